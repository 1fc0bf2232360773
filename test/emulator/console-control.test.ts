import { describe, expect, test } from "@jest/globals";
import { control, hold, withMeeting } from "./support/meetings.ts";
import { startReceiver, subscribe } from "./support/receiver.ts";
import { addUser, someDay, startZoom, type Zoom } from "./support/zoom.ts";

interface Members {
  users: Record<string, unknown>[];
  counts: Record<string, number>;
  page: number;
  pages: number;
  total: number;
}

const members = async (zoom: Zoom, query = "") => (await control<Members>(zoom, "GET", `/users${query}`)).body;
const emails = ({ users }: Members) => users.map(({ email }) => email);
const at = (ms: number) => new Date(someDay + ms).toISOString();
const day = 86_400_000;

describe("The list of users", () => {
  test("shows everybody with their state, also whom Zoom's list shows without an id or not at all", async () => {
    const zoom = await startZoom();
    const pending = await addUser(zoom, { email: "pending@example.com" });
    const expired = await addUser(zoom, { email: "expired@example.com" });
    const active = await addUser(zoom, { email: "active@example.com", action: "autoCreate", type: 2 });
    await control(zoom, "POST", `/users/${expired}/expire-invitation`);
    await control(zoom, "POST", `/users/${active}/sign-in`);
    const list = await members(zoom);
    expect(list.users).toMatchObject([
      { id: active, status: "active", type: 2, webinar: true, signed_in: true, last_login_time: expect.any(String) },
      { id: expired, status: "expired" },
      { id: pending, status: "pending", invitation_expires_at: at(30 * day), signed_in: false },
      { id: zoom.info.ownerId, role: "Owner", owner: true },
    ]);
    expect(list).toMatchObject({ counts: { active: 2, pending: 1, expired: 1, inactive: 0 }, total: 4, pages: 1 });
  });

  test("is searched by words of name, address and id, and by state", async () => {
    const zoom = await startZoom({ scene: "small-company" });
    expect(emails(await members(zoom, "?search=HOST%20hana"))).toEqual(["hana@example.com"]);
    expect(emails(await members(zoom, `?search=${zoom.info.ownerId}`))).toEqual(["owner@example.com"]);
    expect(emails(await members(zoom, "?status=pending"))).toEqual(["ivo@example.com"]);
    expect(await members(zoom, "?search=nobody&status=")).toMatchObject({ users: [], total: 0, page: 1, pages: 1 });
  });

  test("has fifty to a page, and beyond the last page shows the last", async () => {
    const zoom = await startZoom({ scene: "small-company" });
    await addUser(zoom, { action: "autoCreate" });
    expect((await members(zoom)).users).toHaveLength(50);
    expect(await members(zoom, "?page=9")).toMatchObject({ page: 2, pages: 2, users: [{ role: "Owner" }] });
  });

  test.each(["?page=0", "?page=two", "?status=asleep"])("refuses %s with a sentence", async (query) => {
    const zoom = await startZoom();
    expect(await control(zoom, "GET", `/users${query}`)).toMatchObject({
      status: 400,
      body: { error: expect.any(String) },
    });
  });
});

describe("The list of meetings", () => {
  test("has the running ones first, with who is in them", async () => {
    const { zoom, host, meeting } = await withMeeting();
    zoom.clock.advance(1000);
    await zoom.call("POST", `/users/${host}/meetings`, { topic: "Later" });
    await control(zoom, "POST", `/meetings/${meeting.id}/start`, { recorded: true });
    const { body } = await control(zoom, "GET", "/meetings");
    expect(body["meetings"]).toMatchObject([
      { id: String(meeting.id), status: "started", recorded: true, participants: [{ email: "dana@example.com" }] },
      { topic: "Later", status: "waiting", participants: [], host_email: "dana@example.com" },
    ]);
    const found = await control(zoom, "GET", "/meetings?search=dana%20kick");
    expect(found.body).toMatchObject({ total: 1, meetings: [{ topic: "Kick-off" }] });
    expect((await control(zoom, "GET", "/webinars")).body).toMatchObject({ webinars: [], total: 0 });
  });
});

test("What is due next is told soonest first, and a jump there makes it happen", async () => {
  const { zoom, meeting } = await withMeeting();
  const pending = await addUser(zoom, { email: "late@example.com" });
  await control(zoom, "POST", `/users/${pending}/accept-invitation?after_ms=5000`);
  await hold(zoom, meeting.id, { recorded: true });
  const due = async () => (await control<{ due: { at: string; what: string }[] }>(zoom, "GET", "/due")).body.due;
  const before = await due();
  expect(before.map(({ what }) => what)).toEqual(
    expect.arrayContaining(["The recording of Kick-off is ready.", "The transcript of Kick-off is ready."]),
  );
  expect(before.map(({ at }) => at)).toEqual(before.map(({ at }) => at).sort());
  await control(zoom, "POST", "/clock", { move_to: before[0]!.at });
  expect((await due())[0]).toEqual(before[1]);
});

describe("A fault", () => {
  test.each(["faults", "delivery-faults"])("of %s is taken back alone", async (kind) => {
    const zoom = await startZoom();
    const lay = async (times: number) => {
      const effect = kind === "faults" ? { status: 500 } : { drop: true };
      return (await control<{ id: number }>(zoom, "POST", `/${kind}`, { match: { times }, effect })).body.id;
    };
    const [first, second] = [await lay(1), await lay(2)];
    expect((await control(zoom, "DELETE", `/${kind}/${first}`)).status).toBe(204);
    expect((await control(zoom, "GET", `/${kind}`)).body).toMatchObject({ faults: [{ id: second }] });
    expect(await control(zoom, "DELETE", `/${kind}/${first}`)).toMatchObject({
      status: 404,
      body: { error: `No fault ${first} lies in wait.` },
    });
  });
});

describe("A webhook that is sent once more", () => {
  const delivered = async (zoom: Zoom) =>
    (
      await control<{ deliveries: { id: string; state: string; attempts: unknown[] }[] }>(
        zoom,
        "GET",
        "/deliveries?settled=true",
      )
    ).body.deliveries;

  test("has the same bytes and request id, and the fault that struck it does so no more", async () => {
    const zoom = await startZoom();
    const receiver = await startReceiver(zoom.info.secretToken);
    await subscribe(zoom, receiver.url, ["user.created"]);
    await control(zoom, "POST", "/delivery-faults", { effect: { drop: true } });
    await addUser(zoom);
    const [lost] = await delivered(zoom);
    expect(lost).toMatchObject({ state: "failed" });
    expect((await control(zoom, "POST", `/deliveries/${lost!.id}/resend`)).status).toBe(202);
    const [first] = await receiver.count(1);
    expect(await delivered(zoom)).toMatchObject([{ id: lost!.id, state: "delivered" }]);
    await control(zoom, "POST", `/deliveries/${lost!.id}/resend`);
    const [, again] = await receiver.count(2);
    expect(again!.text).toBe(first!.text);
    expect(again!.headers["x-zm-request-id"]).toBe(lost!.id);
  });

  test("is not retried by the plan of before", async () => {
    const zoom = await startZoom();
    const receiver = await startReceiver(zoom.info.secretToken);
    await subscribe(zoom, receiver.url, ["user.created"]);
    receiver.answer = 500;
    await addUser(zoom);
    const [failing] = await delivered(zoom);
    zoom.clock.advance(60_000);
    await control(zoom, "POST", `/deliveries/${failing!.id}/resend`);
    expect((await delivered(zoom))[0]!.attempts).toHaveLength(2);
    zoom.clock.advance(5 * 60_000);
    expect((await delivered(zoom))[0]!.attempts).toHaveLength(2);
    zoom.clock.advance(20 * 60_000);
    expect((await delivered(zoom))[0]!.attempts).toHaveLength(3);
  });

  test("has to be there", async () => {
    const zoom = await startZoom();
    expect((await control(zoom, "POST", "/deliveries/none/resend")).status).toBe(404);
  });
});
