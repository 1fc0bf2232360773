import type { Session } from "../../entities/session.ts";
import type { User } from "../../entities/user.ts";
import { publish } from "../../webhooks/publish.ts";
import { userSigned } from "../../webhooks/session-events.ts";
import type { World } from "../../world.ts";
import { zoomTime } from "../zoom-time.ts";

/** The person signs in, from now on with this client. */
export function signIn(world: World, user: User, client: Omit<Session, "id">): void {
  const session = world.store.sessions.put({ id: user.id, ...client });
  world.store.users.put({
    ...user,
    last_login_time: zoomTime(world.clock.now()),
    last_client_version: `${client.version}(${client.client_type})`,
  });
  publish(world, userSigned(world, "user.signed_in", user, session));
}

/** The person signs out of the client used last. */
export function signOut(world: World, user: User, session: Session): void {
  endSession(world, user);
  publish(world, userSigned(world, "user.signed_out", user, session));
}

/** The user is logged out by somebody else, of which Zoom sends no event. */
export const endSession = (world: World, user: User): void => world.store.sessions.delete(user.id);
