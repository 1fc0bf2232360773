import { randomBytes } from "node:crypto";

/** Gives so many random bytes. Everything the emulator makes up comes out of this one function. */
export type Random = (size: number) => Buffer;

export const realRandom: Random = randomBytes;
