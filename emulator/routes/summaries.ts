import { operation } from "../api/operation.ts";
import { pageOf } from "../api/pages.ts";
import { recordingRefusals } from "../refusals/recordings.ts";
import { meetingRefusals } from "../refusals/meetings.ts";
import { uuidReadings } from "../rules/instances/uuid-readings.ts";
import { zoomTime } from "../rules/zoom-time.ts";
import type { World } from "../world.ts";
import { listSummariesQuery } from "../schemas/recordings.ts";
import { fullSummary, summaryRow } from "../views/summaries.ts";

const day = 86_400_000;
const isNumber = (name: string) => /^\d+$/.test(name);

export const summaries = [
  operation({
    id: "Listmeetingsummaries",
    method: "GET",
    path: "/meetings/meeting_summaries",
    label: "MEDIUM",
    scopes: { granular: ["meeting:read:list_summaries:admin"], classic: ["meeting_summary:read:admin"] },
    query: listSummariesQuery,
    success: 200,
    handle({ world, query }) {
      requirePaid(world);
      const now = world.clock.now();
      const { from = zoomTime(now - day), to = zoomTime(now) } = query;
      const listed = world.store.summaries
        .values()
        .map((summary) => summaryRow(world, world.store.instances.get(summary.id)!, summary))
        .filter((row) => {
          const time = Date.parse(row[query.time_filter_field]);
          return time >= Date.parse(from) && time <= Date.parse(to);
        });
      const { page, rows } = pageOf("summaries", listed, query, now);
      return { page_size: page.page_size, next_page_token: page.next_page_token, from, to, summaries: rows };
    },
  }),

  operation({
    id: "Getameetingsummary",
    method: "GET",
    path: "/meetings/{meetingId}/meeting_summary",
    label: "LIGHT",
    scopes: {
      granular: ["meeting:read:summary:admin", "meeting:read:summary"],
      classic: ["meeting_summary:read:admin", "meeting_summary:read"],
    },
    success: 200,
    handle({ world, params: { meetingId } }) {
      requirePaid(world);
      if (isNumber(meetingId)) throw recordingRefusals.invalidMeetingId();
      const summary = uuidReadings(meetingId)
        .map((uuid) => world.store.summaries.get(uuid))
        .find(Boolean);
      if (!summary) throw meetingRefusals.noSuchMeeting(meetingId);
      return fullSummary(world, world.store.instances.get(summary.id)!, summary);
    },
  }),
];

function requirePaid({ policies }: World): void {
  if (policies.plan === "free") throw recordingRefusals.summariesOnlyPaid();
}
