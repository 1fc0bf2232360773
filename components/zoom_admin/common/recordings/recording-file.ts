import { RecordingNotFoundError } from "../errors/causes.ts";
import type { Recording, RecordingFile } from "../resources/recordings.ts";

/** The file of that id, or of that type where the file has no id. Throws RecordingNotFoundError. */
export function recordingFileNamed({ topic, recording_files: files = [] }: Recording, name: string): RecordingFile {
  const file = files.find(({ id, file_type }) => (id ?? file_type) === name);
  if (file) return file;
  const known = files.map(({ id, file_type }) => id ?? file_type).join(", ");
  throw new RecordingNotFoundError(
    `The recording was not downloaded: among what was recorded of "${topic}" there is no file ${name}. There is ${known || "none at all"}.`,
  );
}

/** Where a file goes unless somebody says otherwise: the only folder that a workflow may write to. */
export function recordingFilePath(name: string, { file_extension, file_type }: RecordingFile): string {
  const extension = (file_extension ?? file_type ?? "bin").toLowerCase();
  return `/tmp/${`${name}.${extension}`.replace(/[^\w.-]/g, "_")}`;
}
