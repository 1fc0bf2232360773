import { test } from "@jest/globals";
import fc from "fast-check";
import { commands } from "./properties/commands.ts";
import { EmulatedAccount } from "./properties/emulated-account.ts";
import { KnownAccount } from "./properties/known-account.ts";
import { atTheEnd } from "./properties/rules.ts";
import { someDay } from "./support/zoom.ts";

/** Each run tries other sequences; a failure prints its seed, with which FAST_CHECK_SEED repeats it. */
const { FAST_CHECK_SEED: seed, FAST_CHECK_RUNS: numRuns = "10" } = process.env;
const runs = { numRuns: Number(numRuns), ...(seed !== undefined && { seed: Number(seed) }) };

test("Whatever is done to an account, in whatever order and time, it keeps its rules", async () => {
  const emulated = await EmulatedAccount.start();
  const { ownerId, ownerEmail } = emulated.zoom.info;
  await fc.assert(
    fc.asyncProperty(fc.noBias(fc.commands(commands, { maxCommands: 80, size: "max" })), async (sequence) => {
      await emulated.begin();
      const known = new KnownAccount({ id: ownerId, email: ownerEmail }, someDay);
      await fc.asyncModelRun(() => ({ model: known, real: emulated }), sequence);
      await atTheEnd(known, emulated);
    }),
    runs,
  );
}, 600_000);
