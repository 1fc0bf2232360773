import type { Random } from "../random.ts";

/** Zoom's ids of users and accounts: 22 characters of URL-safe base64, such as `KDcuGIm1QgePTO8WbOqwIQ`. */
export const newId = (random: Random): string => random(16).toString("base64url");

/** A meeting instance's UUID: base64 with `/`, `+` and `=`, such as `4444AAAiAAAAAiAiAiiAii==`. */
export const newMeetingUuid = (random: Random): string => random(16).toString("base64");

/** A meeting number: an integer of 11 digits that begins with 8. */
export const newMeetingNumber = (random: Random): number =>
  80_000_000_000 + (random(6).readUIntBE(0, 6) % 10_000_000_000);

/** A personal meeting id: 10 digits. */
export const newPersonalMeetingId = (random: Random): number =>
  1_000_000_000 + (random(6).readUIntBE(0, 6) % 9_000_000_000);

/** A meeting's passcode: six letters and digits that are not mistaken for each other. */
export function newPasscode(random: Random): string {
  const alphabet = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKMNPQRSTUVWXYZ23456789";
  return [...random(6)].map((byte) => alphabet[byte % alphabet.length]).join("");
}

/** A passcode for telephones: six digits. */
export const newDialInPasscode = (random: Random): string =>
  String(random(4).readUInt32BE() % 1_000_000).padStart(6, "0");

/** A version 4 UUID, as in `x-zm-request-id`. */
export function newUuid(random: Random): string {
  const bytes = random(16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

/** What Zoom puts into `x-zm-trackingid`. */
export const newTrackingId = (random: Random): string => `v=2.0;clid=emulator;rid=WEB_${random(16).toString("hex")}`;
