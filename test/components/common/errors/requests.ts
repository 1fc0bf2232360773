import { expect, test } from "@jest/globals";
import { addMeetingRegistrant } from "../../../../components/zoom_admin/common/operations/meeting-registrants.ts";
import { createMeeting, deleteMeeting } from "../../../../components/zoom_admin/common/operations/meetings.ts";
import {
  createEventSubscription,
  deleteEventSubscription,
} from "../../../../components/zoom_admin/common/operations/subscriptions.ts";
import { updateUserPassword } from "../../../../components/zoom_admin/common/operations/user-credentials.ts";
import {
  createUser,
  deleteUser,
  getUser,
  listUsers,
  updateUserStatus,
} from "../../../../components/zoom_admin/common/operations/users.ts";
import zoomAdmin from "../../../../components/zoom_admin/zoom_admin.app.ts";
import { bindApp, failureOf, FakeTime } from "../../support/run-component.ts";
import { zoom } from "../../support/zoom.ts";

export const $ = { export: () => undefined, context: {} };
/** The app, at a time when the day has 5 h 12 min left. */
export const app = () => bindApp(zoomAdmin, { time: new FakeTime("2026-03-01T18:48:00Z") });
export const make = { $, data: { action: "create", user_info: { email: "dana@example.com", type: 1 } } };

/** Requests by a short name: what Zoom is asked, and who asks. */
export const requests = {
  createUser: { mock: () => zoom().post("/users"), send: () => app().request(createUser, make) },
  getUser: { mock: () => zoom().get("/users/u1"), send: () => app().request(getUser, { $, path: { userId: "u1" } }) },
  listUsers: { mock: () => zoom().get("/users").query(true), send: () => app().request(listUsers, { $ }) },
  deleteUser: {
    mock: () => zoom().delete("/users/u1"),
    send: () => app().request(deleteUser, { $, path: { userId: "u1" } }),
  },
  status: {
    mock: () => zoom().put("/users/u1/status", { action: "deactivate" }),
    send: () => app().request(updateUserStatus, { $, path: { userId: "u1" }, data: { action: "deactivate" } }),
  },
  createMeeting: {
    mock: () => zoom().post("/users/u1/meetings"),
    send: () => app().request(createMeeting, { $, path: { userId: "u1" }, data: {} }),
  },
  deleteMeeting: {
    mock: () => zoom().delete("/meetings/853938470"),
    send: () => app().request(deleteMeeting, { $, path: { meetingId: "853938470" } }),
  },
  register: {
    mock: () => zoom().post("/meetings/853938470/registrants"),
    send: () => app().request(addMeetingRegistrant, { $, path: { meetingId: "853938470" }, data: {} }),
  },
  password: {
    mock: () => zoom().put("/users/u1/password"),
    send: () => app().request(updateUserPassword, { $, path: { userId: "u1" }, data: { password: "x" } }),
  },
  subscribe: {
    mock: () => zoom().post("/marketplace/app/event_subscription"),
    send: () => app().request(createEventSubscription, { data: {} }),
  },
  unsubscribe: {
    mock: () => zoom().delete("/marketplace/app/event_subscription/s1"),
    send: () => app().request(deleteEventSubscription, { path: { eventSubscriptionId: "s1" } }),
  },
};

/** A refusal: of which request, Zoom's status, code and words; then the error's name, and what its sentence says. */
export type Refusal = [
  request: keyof typeof requests,
  status: number,
  code: number | undefined,
  said: string,
  name: string,
  sentence: string,
];

/** Holds of each refusal that it is explained so, and that Zoom's own words stand in the sentence. */
export function explains(refusals: Refusal[]): void {
  test.each(refusals)("%s: %s %s %j is a %s", async (request, status, code, said, name, sentence) => {
    requests[request].mock().reply(status, { code, message: said }, { "x-zm-trackingid": "v=2.0;id=7" });
    const error = await failureOf(requests[request].send());
    expect(error).toMatchObject({ name, status, code, trackingId: "v=2.0;id=7" });
    expect(error.message).toContain(sentence);
    expect(error.message).toContain(`(Zoom said: ${[status, code, said && `"${said}"`].filter(Boolean).join(" ")})`);
  });
}
