import { phoneRefusals } from "../../refusals/phone.ts";
import type { PhoneLine } from "../../entities/phone-line.ts";
import type { PhoneNumber } from "../../entities/phone-number.ts";
import type { User } from "../../entities/user.ts";
import type { World } from "../../world.ts";
import { newId } from "../identifiers.ts";

const firstExtension = 101;

/** Gives the user a Zoom Phone licence with the next free extension; who has one keeps it. Refused when none is left. */
export function givePhone(world: World, user: User): PhoneLine {
  const { phoneLines } = world.store;
  const line = phoneLines.get(user.id);
  if (line) return line;
  const { phoneSeats } = world.policies;
  if (phoneSeats !== undefined && phoneLines.size >= phoneSeats) throw phoneRefusals.noLicenceLeft();
  const taken = phoneLines.values().map(({ extension_number }) => extension_number);
  return phoneLines.put({
    id: user.id,
    phone_user_id: newId(world.random),
    extension_id: newId(world.random),
    extension_number: Math.max(firstExtension - 1, ...taken) + 1,
  });
}

/** Takes the licence back; the user's numbers stay the account's. */
export function takePhone(world: World, userId: string): void {
  for (const number of numbersOf(world, userId)) world.store.phoneNumbers.put({ ...number, user_id: undefined });
  world.store.phoneLines.delete(userId);
}

export const numbersOf = ({ store }: World, userId: string): PhoneNumber[] =>
  store.phoneNumbers.values().filter(({ user_id }) => user_id === userId);
