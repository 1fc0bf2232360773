import { requestRefusals } from "../../refusals/requests.ts";
import type { Recording, RecordingFile } from "../../entities/recording.ts";
import type { World } from "../../world.ts";
import { keptFiles, trashedFiles } from "./recordings.ts";
import { zoomTime } from "../zoom-time.ts";

interface Wanted {
  from?: string | undefined;
  to?: string | undefined;
  trash?: boolean;
  trash_type?: "meeting_recordings" | "recording_file";
  meeting_id?: string | undefined;
}

/** A recording with those of its files that a list shows. */
export interface Listed {
  recording: Recording;
  files: RecordingFile[];
}

/** The days that a list covers: today unless told otherwise, and a month at most. */
export function rangeOf(world: World, { from, to }: Wanted): { from: string; to: string } {
  const today = zoomTime(world.clock.now()).slice(0, 10);
  const range = { from: from ?? to ?? today, to: to ?? today };
  if (range.to > monthAfter(range.from) && world.policies.recordingRange === "clamp")
    return { ...range, from: monthBefore(range.to) };
  if (range.from > range.to || range.to > monthAfter(range.from))
    throw requestRefusals.validationFailed([{ field: "from", message: "Invalid field." }]);
  return range;
}

/** Recordings whose instances began within the days, each with its kept files or, from the trash, its trashed ones. */
export function recordingsListed(world: World, recordings: Recording[], wanted: Wanted): Listed[] {
  const { from, to } = rangeOf(world, wanted);
  const number = wanted.meeting_id;
  return recordings
    .filter(({ scheduled_id }) => number === undefined || scheduled_id === number)
    .filter(({ id }) => {
      const day = zoomTime(world.store.instances.get(id)!.started_at).slice(0, 10);
      return day >= from && day <= to;
    })
    .map((recording) => ({ recording, files: filesShown(world, recording, wanted) }))
    .filter(({ files }) => files.length > 0);
}

/** The trash has whole recordings, and single files of recordings of which others were kept. */
function filesShown(world: World, recording: Recording, { trash, trash_type }: Wanted): RecordingFile[] {
  const kept = keptFiles(recording);
  if (!trash) return kept;
  const isWhole = kept.length === 0;
  return isWhole === (trash_type === "meeting_recordings") ? trashedFiles(world, recording) : [];
}

const shifted = (day: string, months: number) => {
  const date = new Date(day);
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.toISOString().slice(0, 10);
};
const monthAfter = (day: string) => shifted(day, 1);
const monthBefore = (day: string) => shifted(day, -1);
