import type { World } from "../../world.ts";
import { hasExpired } from "./find-user.ts";
import { acceptInvitation } from "./user-lifecycle.ts";

/** Accepts the invitation at `at` without a click; the wish is kept in the state. */
export function acceptLater(world: World, userId: string, at: number): void {
  const invitation = world.store.invitations.get(userId)!;
  world.store.transaction(() => world.store.invitations.put({ ...invitation, accept_at: at }));
  world.clock.schedule(at, () => acceptIfDue(world, userId));
}

/** Takes up the acceptances that a former process has left. */
export function resumeAcceptances(world: World): void {
  for (const { id, accept_at } of world.store.invitations.values()) {
    if (accept_at !== undefined) world.clock.schedule(accept_at, () => acceptIfDue(world, id));
  }
}

/** The user may have accepted, been removed, or been told another time, since the timer was set. */
function acceptIfDue(world: World, userId: string): void {
  const { users, invitations } = world.store;
  const user = users.get(userId);
  const due = invitations.get(userId)?.accept_at;
  if (user?.status !== "pending" || due === undefined || due > world.clock.now() || hasExpired(world, user)) return;
  world.store.transaction(() => acceptInvitation(world, user));
}
