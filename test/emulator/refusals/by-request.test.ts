import { describe, expect, test } from "@jest/globals";
import { hold, withMeeting } from "../support/meetings.ts";
import { withWebinar } from "../support/webinars.ts";
import { addUser, startZoom, type Answer, type Zoom } from "../support/zoom.ts";

type Refused = Promise<Answer<{ code?: number }>>;

const refusalIn = ({ status, body }: Awaited<Refused>) => `${status}/${body.code}`;

test.each([
  ["PUT", "/users/owner@example.com/status", { action: "promote" }],
  ["GET", "/accounts/me/settings?option=everything", undefined],
  ["PATCH", "/groups/any", { name: 7 }],
  ["GET", "/roles?type=royal", undefined],
  ["GET", "/meetings/any?show_previous_occurrences=perhaps", undefined],
  ["GET", "/meetings/any/recordings?ttl=604801", undefined],
  ["DELETE", "/meetings/any/recordings?action=shred", undefined],
  ["DELETE", "/meetings/any/recordings/any?action=shred", undefined],
  ["PUT", "/meetings/any/recordings/status", { action: "forget" }],
  ["PUT", "/meetings/any/recordings/any/status", { action: "forget" }],
  ["PATCH", "/webinars/any", { duration: 0 }],
  ["DELETE", "/webinars/any", undefined],
  ["GET", "/webinars/any/panelists", undefined],
  ["DELETE", "/webinars/any/panelists", undefined],
  ["DELETE", "/marketplace/app/event_subscription", undefined],
])("%s %s with %j does not pass, whatever it is about", async (method, path, body) => {
  const zoom = await startZoom();
  expect(refusalIn(await zoom.call(method, path, body))).toBe("400/300");
});

describe("Where each kind of seat has a code of its own, no Basic seat left", () => {
  async function withoutSeat() {
    const zoom = await startZoom({ basicSeats: 1, seatCode: "2033-2034" });
    const dana = await addUser(zoom, { action: "autoCreate", type: 2 });
    return { zoom, dana, take: () => addUser(zoom, { action: "autoCreate", email: "eve@example.com" }) };
  }

  test("is 400/2033 to whoever is downgraded", async () => {
    const { zoom, dana, take } = await withoutSeat();
    await take();
    expect(refusalIn(await zoom.call("PATCH", `/users/${dana}`, { type: 1 }))).toBe("400/2033");
  });

  test("is 400/2033 to whoever is activated", async () => {
    const { zoom, dana, take } = await withoutSeat();
    await zoom.call("PUT", `/users/${dana}/status`, { action: "deactivate" });
    await take();
    expect(refusalIn(await zoom.call("PUT", `/users/${dana}/status`, { action: "activate" }))).toBe("400/2033");
  });
});

test("Somebody unknown loses no role", async () => {
  const zoom = await startZoom();
  expect(refusalIn(await zoom.call("DELETE", "/roles/1/members/nobody"))).toBe("404/1001");
});

test("A batch of registrants that is too many for the meeting is refused as a whole", async () => {
  const { zoom, meeting } = await withMeeting({ settings: { approval_type: 0 } }, { registrantCapacity: 1 });
  const registrants = ["a", "b"].map((name) => ({ email: `${name}@example.org`, first_name: name }));
  const answer: Awaited<Refused> = await zoom.call("POST", `/meetings/${meeting.id}/batch_registrants`, {
    registrants,
  });
  expect(refusalIn(answer)).toBe("400/3043");
  expect((await zoom.call("GET", `/meetings/${meeting.id}/registrants`)).body).toMatchObject({ total_records: 0 });
});

test("A registrant who is none cannot be deleted", async () => {
  const { zoom, meeting } = await withMeeting({ settings: { approval_type: 0 } });
  expect(refusalIn(await zoom.call("DELETE", `/meetings/${meeting.id}/registrants/nobody`))).toBe("400/300");
});

test("Who took part is not told to a free account", async () => {
  const { zoom, meeting } = await withMeeting({}, { plan: "free" });
  await hold(zoom, meeting.id);
  expect(refusalIn(await zoom.call("GET", `/past_meetings/${meeting.id}/participants`))).toBe("400/200");
});

test("A webinar without a time cannot be made to play a recording", async () => {
  const { zoom, webinar } = await withWebinar();
  const answer: Awaited<Refused> = await zoom.call("PATCH", `/webinars/${webinar.id}`, { is_simulive: true, type: 6 });
  expect(refusalIn(answer)).toBe("400/4505");
});

describe("A subscription", () => {
  const path = "/marketplace/app/event_subscription";
  const add = (zoom: Zoom, id: string, user_ids: string[]): Refused =>
    zoom.call("PATCH", `${path}/${id}`, { account_id: "me", user_ids });

  test("that is none has no subscribers to add or to take away", async () => {
    const zoom = await startZoom();
    expect(refusalIn(await add(zoom, "none", []))).toBe("404/1601");
    const query = "event_subscription_id=none&account_id=me";
    expect(refusalIn(await zoom.call("DELETE", `${path}?${query}`))).toBe("404/1601");
  });

  test("takes nobody from outside of the account", async () => {
    const zoom = await startZoom({ subscriptions: [{ url: "http://127.0.0.1:9/", events: ["user.created"] }] });
    const { body } = await zoom.control<{ subscriptions: [{ id: string }] }>("GET", "/subscriptions");
    expect(refusalIn(await add(zoom, body.subscriptions[0].id, ["nobody"]))).toBe("404/1001");
  });
});
