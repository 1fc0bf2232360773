import type { Session } from "../entities/session.ts";
import type { User } from "../entities/user.ts";
import { loginTypeOf } from "../rules/users/login-types.ts";
import { zoomTime } from "../rules/zoom-time.ts";
import type { World } from "../world.ts";
import type { ZoomEvent } from "./event.ts";

/** Without an operator: the person acts alone. */
export const userSigned = (
  world: World,
  event: "user.signed_in" | "user.signed_out",
  user: User,
  { client_type, version }: Session,
): ZoomEvent => ({
  event,
  concerns: user.id,
  payload: {
    account_id: world.account().id,
    object: {
      id: user.id,
      client_type,
      date_time: zoomTime(world.clock.now()),
      email: user.email,
      version,
      login_type: loginTypeOf(user),
    },
  },
});
