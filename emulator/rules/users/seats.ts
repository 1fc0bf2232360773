import { seatRefusals, type Want } from "../../refusals/seats.ts";
import type { World } from "../../world.ts";
import { hasExpired } from "./find-user.ts";

const seatOfType: Partial<Record<number, "Basic" | "Licensed">> = { 1: "Basic", 2: "Licensed" };

/** Refuses a user type of which the account has no seat left. Users without a meeting licence (4, 99) need none. */
export function requireSeat(world: World, type: number, purpose: "add" | "convert to"): void {
  const seat = seatOfType[type];
  if (seat) requireFree(world, seat, `${purpose} ${seat}`);
}

/** Refuses to bring a deactivated user back when there is no Basic seat left. */
export const requireSeatToActivate = (world: World): void => requireFree(world, "Basic", "activate Basic");

function requireFree(world: World, seat: "Basic" | "Licensed", want: Want): void {
  const { licensedSeats, basicSeats, seatCode } = world.policies;
  const most = seat === "Licensed" ? licensedSeats : basicSeats;
  if (most !== undefined && seatsTaken(world, seat) >= most) throw seatRefusals[seatCode][want](most);
}

/** Pending users hold a seat; deactivating a user and letting an invitation expire frees it. */
const seatsTaken = (world: World, seat: "Basic" | "Licensed"): number =>
  world.store.users
    .values()
    .filter((user) => seatOfType[user.type] === seat && user.status !== "inactive" && !hasExpired(world, user)).length;
