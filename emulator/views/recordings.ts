import type { Instance } from "../entities/instance.ts";
import type { Recording, RecordingFile } from "../entities/recording.ts";
import { minutesIn } from "../rules/instances/participants.ts";
import { zoomTime } from "../rules/zoom-time.ts";
import type { World } from "../world.ts";

/** Instances are never forgotten, so a recording always has its own. */
export const instanceOf = ({ store }: World, { id }: Recording): Instance => store.instances.get(id)!;

const linkTo = (world: World, what: string, recording: Recording, file?: RecordingFile) =>
  [`${world.url}/rec`, what, Buffer.from(recording.id).toString("base64url"), ...(file ? [file.id] : [])].join("/");

/** Whose a recording is and where to watch it: said everywhere but in the account's list. */
export const ownership = (world: World, recording: Recording) => ({
  account_id: world.account().id,
  share_url: linkTo(world, "share", recording),
});

/** A file in answers and events. */
export function recordingFile(world: World, recording: Recording, file: RecordingFile) {
  const { started_at, ended_at } = instanceOf(world, recording);
  const { id, file_type, file_extension, file_size, recording_type } = file;
  return {
    id,
    meeting_id: recording.id,
    recording_start: zoomTime(started_at),
    recording_end: zoomTime(ended_at!),
    ...{ file_type, file_extension, file_size, recording_type },
    play_url: linkTo(world, "play", recording, file),
    download_url: linkTo(world, "download", recording, file),
    status: "completed",
  };
}

/** What answers and events say of a recording, with these of its files. The id is a number, the duration in minutes. */
export function recordingView(world: World, recording: Recording, files: RecordingFile[]) {
  const { id, scheduled_id, host_id, topic, type, started_at, ended_at } = instanceOf(world, recording);
  return {
    uuid: id,
    id: Number(scheduled_id),
    host_id,
    topic,
    type,
    start_time: zoomTime(started_at),
    duration: minutesIn(ended_at! - started_at),
    total_size: files.reduce((sum, { file_size }) => sum + file_size, 0),
    recording_count: files.length,
    recording_files: files.map((file) => recordingFile(world, recording, file)),
  };
}

/** The same in an answer about users' recordings, where Zoom's document has the type as a text. */
export const recordingRow = (world: World, recording: Recording, files: RecordingFile[]) => ({
  ...recordingView(world, recording, files),
  ...ownership(world, recording),
  recording_files: files.map((file) => ({
    ...recordingFile(world, recording, file),
    ...(file.trashed_at !== undefined && { deleted_time: zoomTime(file.trashed_at) }),
  })),
  type: String(instanceOf(world, recording).type),
  recording_play_passcode: recording.play_passcode,
  auto_delete: false,
});

/** How viewers get at a recording: as nobody has changed it. */
export const recordingSettings = (world: World, recording: Recording) => ({
  topic: instanceOf(world, recording).topic,
  password: recording.password,
  share_recording: "publicly",
  recording_authentication: false,
  viewer_download: true,
  on_demand: false,
  approval_type: 2,
  send_email_to_host: false,
  show_social_share_buttons: false,
  auto_delete: false,
});
