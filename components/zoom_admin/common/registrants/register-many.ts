import type { Step } from "../define.ts";
import { findRegistrants, type RegistrantList } from "./find-registrants.ts";
import { makeOnce } from "../make-once.ts";
import { registrationOf } from "./register-once.ts";
import { inPortions } from "../portions.ts";
import type { BatchRegistration } from "../resources/registrants.ts";
import { REGISTRANTS_AT_ONCE } from "../schemas/registrant.ts";
import type { Time } from "../time.ts";

/** Who is to be registered, how to register a few of them, and how to look for who is registered already. */
export interface BatchRequest<Person extends { email: string }> {
  $: Step;
  time: Time;
  people: readonly Person[];
  make: (people: readonly Person[]) => Promise<BatchRegistration[]>;
  list: RegistrantList;
}

/**
 * Registers any number of people, as many at once as Zoom takes, and nobody a second time however often the step runs
 * or an answer is lost. An error says for how many it was done before.
 */
export async function registerMany<Person extends { email: string }>(
  request: BatchRequest<Person>,
): Promise<BatchRegistration[]> {
  const { $, people } = request;
  const registered = $.context.replay ? await alreadyRegistered(request, people) : [];
  const portions = await inPortions(missing(people, registered), REGISTRANTS_AT_ONCE, (few) =>
    registerFew(request, few),
  );
  return [...registered, ...portions.flat()];
}

/** Whom an unanswered request has registered is not registered again. */
async function registerFew<Person extends { email: string }>(
  request: BatchRequest<Person>,
  few: readonly Person[],
): Promise<BatchRegistration[]> {
  let done: BatchRegistration[] = [];
  const find = async () => {
    done = await alreadyRegistered(request, few);
    return missing(few, done).length === 0 ? done : undefined;
  };
  const make = async () => [...done, ...(await request.make(missing(few, done)))];
  return makeOnce({ make, find, time: request.time });
}

async function alreadyRegistered<Person extends { email: string }>(
  { list }: BatchRequest<Person>,
  people: readonly Person[],
): Promise<BatchRegistration[]> {
  const addresses = people.map(({ email }) => email);
  return (await findRegistrants(list, addresses)).map(registrationOf);
}

function missing<Person extends { email: string }>(
  people: readonly Person[],
  registered: readonly BatchRegistration[],
): Person[] {
  const there = new Set(registered.map(({ email }) => email.toLowerCase()));
  return people.filter(({ email }) => !there.has(email.toLowerCase()));
}
