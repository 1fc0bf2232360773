import type { Step } from "../define.ts";
import type { RegistrantList } from "./find-registrants.ts";
import { listMeetingRegistrants } from "../operations/meeting-registrants.ts";
import { listAll } from "../pages.ts";
import type { ZoomClient } from "../request.ts";

/** Reads a meeting's registrants, of one status at a time, to the end unless limited. */
export function meetingRegistrants(
  zoom: ZoomClient,
  { $, path, maxResults }: { $: Step; path: { meetingId: string }; maxResults?: number | undefined },
): RegistrantList {
  return (status, occurrence_id) =>
    listAll(
      zoom,
      listMeetingRegistrants,
      { $, path, params: { status, occurrence_id } },
      { rows: ({ registrants }) => registrants, key: ({ id }) => id, maxResults },
    );
}
