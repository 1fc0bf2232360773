import { RecordingNotFoundError } from "../errors/causes.ts";
import type { Recording, RecordingFile } from "../resources/recordings.ts";

/** By what a file is named: its id, or its type where it has none. */
const nameOf = ({ id, file_type }: RecordingFile) => id ?? file_type;

/** The files of these names, or all where there is no name. `mayBeGone`: who is not there is passed over. */
export function recordingFilesNamed(
  recording: Recording,
  names: readonly string[],
  { mayBeGone }: { mayBeGone: boolean },
): RecordingFile[] {
  const { recording_files: files = [] } = recording;
  if (names.length === 0) return files;
  if (mayBeGone) return files.filter((file) => names.includes(nameOf(file) ?? ""));
  return names.map((name) => recordingFileNamed(recording, name));
}

/** The file of that id, or of that type where the file has no id. Throws RecordingNotFoundError. */
export function recordingFileNamed({ topic, recording_files: files = [] }: Recording, name: string): RecordingFile {
  const file = files.find((one) => nameOf(one) === name);
  if (file) return file;
  const known = files.map(nameOf).join(", ");
  throw new RecordingNotFoundError(
    `The recording was not downloaded: among what was recorded of "${topic}" there is no file ${name}. There is ${known || "none at all"}.`,
  );
}

/** Where a file goes unless somebody says otherwise: the only folder that a workflow may write to. */
export function recordingFilePath(name: string, { file_extension, file_type }: RecordingFile): string {
  const extension = (file_extension ?? file_type ?? "bin").toLowerCase();
  return `/tmp/${`${name}.${extension}`.replace(/[^\w.-]/g, "_")}`;
}
