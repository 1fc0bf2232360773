import { registrationRefusals } from "../../refusals/registration.ts";
import type { ScheduledKind } from "../../entities/instance.ts";
import type { Registrant, RegistrantAnswers } from "../../entities/registrant.ts";
import type { Scheduled } from "../../entities/scheduled.ts";
import { spendDaily } from "../../limits/daily.ts";
import { publish } from "../../webhooks/publish.ts";
import { registrationCreated, registrationDecided } from "../../webhooks/registration-events.ts";
import type { World } from "../../world.ts";
import { newId } from "../identifiers.ts";
import { findOccurrence } from "./occurrences.ts";

/** Who asks to be let in. */
export interface Registration {
  answers: RegistrantAnswers;
  /** Approves at once where the host would have to. */
  auto_approve?: boolean | undefined;
  /** Occurrences of a series; none: all. */
  occurrence_ids: readonly string[];
}

/** What a host does with a registrant; who is cancelled is forgotten. */
export const decisions = {
  approve: { status: "approved", event: "registration_approved" },
  deny: { status: "denied", event: "registration_denied" },
  cancel: { status: undefined, event: "registration_cancelled" },
} as const;

export type Decision = keyof typeof decisions;

const registrantsOf = (world: World, { id }: Scheduled): Registrant[] => world.store.registrantsByNumber.all(id);

/** Whether a registrant comes to an occurrence. */
export const comesTo = ({ occurrence_ids }: Registrant, occurrenceId: string): boolean =>
  occurrence_ids.length === 0 || occurrence_ids.includes(occurrenceId);

/** The registrants of one status, of the whole series or of one occurrence. */
export const registrantsWith = (
  world: World,
  scheduled: Scheduled,
  { status, occurrence_id }: { status: Registrant["status"]; occurrence_id?: string | undefined },
): Registrant[] =>
  registrantsOf(world, scheduled).filter(
    (each) => each.status === status && (occurrence_id === undefined || comesTo(each, occurrence_id)),
  );

const approvedAtOnce = 0;

/** Registers somebody. An address that is registered already keeps its id, and what it chose is added to. */
export function register(world: World, kind: ScheduledKind, scheduled: Scheduled, asked: Registration): Registrant {
  const { answers, auto_approve = false, occurrence_ids } = asked;
  for (const id of occurrence_ids) findOccurrence(scheduled, id);
  const all = registrantsOf(world, scheduled);
  const known = all.find((each) => sameAddress(each.answers.email, answers.email) && each.status !== "denied");
  if (!known && all.length >= capacityOf(world, scheduled)) throw registrationRefusals.full[kind]();
  spendDaily(world, "register", `${scheduled.id}:${answers.email.toLowerCase()}`);
  if (known) return world.store.registrants.put({ ...known, answers, occurrence_ids: added(known, occurrence_ids) });
  const registrant = world.store.registrants.put({
    id: newId(world.random),
    scheduled_id: scheduled.id,
    status: auto_approve || scheduled.settings["approval_type"] === approvedAtOnce ? "approved" : "pending",
    answers,
    occurrence_ids: [...occurrence_ids],
    pin_code: 100_000 + (world.random(4).readUInt32BE() % 900_000),
    created_at: world.clock.now(),
  });
  publish(world, registrationCreated(world, kind, scheduled, registrant));
  return registrant;
}

/** Follows a host's decision; one that changes nothing is not told of. */
export function decide(
  world: World,
  kind: ScheduledKind,
  scheduled: Scheduled,
  registrant: Registrant,
  decision: Decision,
): void {
  const { status, event } = decisions[decision];
  if (status === registrant.status) return;
  const after = status ? world.store.registrants.put({ ...registrant, status }) : registrant;
  if (!status) world.store.registrants.delete(registrant.id);
  publish(world, registrationDecided(world, kind, event, scheduled, after));
}

interface Judgement {
  action: Decision;
  /** Named by id or by e-mail address; who is not registered is passed over. */
  registrants: readonly { id?: string | undefined; email?: string | undefined }[];
  /** Only those who come to this occurrence; a cancellation is of this occurrence alone. */
  occurrence_id?: string | undefined;
}

/** Follows a host's decision about several registrants. */
export function decideAll(
  world: World,
  kind: ScheduledKind,
  scheduled: Scheduled,
  { action, registrants, occurrence_id }: Judgement,
): void {
  if (occurrence_id !== undefined) findOccurrence(scheduled, occurrence_id);
  for (const registrant of registrantsOf(world, scheduled)) {
    const { id, answers } = registrant;
    if (!registrants.some((each) => each.id === id || (each.email && sameAddress(each.email, answers.email)))) continue;
    if (occurrence_id !== undefined && !comesTo(registrant, occurrence_id)) continue;
    spendDaily(world, "registrantStatus", id);
    if (occurrence_id !== undefined && action === "cancel")
      cancelOccurrence(world, kind, scheduled, registrant, occurrence_id);
    else decide(world, kind, scheduled, registrant, action);
  }
}

/** Cancels one occurrence of a registrant; when none is left the registration is cancelled as a whole. */
export function cancelOccurrence(
  world: World,
  kind: ScheduledKind,
  scheduled: Scheduled,
  registrant: Registrant,
  occurrenceId: string,
): void {
  findOccurrence(scheduled, occurrenceId);
  const coming = scheduled.occurrences.filter(
    ({ occurrence_id, status }) => status === "available" && comesTo(registrant, occurrence_id),
  );
  const left = coming.map(({ occurrence_id }) => occurrence_id).filter((id) => id !== occurrenceId);
  if (left.length === 0) decide(world, kind, scheduled, registrant, "cancel");
  else world.store.registrants.put({ ...registrant, occurrence_ids: left });
}

const sameAddress = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

const added = ({ occurrence_ids }: Registrant, more: readonly string[]) =>
  occurrence_ids.length === 0 || more.length === 0 ? [] : [...new Set([...occurrence_ids, ...more])];

/** How many may register: what the webinar restricts them to, or Zoom's own maximum. */
const capacityOf = ({ policies }: World, { settings }: Scheduled) =>
  Number(settings["registrants_restrict_number"] ?? 0) || policies.registrantCapacity;
