import { UncertainOutcomeError, type ZoomError } from "./errors/causes.ts";
import { isUnanswered } from "./retry.ts";
import type { Time } from "./time.ts";

/** How often something is asked for at most, and how long Zoom is given to finish what it may be doing. */
const TRIES = 3;
const SETTLING_MS = 2000;

/**
 * Makes something that Zoom would make a second time if it were asked twice, since it knows no idempotency key. Where an
 * answer is lost, it looks for what may have been made before it asks again; what cannot be looked for is not asked
 * again. Throws UncertainOutcomeError where it cannot tell.
 */
export async function makeOnce<Made>({
  make,
  find,
  time,
}: {
  make: () => Promise<Made>;
  find: (() => Promise<Made | undefined>) | undefined;
  time: Time;
}): Promise<Made> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await make();
    } catch (error) {
      if (!isUnanswered(error)) throw error;
      if (!find)
        throw uncertain(
          error as ZoomError,
          "What was asked for cannot be found again, so it is not asked for a second time.",
        );
      const found = await lookTwice(find, time).catch((reason: unknown) => {
        throw uncertain(
          error as ZoomError,
          `Looking for it failed, too: ${reason instanceof Error ? reason.message : "no reason given"}`,
        );
      });
      if (found !== undefined) return found;
      if (attempt === TRIES) throw error;
    }
  }
}

/** The second look is for a Zoom that was still at work at the first. */
async function lookTwice<Made>(find: () => Promise<Made | undefined>, time: Time): Promise<Made | undefined> {
  const found = await find();
  if (found !== undefined) return found;
  await time.sleep(SETTLING_MS);
  return find();
}

function uncertain(unanswered: ZoomError, why: string): UncertainOutcomeError {
  return new UncertainOutcomeError(`${unanswered.message} ${why}`, unanswered);
}
