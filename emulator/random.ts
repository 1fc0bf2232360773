import { randomBytes, randomFillSync } from "node:crypto";

/** Gives so many random bytes. Everything the emulator makes up comes out of this one function. */
export type Random = (size: number) => Buffer;

/** Bytes drawn ahead: to ask the system for each few alone takes longer than all else that a new user needs. */
const pool = Buffer.alloc(16_384);
let drawn = pool.length;

export const realRandom: Random = (size) => {
  if (size > pool.length) return randomBytes(size);
  if (size > pool.length - drawn) {
    randomFillSync(pool);
    drawn = 0;
  }
  drawn += size;
  return Buffer.from(pool.subarray(drawn - size, drawn));
};
