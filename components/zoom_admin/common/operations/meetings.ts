import { ending, hosting, meetingDeletion, scheduling, someMeeting } from "../errors/meetings.ts";
import { someUser } from "../errors/users.ts";
import type { Meeting, MeetingPage } from "../resources/meetings.ts";
import { json, nothing, type Operation } from "./operation.ts";

const docs = "meetings/#tag/meetings";
const reads = ["meeting:read:admin", "meeting:read"];
const writes = ["meeting:write:admin", "meeting:write"];

export const createMeeting = {
  failure: "The meeting was not created",
  method: "POST",
  path: "/users/{userId}/meetings",
  rate: "light",
  scopes: { granular: ["meeting:write:meeting:admin", "meeting:write:meeting"], classic: writes },
  docs,
  refusals: [hosting, scheduling, someUser],
  answer: json<Meeting>,
} as const satisfies Operation;

export const listMeetings = {
  failure: "The meetings could not be listed",
  method: "GET",
  path: "/users/{userId}/meetings",
  rate: "medium",
  scopes: { granular: ["meeting:read:list_meetings:admin", "meeting:read:list_meetings"], classic: reads },
  docs,
  refusals: [hosting, someUser],
  answer: json<MeetingPage>,
} as const satisfies Operation;

export const getMeeting = {
  failure: "The meeting could not be read",
  method: "GET",
  path: "/meetings/{meetingId}",
  rate: "light",
  scopes: { granular: ["meeting:read:meeting:admin", "meeting:read:meeting"], classic: reads },
  docs,
  refusals: [someMeeting, someUser],
  answer: json<Meeting>,
} as const satisfies Operation;

export const updateMeeting = {
  failure: "The meeting was not changed",
  method: "PATCH",
  path: "/meetings/{meetingId}",
  rate: "light",
  scopes: { granular: ["meeting:update:meeting:admin", "meeting:update:meeting"], classic: writes },
  docs,
  refusals: [someMeeting, scheduling],
  answer: nothing,
} as const satisfies Operation;

export const updateMeetingStatus = {
  failure: "The meeting was not ended",
  method: "PUT",
  path: "/meetings/{meetingId}/status",
  rate: "light",
  scopes: { granular: ["meeting:update:status:admin", "meeting:update:status"], classic: writes },
  docs,
  refusals: [ending, someMeeting],
  answer: nothing,
} as const satisfies Operation;

export const getMeetingInvitation = {
  failure: "The invitation could not be read",
  method: "GET",
  path: "/meetings/{meetingId}/invitation",
  rate: "light",
  scopes: { granular: ["meeting:read:invitation:admin", "meeting:read:invitation"], classic: reads },
  docs: "meetings/#tag/invitation--registration",
  refusals: [someMeeting],
  answer: json<{ invitation: string; sip_links?: string[] }>,
} as const satisfies Operation;

export const deleteMeeting = {
  failure: "The meeting was not deleted",
  method: "DELETE",
  path: "/meetings/{meetingId}",
  rate: "light",
  scopes: { granular: ["meeting:delete:meeting:admin", "meeting:delete:meeting"], classic: writes },
  docs,
  refusals: [meetingDeletion, someMeeting, someUser],
  answer: nothing,
} as const satisfies Operation;
