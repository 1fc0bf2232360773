import type { Step } from "../define.ts";
import { DailyLimitError } from "../errors/causes.ts";
import { findRegistrants, type RegistrantList } from "./find-registrants.ts";
import { makeOnce } from "../make-once.ts";
import type { Registrant, Registration } from "../resources/registrants.ts";
import type { Time } from "../time.ts";

/** A registration, and how to look for what may have come of an earlier one. */
export interface RegistrationRequest {
  $: Step;
  time: Time;
  email: string;
  occurrenceIds: readonly string[];
  make: () => Promise<Registration>;
  list: RegistrantList;
}

/**
 * Registers somebody, with a single mail to them, however often the step runs or an answer is lost. Zoom takes an address
 * three times a day for the same meeting; who asks more often gets the registration that is there.
 */
export async function registerOnce(request: RegistrationRequest): Promise<Registration> {
  const { $, make, time } = request;
  const find = () => findRegistration(request);
  const earlier = $.context.replay ? await find() : undefined;
  if (earlier) return earlier;
  return makeOnce({ make, find, time }).catch(async (error: unknown) => {
    const registered = error instanceof DailyLimitError ? await find().catch(() => undefined) : undefined;
    if (registered) return registered;
    throw error;
  });
}

/** Somebody is registered who is so for each of the occurrences. */
async function findRegistration({
  email,
  occurrenceIds,
  list,
}: RegistrationRequest): Promise<Registration | undefined> {
  const [first, ...others] = occurrenceIds.length > 0 ? occurrenceIds : [undefined];
  const [registrant] = await findRegistrants(list, [email], first);
  for (const occurrence of others) {
    if (!registrant || (await findRegistrants(list, [email], occurrence)).length === 0) return undefined;
  }
  return registrant && registrationOf(registrant);
}

/** A registrant of a list, as Zoom answers whoever registers. */
export function registrationOf({ id, ...registrant }: Registrant): Registration & { email: string } {
  return { ...registrant, registrant_id: id };
}
