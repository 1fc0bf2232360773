import { join } from "node:path";
import type { Recording, RecordingFile } from "../resources/recordings.ts";

const LONGEST_TOPIC = 80;

/**
 * Where a file of a recording is archived, found again by topic, time (UTC) and type:
 * `<folder>/Welcome 85393847045/2026-03-02 09.00.00 audio_only.m4a`. No two files of a recording go to the same place.
 */
export function archivePath(folder: string, recording: Recording, file: RecordingFile): string {
  const { topic, id, recording_files = [] } = recording;
  const name = nameOf(recording, file);
  const isAmbiguous = recording_files.filter((other) => nameOf(recording, other) === name).length > 1;
  const extension = (file.file_extension ?? file.file_type ?? "bin").toLowerCase();
  const full = isAmbiguous && file.id ? `${name} ${file.id}` : name;
  return join(folder, safe(`${topic.slice(0, LONGEST_TOPIC)} ${id}`), safe(`${full}.${extension}`));
}

function nameOf(
  { start_time }: Recording,
  { recording_start, recording_type, file_type, file_extension }: RecordingFile,
) {
  const time = (recording_start || start_time).replace("T", " ").replaceAll(":", ".").replace("Z", "");
  return `${time} ${recording_type ?? file_type ?? file_extension ?? "recording"}`;
}

/** What every file system takes, and no way into another folder: a topic is free text. */
function safe(name: string): string {
  return name.replace(/[^\p{L}\p{N} ._()-]/gu, "_").replace(/^[\s.]+/, "");
}
