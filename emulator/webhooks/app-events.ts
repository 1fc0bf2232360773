import type { User } from "../entities/user.ts";
import type { World } from "../world.ts";
import type { ZoomEvent } from "./event.ts";

/** The one event whose time stands inside the payload, in a format of its own. */
export function appDeauthorized(world: World, userId: string): ZoomEvent {
  const time = new Date(world.clock.now()).toISOString();
  return {
    event: "app_deauthorized",
    concerns: userId,
    untimed: true,
    payload: {
      account_id: world.account().id,
      user_id: userId,
      signature: world.random(32).toString("hex"),
      deauthorization_time: time,
      client_id: world.app().client_id,
      event_ts: time.slice(0, 19).replace("T", " "),
    },
  };
}

/** A user who is no administrator has asked for an account-level app. */
export const authorizationRequested = (world: World, requester: User): ZoomEvent => ({
  event: "app.authorization_request_created",
  concerns: requester.id,
  payload: {
    app_name: appName,
    app_type: "OAuth App",
    app_status: "development",
    app_description: "The app of the emulated account.",
    app_scopes: [...world.scopes],
    requester_name: requester.display_name,
    requester_department: requester.dept ?? "",
    requester_user_groups: [],
    request_reason: "",
  },
});

/** What the emulated app is called on its consent page. */
export const appName = "Emulated app";
