import { hosting } from "../errors/meetings.ts";
import { someUser } from "../errors/users.ts";
import { endingWebinar, schedulingWebinar, someWebinar } from "../errors/webinars.ts";
import type { Webinar, WebinarPage } from "../resources/webinars.ts";
import { json, nothing, type Operation } from "./operation.ts";

const docs = "meetings/#tag/webinars";
const reads = ["webinar:read:admin", "webinar:read"];
const writes = ["webinar:write:admin", "webinar:write"];

export const createWebinar = {
  failure: "The webinar was not created",
  method: "POST",
  path: "/users/{userId}/webinars",
  rate: "light",
  scopes: { granular: ["webinar:write:webinar:admin", "webinar:write:webinar"], classic: writes },
  docs,
  refusals: [schedulingWebinar, hosting, someUser],
  answer: json<Webinar>,
} as const satisfies Operation;

export const listWebinars = {
  failure: "The webinars could not be listed",
  method: "GET",
  path: "/users/{userId}/webinars",
  rate: "medium",
  scopes: { granular: ["webinar:read:list_webinars:admin", "webinar:read:list_webinars"], classic: reads },
  docs,
  refusals: [hosting, someUser],
  answer: json<WebinarPage>,
} as const satisfies Operation;

export const getWebinar = {
  failure: "The webinar could not be read",
  method: "GET",
  path: "/webinars/{webinarId}",
  rate: "light",
  scopes: { granular: ["webinar:read:webinar:admin", "webinar:read:webinar"], classic: reads },
  docs,
  refusals: [someWebinar],
  answer: json<Webinar>,
} as const satisfies Operation;

export const updateWebinar = {
  failure: "The webinar was not changed",
  method: "PATCH",
  path: "/webinars/{webinarId}",
  rate: "light",
  scopes: { granular: ["webinar:update:webinar:admin", "webinar:update:webinar"], classic: writes },
  docs,
  refusals: [schedulingWebinar, someWebinar],
  answer: nothing,
} as const satisfies Operation;

export const deleteWebinar = {
  failure: "The webinar was not deleted",
  method: "DELETE",
  path: "/webinars/{webinarId}",
  rate: "light",
  scopes: { granular: ["webinar:delete:webinar:admin", "webinar:delete:webinar"], classic: writes },
  docs,
  refusals: [someWebinar],
  answer: nothing,
} as const satisfies Operation;

export const updateWebinarStatus = {
  failure: "The webinar was not ended",
  method: "PUT",
  path: "/webinars/{webinarId}/status",
  rate: "light",
  scopes: { granular: ["webinar:update:status:admin", "webinar:update:status"], classic: writes },
  docs,
  refusals: [endingWebinar, someWebinar],
  answer: nothing,
} as const satisfies Operation;
