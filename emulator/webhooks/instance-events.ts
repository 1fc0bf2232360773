import type { Instance } from "../entities/instance.ts";
import type { Participant } from "../entities/participant.ts";
import { zoomTime } from "../rules/zoom-time.ts";
import type { World } from "../world.ts";
import type { ZoomEvent } from "./event.ts";

/** What all events of a running instance say; the id is a text in them. */
const essentials = ({ id, scheduled_id, host_id, topic, type, duration, timezone, started_at }: Instance) => ({
  id: scheduled_id,
  uuid: id,
  host_id,
  topic,
  type,
  start_time: zoomTime(started_at),
  timezone,
  duration,
});

/** These events name no operator, although the sample of meeting.ended does: its schema forbids one. */
const instanceEvent = (world: World, instance: Instance, name: string, more: object = {}): ZoomEvent => ({
  event: `${instance.kind}.${name}`,
  concerns: instance.host_id,
  payload: { account_id: world.account().id, object: { ...essentials(instance), ...more } },
});

const person = ({ id, user_id, person_id, name, email, registrant_id }: Participant) => ({
  user_id,
  user_name: name,
  // A guest has no id of the account's; the field is there, since the webinar's events require it.
  id: person_id ?? "",
  ...(person_id !== undefined && { participant_user_id: person_id }),
  participant_uuid: id,
  email,
  ...(registrant_id !== undefined && { registrant_id }),
});

export const instanceStarted = (world: World, instance: Instance): ZoomEvent =>
  instanceEvent(world, instance, "started");

export const instanceEnded = (world: World, instance: Instance): ZoomEvent =>
  instanceEvent(world, instance, "ended", { end_time: zoomTime(instance.ended_at!) });

export const participantJoined = (world: World, instance: Instance, participant: Participant): ZoomEvent =>
  instanceEvent(world, instance, "participant_joined", {
    participant: { ...person(participant), join_time: zoomTime(participant.joined_at) },
  });

/** What Zoom may find fault with. */
export const qualityIssues = [
  "Unstable audio quality",
  "Unstable video quality",
  "Unstable screen share quality",
  "High CPU occupation",
  "Call Reconnection",
] as const;

export const instanceAlert = (world: World, instance: Instance, issues: readonly string[]): ZoomEvent =>
  instanceEvent(world, instance, "alert", { issues });

const leaveReasons = {
  own: ({ kind }: Instance, name: string) => `${name} left the ${kind}.`,
  hostEnded: ({ kind }: Instance, name: string) => `${name} left the ${kind}.<br>Reason: Host ended the ${kind}.`,
};

export const participantLeft = (
  world: World,
  instance: Instance,
  participant: Participant,
  reason: keyof typeof leaveReasons,
): ZoomEvent =>
  instanceEvent(world, instance, "participant_left", {
    participant: {
      ...person(participant),
      leave_time: zoomTime(participant.left_at!),
      leave_reason: leaveReasons[reason](instance, participant.name),
    },
  });
