import type { Operation } from "../operations/operation.ts";
import { listAll } from "../pages.ts";
import type { RequestOf, ZoomClient } from "../request.ts";
import { stayOf, type Participant, type ParticipantPage } from "../resources/participants.ts";

type ParticipantOperation = Operation & { answer: (body: string) => ParticipantPage };

/** All who took part, once for each stay. */
export function listParticipants<Row extends ParticipantOperation>(
  zoom: ZoomClient,
  operation: Row,
  request: RequestOf<Row>,
  { maxResults }: { maxResults?: number | undefined },
): Promise<Participant[]> {
  return listAll(zoom, operation, request, {
    rows: ({ participants }: ParticipantPage) => participants,
    key: stayOf,
    maxResults,
  });
}
