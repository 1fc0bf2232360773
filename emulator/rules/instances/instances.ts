import type { Instance, ScheduledKind } from "../../entities/instance.ts";
import type { Scheduled } from "../../entities/scheduled.ts";
import { instanceEnded, instanceStarted } from "../../webhooks/instance-events.ts";
import { publish } from "../../webhooks/publish.ts";
import type { World } from "../../world.ts";
import { newMeetingUuid } from "../identifiers.ts";
import { join, leave, participantsIn } from "./participants.ts";
import { processLater } from "../recordings/processing.ts";
import { canTurn, turnRecording } from "../recordings/recording-turns.ts";
import { scheduledOf } from "../scheduled/scheduled-of.ts";
import { uuidReadings } from "./uuid-readings.ts";

/** What makes an instance more than a conversation. */
export interface Wishes {
  recorded: boolean;
  summarised: boolean;
}

/** What a meeting's or webinar's settings wish for; only a licensed host may record in the cloud. */
export const usualWishes = ({ store }: World, { settings, host_id }: Scheduled): Wishes => ({
  recorded: settings["auto_recording"] === "cloud" && store.users.get(host_id)?.type === 2,
  summarised: settings["auto_start_meeting_summary"] === true,
});

/** The instance that runs now, if one does. */
export const liveInstance = (world: World, scheduledId: string): Instance | undefined =>
  world.store.instancesByNumber.all(scheduledId).find(({ ended_at }) => ended_at === undefined);

/** Ends the instance that runs now, if one does. */
export function endLive(world: World, scheduledId: string): void {
  const running = liveInstance(world, scheduledId);
  if (running) endInstance(world, running);
}

/** The instances that are over, oldest first. */
export const pastInstances = (world: World, scheduledId: string): Instance[] =>
  world.store.instancesByNumber.all(scheduledId).filter(({ ended_at }) => ended_at !== undefined);

/** The past instance that a path names: by its UUID, or the latest one of a meeting's or webinar's number. */
export function findAnyPastInstance(world: World, idOrUuid: string): Instance | undefined {
  const named = uuidReadings(idOrUuid).map((uuid) => world.store.instances.get(uuid));
  const candidates = [...named, pastInstances(world, idOrUuid).at(-1)];
  return candidates.find((instance) => instance?.ended_at !== undefined);
}

/** The same, of meetings or of webinars alone. */
export function findPastInstance(world: World, kind: ScheduledKind, idOrUuid: string): Instance | undefined {
  const instance = findAnyPastInstance(world, idOrUuid);
  return instance?.kind === kind ? instance : undefined;
}

/** Begins an instance under the UUID that the meeting or webinar has now; the host is the first to join. */
export function startInstance(world: World, kind: ScheduledKind, scheduled: Scheduled, wishes: Wishes): Instance {
  const { id, uuid, host_id, topic, type, duration, timezone } = scheduled;
  const unrecorded = world.store.instances.put({
    id: uuid,
    kind,
    scheduled_id: id,
    ...{ host_id, topic, type, duration, timezone },
    ...wishes,
    recorded: false,
    started_at: world.clock.now(),
  });
  publish(world, instanceStarted(world, unrecorded));
  const instance = wishes.recorded ? turnRecording(world, unrecorded, "start") : unrecorded;
  const host = world.store.users.get(host_id);
  if (host) join(world, instance, { name: host.display_name, email: host.email });
  return instance;
}

/** Ends an instance: everybody leaves, and the meeting or webinar gets the UUID of its next instance. */
export function endInstance(world: World, running: Instance): Instance {
  for (const participant of participantsIn(world, running)) leave(world, running, participant, "hostEnded");
  const ended = world.store.instances.put({ ...running, ended_at: world.clock.now() });
  const collection = scheduledOf(world, ended.kind);
  const scheduled = collection.get(ended.scheduled_id);
  if (scheduled) collection.put({ ...scheduled, uuid: newMeetingUuid(world.random) });
  publish(world, instanceEnded(world, ended));
  const instance = canTurn(ended, "stop") ? turnRecording(world, ended, "stop") : ended;
  processLater(world, instance);
  return instance;
}
