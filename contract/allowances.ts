import type { Mismatch } from "./mismatch.ts";

/** A difference from Zoom's documents that is right, and why. */
export interface Allowance {
  kind: Mismatch["kind"];
  /** An operation's or event's name; absent for all. */
  subject?: string;
  rule: string | RegExp;
  reason: string;
}

const weeklyDays = /`recurrence\.weekly_days` must be equal to one of the allowed values/;
const severalDays = "The schema lists single days; the text beside it, and Zoom, take several: `1,3`.";
const olderStatus = "Zoom's older documents say 204, and so does usual practice: an option of the emulator.";
const pendingSettings = "A pending user has no settings yet: seen in life, in no document.";
const classicRecordingScope =
  "The scope of classic admin apps; the document lists another product's or a master account's.";
const wherever = "Any operation may answer it, and Zoom documents it for some.";

/** Differences that no operation can help, then those of single ones. */
export const allowances: readonly Allowance[] = [
  { kind: "error", rule: "401 with code 124", reason: `A missing, wrong or expired token. ${wherever}` },
  { kind: "error", rule: "400 with code 4711", reason: `The token lacks the scope. ${wherever}` },
  { kind: "error", rule: "400 with code 300", reason: `A wrong body, query or page token. ${wherever}` },
  { kind: "error", subject: "unknown", rule: "404 with code 2300", reason: "No such operation, so none documents it." },

  {
    kind: "error",
    subject: "PUT /users/{}/email",
    rule: "409 with code 1005",
    reason: "Zoom's text says that the address must be free, not what it answers otherwise: what POST /users does.",
  },
  {
    kind: "error",
    rule: "400 with code 1000",
    subject: "GET /users/{}/settings",
    reason: pendingSettings,
  },
  {
    kind: "error",
    rule: "400 with code 1000",
    subject: "PATCH /users/{}/settings",
    reason: pendingSettings,
  },
  {
    kind: "error",
    subject: "POST /roles/{}/members",
    rule: "404 with code 1001",
    reason: "Zoom does not say what an unknown member is answered with: what any unknown user is.",
  },
  {
    kind: "error",
    subject: "GET /accounts/{}/recordings",
    rule: "404 with code 2001",
    reason: "Zoom documents the status without a code: the code is what an unknown account is answered elsewhere.",
  },
  {
    kind: "response",
    rule: /`(meetings\[\]\.)?share_url` is not documented/,
    reason: "Recordings have it in life; only their events document it.",
  },
  { kind: "response", subject: "PUT /users/{}/status", rule: "the status 204 is not documented", reason: olderStatus },
  {
    kind: "response",
    subject: "PUT /webinars/{}/status",
    rule: "the status 204 is not documented",
    reason: olderStatus,
  },
  {
    kind: "response",
    subject: "GET /users",
    rule: "`users[].language` is not documented",
    reason: "Sent in life; only GET /users/{userId} documents it.",
  },
  {
    kind: "request",
    subject: "GET /v2/rooms",
    rule: "no such operation",
    reason: "Of Zoom Rooms, whose document is not among these: call-zoom-api calls whatever a builder writes.",
  },
  {
    kind: "request",
    subject: "GET /users/{}/webinars",
    rule: "query: `next_page_token` is not documented",
    reason: "Missing among the parameters, though the answer holds a token for the next page.",
  },
  {
    kind: "table",
    subject: "GET /accounts/{}/recordings",
    rule: /`recording:read:admin`/,
    reason: classicRecordingScope,
  },
  {
    kind: "table",
    subject: "GET /meetings/{}/recordings",
    rule: /`recording:read:admin`/,
    reason: classicRecordingScope,
  },
  { kind: "request", rule: weeklyDays, reason: severalDays },
  { kind: "response", rule: weeklyDays, reason: severalDays },
  {
    kind: "event",
    subject: "app_deauthorized",
    rule: "`payload.event_ts` must be number",
    reason: "Zoom's own sample has a text there: a date and a time with a space between.",
  },
];
