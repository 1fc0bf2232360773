import { registering } from "../errors/registrants.ts";
import { pastMeeting } from "../errors/reports.ts";
import { panelists, registeringForWebinar } from "../errors/webinar-people.ts";
import { someWebinar } from "../errors/webinars.ts";
import type { ParticipantPage } from "../resources/participants.ts";
import type { PanelistList } from "../resources/panelists.ts";
import type { RegistrantPage, Registration } from "../resources/registrants.ts";
import { json, nothing, type Operation } from "./operation.ts";

const docs = "meetings/#tag/webinars";
const reads = ["webinar:read:admin", "webinar:read"];
const writes = ["webinar:write:admin", "webinar:write"];
const registration = [registeringForWebinar, registering, someWebinar];

export const addWebinarRegistrant = {
  failure: "The registrant was not added",
  method: "POST",
  path: "/webinars/{webinarId}/registrants",
  rate: "light",
  perDay: "Zoom registers one person three times a day at most for the same webinar",
  scopes: { granular: ["webinar:write:registrant:admin", "webinar:write:registrant"], classic: writes },
  docs,
  refusals: registration,
  answer: json<Registration>,
} as const satisfies Operation;

export const listWebinarRegistrants = {
  failure: "The registrants could not be listed",
  method: "GET",
  path: "/webinars/{webinarId}/registrants",
  rate: "medium",
  scopes: { granular: ["webinar:read:list_registrants:admin", "webinar:read:list_registrants"], classic: reads },
  docs,
  refusals: registration,
  answer: json<RegistrantPage>,
} as const satisfies Operation;

export const updateWebinarRegistrantStatus = {
  failure: "The registrants' status was not changed",
  method: "PUT",
  path: "/webinars/{webinarId}/registrants/status",
  rate: "medium",
  perDay: "Zoom lets the status of one registrant be changed ten times a day at most",
  scopes: { granular: ["webinar:update:registrant_status:admin", "webinar:update:registrant_status"], classic: writes },
  docs,
  refusals: registration,
  answer: nothing,
} as const satisfies Operation;

export const addWebinarPanelists = {
  failure: "The panelists were not added",
  method: "POST",
  path: "/webinars/{webinarId}/panelists",
  rate: "medium",
  scopes: { granular: ["webinar:write:panelist:admin", "webinar:write:panelist"], classic: writes },
  docs,
  refusals: [panelists, someWebinar],
  answer: json<{ id: string; updated_at?: string }>,
} as const satisfies Operation;

export const listWebinarPanelists = {
  failure: "The panelists could not be listed",
  method: "GET",
  path: "/webinars/{webinarId}/panelists",
  rate: "medium",
  scopes: { granular: ["webinar:read:list_panelists:admin", "webinar:read:list_panelists"], classic: reads },
  docs,
  refusals: [someWebinar],
  answer: json<PanelistList>,
} as const satisfies Operation;

export const removeWebinarPanelist = {
  failure: "The panelist was not removed",
  method: "DELETE",
  path: "/webinars/{webinarId}/panelists/{panelistId}",
  rate: "light",
  scopes: { granular: ["webinar:delete:panelist:admin", "webinar:delete:panelist"], classic: writes },
  docs,
  refusals: [someWebinar],
  answer: nothing,
} as const satisfies Operation;

export const listPastWebinarParticipants = {
  failure: "The webinar's participants could not be listed",
  method: "GET",
  path: "/past_webinars/{webinarId}/participants",
  rate: "medium",
  scopes: {
    granular: ["webinar:read:list_past_participants:admin", "webinar:read:list_past_participants"],
    classic: reads,
  },
  docs,
  refusals: [pastMeeting],
  answer: json<ParticipantPage>,
} as const satisfies Operation;
