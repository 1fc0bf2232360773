import { recordingRefusals } from "../../refusals/recordings.ts";
import type { Instance } from "../../entities/instance.ts";
import type { Recording, RecordingFile } from "../../entities/recording.ts";
import { publish } from "../../webhooks/publish.ts";
import { recordingCompleted, transcriptCompleted } from "../../webhooks/recording-events.ts";
import type { World } from "../../world.ts";
import { newUuid } from "../identifiers.ts";
import { contentOf } from "./recording-content.ts";
import { uuidReadings } from "../instances/uuid-readings.ts";

type FileKind = Pick<RecordingFile, "file_type" | "file_extension" | "recording_type">;

const media: FileKind[] = [
  { file_type: "MP4", file_extension: "MP4", recording_type: "shared_screen_with_speaker_view" },
  { file_type: "M4A", file_extension: "M4A", recording_type: "audio_only" },
];
const transcript: FileKind = { file_type: "TRANSCRIPT", file_extension: "VTT", recording_type: "audio_transcript" };

/** Zoom: what is in the trash vanishes after 30 days. */
const trashLifetime = 30 * 86_400_000;

/** Video and sound are ready. */
export function completeMedia(world: World, instance: Instance): void {
  const recording = world.store.recordings.put({
    id: instance.id,
    scheduled_id: instance.scheduled_id,
    host_id: instance.host_id,
    password: world.random(6).toString("base64url"),
    play_passcode: world.random(24).toString("base64url"),
    files: media.map((kind) => newFile(world, instance, kind)),
  });
  publish(world, recordingCompleted(world, recording, recording.files));
}

/** What was said is ready as text, unless the recording has been removed meanwhile. */
export function completeTranscript(world: World, instance: Instance): void {
  const recording = world.store.recordings.get(instance.id);
  if (!recording) return;
  const file = newFile(world, instance, transcript);
  const whole = world.store.recordings.put({ ...recording, files: [...recording.files, file] });
  publish(world, transcriptCompleted(world, whole, [file]));
}

function newFile(world: World, instance: Instance, kind: FileKind): RecordingFile {
  return { id: newUuid(world.random), ...kind, file_size: contentOf(world, instance, kind.file_type).length };
}

/** The recording that a path names: by its instance's UUID, or the latest one of a meeting's or webinar's number. */
export function findRecording(world: World, idOrUuid: string): Recording {
  const { recordings, recordingsByNumber } = world.store;
  const named = uuidReadings(idOrUuid).map((uuid) => recordings.get(uuid));
  const recording = [...named, recordingsByNumber.all(idOrUuid).at(-1)].find(Boolean);
  if (!recording) throw recordingRefusals.noRecording();
  return recording;
}

/** The files that are there for viewers. */
export const keptFiles = ({ files }: Recording): RecordingFile[] =>
  files.filter(({ trashed_at }) => trashed_at === undefined);

/** The files that can be recovered. */
export const trashedFiles = ({ clock }: World, { files }: Recording): RecordingFile[] =>
  files.filter(({ trashed_at }) => trashed_at !== undefined && trashed_at + trashLifetime > clock.now());
