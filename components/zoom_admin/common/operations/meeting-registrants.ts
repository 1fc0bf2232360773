import { someMeeting } from "../errors/meetings.ts";
import { registering } from "../errors/registrants.ts";
import type { BatchRegistration, RegistrantPage, Registration } from "../resources/registrants.ts";
import { json, nothing, type Operation } from "./operation.ts";

const docs = "meetings/#tag/invitation--registration";
const reads = ["meeting:read:admin", "meeting:read"];
const writes = ["meeting:write:admin", "meeting:write"];
const refusals = [registering, someMeeting];

export const addMeetingRegistrant = {
  failure: "The registrant was not added",
  method: "POST",
  path: "/meetings/{meetingId}/registrants",
  rate: "light",
  perDay: "Zoom registers one person three times a day at most for the same meeting",
  scopes: { granular: ["meeting:write:registrant:admin", "meeting:write:registrant"], classic: writes },
  docs,
  refusals,
  answer: json<Registration>,
} as const satisfies Operation;

/** For meetings of type 2 (scheduled) only, and 30 people at once. */
export const addMeetingRegistrants = {
  failure: "The registrants were not added",
  method: "POST",
  path: "/meetings/{meetingId}/batch_registrants",
  rate: "heavy",
  perDay: "Zoom registers one person three times a day at most for the same meeting",
  scopes: { granular: ["meeting:write:batch_registrants:admin", "meeting:write:batch_registrants"], classic: writes },
  docs,
  refusals,
  answer: json<{ registrants?: BatchRegistration[] }>,
} as const satisfies Operation;

export const listMeetingRegistrants = {
  failure: "The registrants could not be listed",
  method: "GET",
  path: "/meetings/{meetingId}/registrants",
  rate: "medium",
  scopes: { granular: ["meeting:read:list_registrants:admin", "meeting:read:list_registrants"], classic: reads },
  docs,
  refusals,
  answer: json<RegistrantPage>,
} as const satisfies Operation;

export const updateMeetingRegistrantStatus = {
  failure: "The registrants' status was not changed",
  method: "PUT",
  path: "/meetings/{meetingId}/registrants/status",
  rate: "medium",
  perDay: "Zoom lets the status of one registrant be changed ten times a day at most",
  scopes: { granular: ["meeting:update:registrant_status:admin", "meeting:update:registrant_status"], classic: writes },
  docs,
  refusals,
  answer: nothing,
} as const satisfies Operation;

export const deleteMeetingRegistrant = {
  failure: "The registrant was not removed",
  method: "DELETE",
  path: "/meetings/{meetingId}/registrants/{registrantId}",
  rate: "light",
  scopes: { granular: ["meeting:delete:registrant:admin", "meeting:delete:registrant"], classic: writes },
  docs,
  refusals,
  answer: nothing,
} as const satisfies Operation;
