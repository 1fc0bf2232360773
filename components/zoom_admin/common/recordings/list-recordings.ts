import type { Recording, RecordingPage } from "../resources/recordings.ts";
import { portionsOfDays } from "../schemas/recording.ts";

interface Period {
  from: string;
  to: string;
  maxResults?: number | undefined;
}

/** Where a page has its recordings, and by what each is known. */
export const recordingRows = {
  rows: ({ meetings }: RecordingPage) => meetings,
  key: ({ uuid }: Recording) => uuid,
};

/** Recordings of a period however long, the latest first. `list` reads those of a month at most, or as many as wanted. */
export async function listRecordings(
  { from, to, maxResults }: Period,
  list: (days: { from: string; to: string }, maxResults: number | undefined) => Promise<Recording[]>,
): Promise<Recording[]> {
  const found = new Map<string, Recording>();
  for (const days of portionsOfDays(from, to)) {
    const wanted = maxResults && maxResults - found.size;
    for (const recording of await list(days, wanted)) found.set(recording.uuid, recording);
    if (maxResults && found.size >= maxResults) break;
  }
  return [...found.values()];
}
