import type { World } from "../../world.ts";
import { hasExpired } from "./find-user.ts";

/** How many users of each kind there are. Zoom counts neither deactivated users nor, in the total, pending ones. */
export function userSummary(world: World) {
  const users = world.store.users.values();
  const active = (type: number) => users.filter((user) => user.status === "active" && user.type === type).length;
  const licensed = active(2);
  const basic = active(1);
  const withoutLicence = active(4) + active(99);
  return {
    licensed_users_count: licensed,
    basic_users_count: basic,
    on_prem_users_count: 0,
    room_users_count: 0,
    pending_users_count: users.filter((user) => user.status === "pending" && !hasExpired(world, user)).length,
    join_only_users_count: withoutLicence,
    total_users_count: licensed + basic + withoutLicence,
  };
}
