import { z } from "zod";
import type { Instance, ScheduledKind } from "../entities/instance.ts";
import type { Scheduled } from "../entities/scheduled.ts";
import { liveInstance } from "../rules/instances/instances.ts";
import { participantsIn } from "../rules/instances/participants.ts";
import type { World } from "../world.ts";
import { controlQuery, listing } from "./control-query.ts";
import type { ControlEndpoint } from "./endpoint.ts";
import { listPage, mapPage, type ListPage } from "./list-page.ts";
import { searchFor } from "./search.ts";

export const scheduledQuery = z.object(listing);

/** A meeting or webinar as the control API shows one. */
export interface ScheduledRow {
  id: string;
  kind: ScheduledKind;
  topic: string;
  host_email: string;
  type: number;
  start_time?: string;
  duration: number;
  timezone: string;
  occurrences: number;
  status: "waiting" | "started";
  /** Of the instance that runs. */
  started_at?: string;
  recorded?: boolean;
  participants: { id: string; name: string; email: string }[];
}

/** Meetings and webinars, those that run first, then the newest: by the words of topic, number and host searched for. */
export function listScheduled(
  world: World,
  kinds: readonly ScheduledKind[],
  { search, page }: z.output<typeof scheduledQuery>,
): ListPage<ScheduledRow> {
  const { meetings, webinars, users, instances } = world.store;
  const running = new Set(
    instances
      .values()
      .filter(({ ended_at }) => ended_at === undefined)
      .map(({ scheduled_id }) => scheduled_id),
  );
  const matches = searchFor(search);
  const textOf = ({ topic, id, host_id }: Scheduled) => `${topic} ${id} ${users.get(host_id)?.email ?? ""}`;
  const all: Record<ScheduledKind, Scheduled[]> = { meeting: meetings.values(), webinar: webinars.values() };
  const found = kinds
    .flatMap((kind) => all[kind].reverse().map((scheduled) => ({ kind, scheduled, runs: running.has(scheduled.id) })))
    .filter(({ scheduled }) => matches(textOf(scheduled)))
    .sort((a, b) => Number(b.runs) - Number(a.runs) || b.scheduled.created_at - a.scheduled.created_at);
  return mapPage(listPage(found, page), ({ kind, scheduled }) => rowOf(world, kind, scheduled));
}

function rowOf(world: World, kind: ScheduledKind, scheduled: Scheduled): ScheduledRow {
  const { id, topic, host_id, type, start, duration, timezone, occurrences } = scheduled;
  const instance = liveInstance(world, id);
  return {
    ...{ id, kind, topic, type, duration, timezone },
    host_email: world.store.users.get(host_id)?.email ?? "",
    ...(start !== undefined && { start_time: new Date(start).toISOString() }),
    occurrences: occurrences.length,
    status: instance ? "started" : "waiting",
    ...(instance && { started_at: new Date(instance.started_at).toISOString(), recorded: instance.recorded }),
    participants: instance ? whoIsIn(world, instance) : [],
  };
}

const whoIsIn = (world: World, instance: Instance) =>
  participantsIn(world, instance).map(({ id, name, email }) => ({ id, name, email }));

export const scheduledLists: ControlEndpoint[] = (["meeting", "webinar"] as const).map((kind) => ({
  method: "GET",
  path: `/${kind}s`,
  about: `The account's ${kind}s with who is in them, running ones first, then the newest, fifty to a page. ?search= in topics, numbers and hosts, ?page=.`,
  example: `curl '{url}/_emulator/${kind}s?search=kick-off'`,
  handle({ world }, context) {
    const { rows, ...list } = listScheduled(world, [kind], controlQuery(scheduledQuery, context));
    return context.json({ [`${kind}s`]: rows, ...list });
  },
}));
