import type { Instance } from "../entities/instance.ts";
import type { Recording, RecordingFile } from "../entities/recording.ts";
import { instanceOf, ownership, recordingView } from "../views/recordings.ts";
import { downloadToken } from "../rules/recordings/download-token.ts";
import { zoomTime } from "../rules/zoom-time.ts";
import type { World } from "../world.ts";
import type { ZoomEvent } from "./event.ts";
import { operatorOf } from "./user-events.ts";

/** Zoom: the token in an event opens the recording for a day. */
const tokenLifetime = 86_400_000;

/** A recording under way. The duration is the planned one, and there are no files yet. */
export const recordingTurned = (
  world: World,
  event: "recording.started" | "recording.paused" | "recording.resumed" | "recording.stopped",
  instance: Instance,
  at: number,
): ZoomEvent => ({
  event,
  concerns: instance.host_id,
  payload: {
    account_id: world.account().id,
    object: {
      id: Number(instance.scheduled_id),
      uuid: instance.id,
      host_id: instance.host_id,
      topic: instance.topic,
      type: instance.type,
      start_time: zoomTime(instance.started_at),
      timezone: instance.timezone,
      duration: instance.duration,
      recording_file: {
        recording_start: zoomTime(instance.recording?.started_at ?? instance.started_at),
        recording_end: ["recording.paused", "recording.stopped"].includes(event) ? zoomTime(at) : "",
      },
    },
  },
});

const object = (world: World, recording: Recording, files: RecordingFile[]) => ({
  ...recordingView(world, recording, files),
  ...ownership(world, recording),
  timezone: instanceOf(world, recording).timezone,
});

/** What only those events say that bring new files. */
const welcome = (world: World, { password, host_id }: Recording) => ({
  password,
  host_email: world.store.users.get(host_id)?.email ?? "",
});

const opening = (world: World, { id }: Recording) => ({
  download_token: downloadToken(world, id, world.clock.now() + tokenLifetime),
});

export const recordingCompleted = (world: World, recording: Recording, files: RecordingFile[]): ZoomEvent => ({
  event: "recording.completed",
  concerns: recording.host_id,
  payload: {
    account_id: world.account().id,
    object: {
      ...object(world, recording, files),
      ...welcome(world, recording),
      recording_play_passcode: recording.play_passcode,
      on_prem: false,
    },
  },
  beside: opening(world, recording),
});

export const transcriptCompleted = (world: World, recording: Recording, files: RecordingFile[]): ZoomEvent => ({
  event: "recording.transcript_completed",
  concerns: recording.host_id,
  payload: {
    account_id: world.account().id,
    object: { ...object(world, recording, files), ...welcome(world, recording) },
  },
  beside: opening(world, recording),
});

/** Files that went into the trash, came back from it or are gone. A token is sent only where there is something to open. */
export const recordingMoved = (
  world: World,
  event: "recording.trashed" | "recording.deleted" | "recording.recovered",
  recording: Recording,
  files: RecordingFile[],
): ZoomEvent => ({
  event,
  concerns: recording.host_id,
  payload: { account_id: world.account().id, ...operatorOf(world), object: object(world, recording, files) },
  ...(event !== "recording.deleted" && { beside: opening(world, recording) }),
});
