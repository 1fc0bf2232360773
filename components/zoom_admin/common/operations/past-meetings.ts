import { someMeeting } from "../errors/meetings.ts";
import { someRecording, summaries } from "../errors/recordings.ts";
import { pastMeeting } from "../errors/reports.ts";
import type { ParticipantPage } from "../resources/participants.ts";
import type { MeetingSummary, MeetingSummaryPage, PastInstanceList, Transcript } from "../resources/past-meetings.ts";
import { json, type Operation } from "./operation.ts";

const docs = "meetings/#tag/meetings";
const reads = ["meeting:read:admin", "meeting:read"];

/** Of the last 15 months, and all at once. */
export const listPastMeetingInstances = {
  failure: "The past instances could not be listed",
  method: "GET",
  path: "/past_meetings/{meetingId}/instances",
  rate: "medium",
  scopes: { granular: ["meeting:read:list_past_instances:admin", "meeting:read:list_past_instances"], classic: reads },
  docs,
  refusals: [pastMeeting],
  answer: json<PastInstanceList>,
} as const satisfies Operation;

export const listPastMeetingParticipants = {
  failure: "The participants could not be listed",
  method: "GET",
  path: "/past_meetings/{meetingId}/participants",
  rate: "medium",
  scopes: {
    granular: ["meeting:read:list_past_participants:admin", "meeting:read:list_past_participants"],
    classic: reads,
  },
  docs,
  refusals: [pastMeeting],
  answer: json<ParticipantPage>,
} as const satisfies Operation;

export const getMeetingSummary = {
  failure: "The summary could not be read",
  method: "GET",
  path: "/meetings/{meetingId}/meeting_summary",
  rate: "light",
  scopes: {
    granular: ["meeting:read:summary:admin", "meeting:read:summary"],
    classic: ["meeting_summary:read:admin", "meeting_summary:read"],
  },
  docs: "meetings/#tag/summaries",
  refusals: [summaries, someMeeting],
  answer: json<MeetingSummary>,
} as const satisfies Operation;

/** Of the whole account: Zoom cannot list those of one user. */
export const listMeetingSummaries = {
  failure: "The summaries could not be listed",
  method: "GET",
  path: "/meetings/meeting_summaries",
  rate: "medium",
  scopes: { granular: ["meeting:read:list_summaries:admin"], classic: ["meeting_summary:read:admin"] },
  docs: "meetings/#tag/summaries",
  refusals: [summaries],
  answer: json<MeetingSummaryPage>,
} as const satisfies Operation;

export const getMeetingTranscript = {
  failure: "The transcript could not be read",
  method: "GET",
  path: "/meetings/{meetingId}/transcript",
  rate: "medium",
  scopes: {
    granular: ["cloud_recording:read:meeting_transcript:admin", "cloud_recording:read:meeting_transcript"],
    classic: ["recording:read:admin", "recording:read"],
  },
  docs: "meetings/#tag/cloud-recording",
  refusals: [someRecording, someMeeting],
  answer: json<Transcript>,
} as const satisfies Operation;
