import type { Call, CallParty } from "../../entities/call.ts";
import type { User } from "../../entities/user.ts";
import type { World } from "../../world.ts";
import { isInternal } from "./calls.ts";
import { groupIdsOf } from "../users/groups.ts";
import { instantFrom } from "../zoned-time.ts";

/** What a call history may be narrowed by. */
export interface CallFilters {
  from?: string | undefined;
  to?: string | undefined;
  time_type: "start_time" | "end_time";
  keyword?: string | undefined;
  directions?: string[] | undefined;
  connect_types?: string[] | undefined;
  number_types?: string[] | undefined;
  call_types?: string[] | undefined;
  extension_types?: string[] | undefined;
  call_results?: string[] | undefined;
  group_ids?: string[] | undefined;
  site_ids?: string[] | undefined;
  department?: string | undefined;
  cost_center?: string | undefined;
  recording_status?: "recorded" | "non_recorded" | undefined;
  with_voicemail?: boolean | undefined;
}

const dayLength = 86_400_000;
const longestRange = 31 * dayLength;
const sixMonths = 183 * dayLength;

/** A stranger's number is an outside one, and a stranger has no extension. */
export const numberType = ({ user }: CallParty) => (user ? "zoom_pstn" : "external_pstn");

const ends = ({ caller, callee }: Call) => [caller, callee];
const within = (values: string[] | undefined, value: string) => values === undefined || values.includes(value);

/** One row per filter: whether it lets a call pass. The account has no sites. */
const filters: ((call: Call, wanted: CallFilters, world: World) => boolean)[] = [
  (call, { directions }) => within(directions, call.direction),
  (call, { connect_types }) => within(connect_types, isInternal(call) ? "internal" : "external"),
  (call, { number_types }) => ends(call).some((end) => within(number_types, numberType(end))),
  (call, { call_types }) => within(call_types, call.call_type),
  (call, { extension_types }) => ends(call).some(({ user }) => within(extension_types, user ? "user" : "")),
  (call, { call_results }) => within(call_results, call.result),
  (call, { recording_status }) => within(recording_status && [recording_status], recordingStatus(call)),
  (call, { with_voicemail }) => with_voicemail === undefined || (call.result === "voicemail") === with_voicemail,
  (_, { site_ids }) => site_ids === undefined,
  (call, { group_ids }, world) =>
    group_ids === undefined ||
    usersIn(world, call).some((user) => groupIdsOf(world, user).some((id) => group_ids.includes(id))),
  (call, { department }, world) =>
    department === undefined || usersIn(world, call).some(({ dept }) => dept === department),
  (call, wanted, world) =>
    wanted.cost_center === undefined ||
    usersIn(world, call).some(({ cost_center }) => cost_center === wanted.cost_center),
  (call, { keyword }) => keyword === undefined || textOf(call).includes(keyword.toLowerCase()),
];

export const recordingStatus = ({ recorded }: Call) => (recorded ? "recorded" : "non_recorded");

/** The calls of a span of time that pass all filters, newest first; without a span those of the last 24 hours. */
export function callsFound(world: World, wanted: CallFilters, refuse: (name: string) => Error): Call[] {
  const { begin, end } = spanOf(wanted, world.clock.now(), refuse);
  const time = ({ started_at, ended_at }: Call) => (wanted.time_type === "start_time" ? started_at : ended_at);
  return world.store.calls
    .values()
    .filter((call) => time(call) >= begin && time(call) <= end)
    .filter((call) => filters.every((passes) => passes(call, wanted, world)))
    .sort((one, other) => time(other) - time(one));
}

/** Zoom: a month at most, within the last six months; `to` is needed as soon as `from` is there. */
function spanOf({ from, to }: CallFilters, now: number, refuse: (name: string) => Error) {
  if (from === undefined) return { begin: now - dayLength, end: now };
  if (to === undefined) throw refuse("to");
  const begin = instantFrom(isDay(from) ? `${from}T00:00:00Z` : from, "UTC");
  const end = instantFrom(isDay(to) ? `${to}T23:59:59Z` : to, "UTC");
  if (end < begin) throw refuse("to");
  if (end - begin > longestRange + dayLength || begin < now - sixMonths) throw refuse("from");
  return { begin, end };
}

const isDay = (text: string) => text.length === "yyyy-MM-dd".length;

const usersIn = ({ store }: World, call: Call): User[] =>
  ends(call).flatMap(({ user }) => (user ? (store.users.get(user.id) ?? []) : []));

const textOf = (call: Call): string =>
  ends(call)
    .flatMap(({ name, number, user }) => [name, number, user?.email, user?.extension_number])
    .concat(call.call_id)
    .join("\n")
    .toLowerCase();
