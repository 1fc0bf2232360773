import type { User } from "../entities/user.ts";
import { acceptLater } from "../rules/users/acceptances.ts";
import { hasExpired } from "../rules/users/find-user.ts";
import { acceptInvitation, activate, deactivate, removeUser } from "../rules/users/user-lifecycle.ts";
import type { World } from "../world.ts";
import { ControlError, type ControlEndpoint } from "./endpoint.ts";
import { findMember } from "./find-member.ts";
import { memberState } from "./member-list.ts";

interface UserAction {
  about: string;
  /** The state the user has to be in; a user who is in the state aimed at already is left alone. */
  from: (world: World, user: User) => boolean;
  aim?: User["status"];
  act: (world: World, user: User) => void;
}

const isInvited = (world: World, user: User) => user.status === "pending" && !hasExpired(world, user);

/** What people do to users outside the API: the person, or an administrator on Zoom's pages. */
const actions: Record<string, UserAction> = {
  "accept-invitation": {
    about: "The person accepts the invitation: at once or, with ?after_ms=, later (kept in the state).",
    from: isInvited,
    aim: "active",
    act: acceptInvitation,
  },
  "expire-invitation": {
    about: "The invitation runs out now, as it does by itself after 30 days.",
    from: isInvited,
    act(world, user) {
      const invitation = world.store.invitations.get(user.id)!;
      world.store.invitations.put({ ...invitation, expires_at: world.clock.now(), accept_at: undefined });
    },
  },
  deactivate: {
    about: "An administrator deactivates the user.",
    from: (_, user) => user.status === "active",
    aim: "inactive",
    act: deactivate,
  },
  activate: {
    about: "An administrator activates the user again.",
    from: (_, user) => user.status === "inactive",
    aim: "active",
    act: activate,
  },
  disassociate: {
    about: "An administrator unlinks the user from the account.",
    from: () => true,
    act: (world, user) => removeUser(world, user, "disassociate"),
  },
  delete: {
    about: "An administrator deletes the user.",
    from: () => true,
    act: (world, user) => removeUser(world, user, "delete"),
  },
};

export const userActions: ControlEndpoint[] = Object.entries(actions).map(([name, { about, from, aim, act }]) => ({
  method: "POST",
  path: `/users/:user/${name}`,
  about,
  example: `curl -X POST {url}/_emulator/users/jchill@example.com/${name}`,
  handle({ world }, context) {
    const user = findMember(world, context.req.param("user") ?? "");
    if (user.id === world.account().owner_id) throw new ControlError(409, "The account's owner stays as they are.");
    if (aim !== undefined && user.status === aim) return context.json(stateOf(world, user.id));
    if (!from(world, user))
      throw new ControlError(409, `${user.email} cannot do that: the user is ${memberState(world, user)}.`);
    const delay = name === "accept-invitation" ? delayIn(context.req.query("after_ms")) : undefined;
    if (delay !== undefined) {
      acceptLater(world, user.id, world.clock.now() + delay);
      return context.json(stateOf(world, user.id), 202);
    }
    world.store.transaction(() => act(world, user));
    return context.json(stateOf(world, user.id));
  },
}));

function delayIn(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d{1,10}$/.test(text)) throw new ControlError(400, `after_ms is a number of milliseconds; it was "${text}".`);
  return Number(text);
}

function stateOf(world: World, userId: string): object {
  const user = world.store.users.get(userId);
  if (!user) return { id: userId, status: "gone" };
  const due = world.store.invitations.get(userId)?.accept_at;
  const acceptance = due === undefined ? {} : { accepts_at: new Date(due).toISOString() };
  return { id: user.id, email: user.email, status: memberState(world, user), ...acceptance };
}
