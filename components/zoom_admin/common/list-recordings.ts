import type { Step } from "./define.ts";
import type { listAccountRecordings, listUserRecordings } from "./operations/recordings.ts";
import { listAll } from "./pages.ts";
import type { RequestOf, ZoomClient } from "./request.ts";
import type { Recording } from "./resources/recordings.ts";
import { portionsOfDays } from "./schemas/recording.ts";

type RecordingList = typeof listUserRecordings | typeof listAccountRecordings;

interface Period {
  $: Step;
  from: string;
  to: string;
  params?: Record<string, unknown>;
  maxResults?: number | undefined;
}

/** Recordings of a period however long, the latest month first. Zoom lists those of a month at once. */
export async function listRecordings<Row extends RecordingList>(
  zoom: ZoomClient,
  operation: Row,
  path: RequestOf<Row>["path"],
  { $, from, to, params, maxResults = Infinity }: Period,
): Promise<Recording[]> {
  const found = new Map<string, Recording>();
  for (const days of portionsOfDays(from, to)) {
    const request = { $, path, params: { ...params, ...days } } as RequestOf<Row>;
    const wanted = maxResults - found.size;
    const recordings = await listAll(zoom, operation, request, {
      rows: ({ meetings }) => meetings,
      key: ({ uuid }) => uuid,
      maxResults: wanted === Infinity ? undefined : wanted,
    });
    for (const recording of recordings) found.set(recording.uuid, recording);
    if (found.size >= maxResults) break;
  }
  return [...found.values()];
}
