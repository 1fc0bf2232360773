import type { Instance } from "../../entities/instance.ts";
import { publish } from "../../webhooks/publish.ts";
import { recordingTurned } from "../../webhooks/recording-events.ts";
import type { World } from "../../world.ts";

type State = NonNullable<Instance["recording"]>["state"] | "off";

/** What a host does with the recording of a running instance. */
const turns = {
  start: { from: ["off", "stopped"], to: "running", event: "recording.started" },
  pause: { from: ["running"], to: "paused", event: "recording.paused" },
  resume: { from: ["paused"], to: "running", event: "recording.resumed" },
  stop: { from: ["running", "paused"], to: "stopped", event: "recording.stopped" },
} as const satisfies Record<string, { from: State[]; to: State; event: string }>;

export type RecordingTurn = keyof typeof turns;
export const recordingTurns = Object.keys(turns) as RecordingTurn[];

/** How the recording of an instance stands. */
export const recordingState = ({ recorded, recording }: Instance): State =>
  recording?.state ?? (recorded ? "running" : "off");

export const canTurn = (instance: Instance, turn: RecordingTurn): boolean =>
  turns[turn].from.some((state) => state === recordingState(instance));

/** Starts, pauses, resumes or stops the recording, where that can be. */
export function turnRecording(world: World, instance: Instance, turn: RecordingTurn): Instance {
  const { to, event } = turns[turn];
  const now = world.clock.now();
  const started_at = turn === "start" ? now : (instance.recording?.started_at ?? instance.started_at);
  const turned = world.store.instances.put({ ...instance, recorded: true, recording: { state: to, started_at } });
  publish(world, recordingTurned(world, event, turned, now));
  return turned;
}
