import { mkdir, stat } from "node:fs/promises";
import { dirname } from "node:path";
import type { ZoomAdmin } from "../../zoom_admin.app.ts";
import type { Step } from "../define.ts";
import { DownloadError } from "../errors/causes.ts";
import { deleteRecordingFile, getMeetingRecordings } from "../operations/recordings.ts";
import type { Recording, RecordingFile } from "../resources/recordings.ts";
import { archivePath } from "./archive-path.ts";
import { download } from "./download.ts";

const downloading = { ...getMeetingRecordings, failure: "The recording was not downloaded" };

/** A file that is on disk. */
export interface ArchivedFile {
  filePath: string;
  bytes: number;
  file: RecordingFile;
}

/** Downloads files of a recording into a folder, one after another; one that is there already in its size is left as it is. */
export async function archive(
  zoomAdmin: ZoomAdmin,
  $: Step,
  {
    meetingId,
    folder,
    recording,
    files,
  }: { meetingId: string; folder: string; recording: Recording; files: RecordingFile[] },
): Promise<ArchivedFile[]> {
  const archived: ArchivedFile[] = [];
  for (const file of files) {
    const filePath = archivePath(folder, recording, file);
    const bytes = (await sizeOf(filePath, file)) ?? (await fetchFile(zoomAdmin, $, { meetingId, filePath, file }));
    archived.push({ filePath, bytes, file });
  }
  return archived;
}

/** The size of the file where it was archived before, as long as it is that of Zoom's. */
async function sizeOf(filePath: string, { file_size }: RecordingFile): Promise<number | undefined> {
  const size = await stat(filePath).then(
    (found) => found.size,
    () => undefined,
  );
  return size === file_size ? size : undefined;
}

async function fetchFile(
  zoomAdmin: ZoomAdmin,
  $: Step,
  { meetingId, filePath, file }: { meetingId: string; filePath: string; file: RecordingFile },
): Promise<number> {
  // Where no folder can be made, the download says why no file can be written.
  await mkdir(dirname(filePath), { recursive: true }).catch(() => undefined);
  const request = { operation: downloading, path: { meetingId } };
  return download(zoomAdmin, { $, request, url: file.download_url ?? "", filePath, onProgress: () => undefined });
}

/**
 * Removes from Zoom what is archived: nothing, unless every file has the size that Zoom names. Files without an id, such as
 * timelines, go with their recording only. Returns the ids of what was removed. Throws DownloadError.
 */
export async function removeArchived(
  zoomAdmin: ZoomAdmin,
  $: Step,
  { meetingId, action, archived }: { meetingId: string; action: "trash" | "delete"; archived: ArchivedFile[] },
): Promise<string[]> {
  const short = archived.find(({ bytes, file }) => bytes !== file.file_size);
  if (short) throw new DownloadError(notRemoved(short));
  const recordingIds = archived.flatMap(({ file }) => file.id ?? []);
  for (const recordingId of recordingIds)
    await zoomAdmin.request(deleteRecordingFile, { $, path: { meetingId, recordingId }, params: { action } });
  return recordingIds;
}

const notRemoved = ({ filePath, bytes, file }: ArchivedFile) =>
  `Nothing was removed from Zoom: ${filePath} has ${bytes} bytes, and Zoom names ${file.file_size ?? "no size"}. Look at the file, and remove the recording by hand.`;
