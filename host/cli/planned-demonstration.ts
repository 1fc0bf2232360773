import { madeUpPerson, type Person } from "./person.ts";

/** The body of `POST /hooks/onboard-user`. */
export interface OnboardingRequest extends Person {
  topic?: string;
  start_time?: string;
}

/** One onboarding shown in the terminal, kept so that it goes on after a crash. */
export interface Demonstration {
  /** The Idempotency-Key of its request: asked again, it leads to the same run. */
  key: string;
  /** The Zoom account it takes place in. */
  accountId: string;
  request: OnboardingRequest;
  /** Whether its run has ended, well or badly. */
  ended: boolean;
}

export interface Wishes {
  /** What the command line says about person and meeting. */
  asked: Partial<OnboardingRequest>;
  /** Whether an onboarding is to be shown in any case. */
  always: boolean;
  accountId: string;
  /** Whether the account is an emulated one, where made-up people may be invited. */
  emulated: boolean;
}

/**
 * Which onboarding to show, if any: the one that was cut off, the one that is asked for, or on the first start in an
 * emulated account that of a made-up person. Nobody is invited into a real account unasked.
 * @throws an Error where one is wanted in a real account and no address is given
 */
export function planDemonstration(
  kept: Demonstration | undefined,
  { asked, always, accountId, emulated }: Wishes,
  { random, newKey }: { random: () => number; newKey: () => string },
): Demonstration | undefined {
  const ours = kept?.accountId === accountId ? kept : undefined;
  if (ours && !ours.ended && agrees(ours.request, asked)) return ours;
  const wanted = always || Object.keys(asked).length > 0;
  if (!wanted && (ours || !emulated)) return undefined;
  if (!emulated && asked.email === undefined) {
    throw new Error("With a real Zoom account, name the person to onboard with --email: nobody is invited unasked.");
  }
  return { key: newKey(), accountId, request: { ...personFor(asked, random), ...asked }, ended: false };
}

const agrees = (request: OnboardingRequest, asked: Partial<OnboardingRequest>) =>
  Object.entries(asked).every(([field, value]) => request[field as keyof OnboardingRequest] === value);

/** A given address without names is that of "Dana Lee": Zoom asks for both. */
function personFor({ email }: Partial<OnboardingRequest>, random: () => number): Person {
  return email === undefined ? madeUpPerson(random) : { email, first_name: "Dana", last_name: "Lee" };
}
