import { dailyReport, pastMeeting } from "../errors/reports.ts";
import type { DailyReport, HostReportPage } from "../resources/reports.ts";
import type { ParticipantPage } from "../resources/participants.ts";
import { json, type Operation } from "./operation.ts";

const docs = "meetings/#tag/reports";
const reads = ["report:read:admin"];

export const getDailyReport = {
  failure: "The daily report could not be read",
  method: "GET",
  path: "/report/daily",
  rate: "heavy",
  // Zoom's reference names the classic scope only; this is what the Marketplace offers for it.
  scopes: { granular: ["report:read:daily_usage:admin"], classic: reads },
  docs,
  refusals: [dailyReport],
  answer: json<DailyReport>,
} as const satisfies Operation;

/** Hosts who held meetings in a period, or those who did not. */
export const reportHosts = {
  failure: "The hosts could not be listed",
  method: "GET",
  path: "/report/users",
  rate: "heavy",
  scopes: { granular: ["report:read:list_users:admin"], classic: reads },
  docs,
  refusals: [],
  answer: json<HostReportPage>,
} as const satisfies Operation;

export const reportMeetingParticipants = {
  failure: "The report of the meeting's participants could not be read",
  method: "GET",
  path: "/report/meetings/{meetingId}/participants",
  rate: "heavy",
  scopes: { granular: ["report:read:list_meeting_participants:admin"], classic: reads },
  docs,
  refusals: [pastMeeting],
  answer: json<ParticipantPage>,
} as const satisfies Operation;

export const reportWebinarParticipants = {
  failure: "The report of the webinar's participants could not be read",
  method: "GET",
  path: "/report/webinars/{webinarId}/participants",
  rate: "heavy",
  scopes: { granular: ["report:read:list_webinar_participants:admin"], classic: reads },
  docs,
  refusals: [pastMeeting],
  answer: json<ParticipantPage>,
} as const satisfies Operation;
