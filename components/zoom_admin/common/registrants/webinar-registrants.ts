import type { Step } from "../define.ts";
import type { RegistrantList } from "./find-registrants.ts";
import { listWebinarRegistrants } from "../operations/webinar-people.ts";
import { listAll } from "../pages.ts";
import type { ZoomClient } from "../request.ts";

/** Reads a webinar's registrants, of one status at a time, to the end unless limited. */
export function webinarRegistrants(
  zoom: ZoomClient,
  { $, path, maxResults }: { $: Step; path: { webinarId: string }; maxResults?: number | undefined },
): RegistrantList {
  return (status, occurrence_id) =>
    listAll(
      zoom,
      listWebinarRegistrants,
      { $, path, params: { status, occurrence_id } },
      { rows: ({ registrants }) => registrants, key: ({ id }) => id, maxResults },
    );
}
