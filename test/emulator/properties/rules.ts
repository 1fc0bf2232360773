import { expect } from "@jest/globals";
import type { EmulatedAccount } from "./emulated-account.ts";
import { seats, type KnownAccount, type KnownMeeting, type KnownUser } from "./known-account.ts";

/** What holds after each step: lists, counts, seats and events agree with what is known. */
export async function always(known: KnownAccount, emulated: EmulatedAccount): Promise<void> {
  await everyoneIsInOneList(known, emulated);
  await countsEqualLists(known, emulated);
  await eventsAreSentOnce(known, emulated);
}

/** What holds at the end, and takes more questions: each user, meeting and recording, and that a snapshot brings them back. */
export async function atTheEnd(known: KnownAccount, emulated: EmulatedAccount): Promise<void> {
  for (const user of known.users) await userIsAsKnown(known, emulated, user);
  for (const meeting of known.meetings) await meetingIsAsKnown(known, emulated, meeting);
  await recordingsAreAsKnown(known, emulated);
  await nothingDangles(emulated);
  await snapshotBringsAllBack(known, emulated);
}

interface UserRow {
  id?: string;
  email: string;
  type: number;
}

const userLists = (emulated: EmulatedAccount, size?: number) => ({
  active: rowsOf<UserRow>(emulated, "/users?status=active", "users", size),
  pending: rowsOf<UserRow>(emulated, "/users?status=pending", "users", size),
  inactive: rowsOf<UserRow>(emulated, "/users?status=inactive", "users", size),
});

/** Also read in the smallest pages: each row comes once. A pending user has no id there. */
async function everyoneIsInOneList(known: KnownAccount, emulated: EmulatedAccount): Promise<void> {
  const size = 1 + (known.events.length % 4);
  for (const [status, listed] of Object.entries(userLists(emulated, size))) {
    const rows = (await listed).map(({ id, email, type }) => ({ id, email, type }));
    const expected = known
      .listed(status)
      .map(({ id, email, type }) => ({ id: status === "pending" ? undefined : id, email, type }));
    expect(sorted(rows)).toEqual(sorted(expected));
  }
}

const sorted = <Row extends { email: string }>(rows: Row[]) => rows.sort((a, b) => (a.email < b.email ? -1 : 1));

async function countsEqualLists(known: KnownAccount, emulated: EmulatedAccount): Promise<void> {
  const { body } = await emulated.ask<Record<string, number>>("GET", "/users/summary");
  const active = (type: number) => known.listed("active").filter((user) => user.type === type).length;
  expect(body).toMatchObject({
    licensed_users_count: active(2),
    basic_users_count: active(1),
    pending_users_count: known.listed("pending").length,
  });
  expect(known.taken(2)).toBeLessThanOrEqual(seats.licensed);
  expect(known.taken(1)).toBeLessThanOrEqual(seats.basic);
}

interface EventBody {
  event: string;
  event_ts: number;
  payload: { object: { id: string | number } };
}

async function eventsAreSentOnce(known: KnownAccount, emulated: EmulatedAccount): Promise<void> {
  const deliveries = await emulated.deliveries();
  const bodies = deliveries.map(({ body }) => JSON.parse(body) as EventBody);
  expect(bodies.map(({ event, event_ts, payload }) => `${event} ${payload.object.id} ${event_ts}`)).toEqual(
    known.events,
  );
  expect(deliveries.filter(({ attempts, state }) => attempts.length !== 1 || state !== "delivered")).toEqual([]);
  const received = emulated.received.map(({ headers }) => String(headers["x-zm-request-id"]));
  expect(received.sort()).toEqual(deliveries.map(({ id }) => id).sort());
}

async function userIsAsKnown(known: KnownAccount, emulated: EmulatedAccount, user: KnownUser): Promise<void> {
  const { id, first_name, status, type } = user;
  const answer = await emulated.ask("GET", `/users/${id}`);
  if (known.isThere(user)) expect(answer.body).toMatchObject({ id, first_name, status, type });
  else expect(answer.status).toBe(status === "gone" ? 404 : 400);
  const meetings = await emulated.ask("GET", `/users/${id}/meetings`);
  if (status !== "active") return expect(meetings.status).toBeGreaterThanOrEqual(400);
  const rows = await rowsOf<{ id: number }>(emulated, `/users/${id}/meetings`, "meetings", 2);
  const hosted = known.hostedBy(user).filter((meeting) => known.isFound(meeting));
  expect([...new Set(rows.map((row) => row.id))].sort()).toEqual(hosted.map((meeting) => meeting.id).sort());
}

async function meetingIsAsKnown(known: KnownAccount, emulated: EmulatedAccount, meeting: KnownMeeting): Promise<void> {
  const { id, host, topic, uuid, running, registrants } = meeting;
  const answer = await emulated.ask("GET", `/meetings/${id}`);
  if (!known.isFound(meeting)) return expect(answer.status).toBe(404);
  const status = running ? "started" : "waiting";
  expect(answer.body).toMatchObject({ id, host_id: host.id, topic, uuid, status });
  for (const wanted of ["pending", "approved", "denied"]) {
    const path = `/meetings/${id}/registrants?status=${wanted}`;
    const rows = await rowsOf<{ email: string }>(emulated, path, "registrants", 1);
    const expected = registrants.filter((each) => each.status === wanted).map(({ email }) => email);
    expect(rows.map(({ email }) => email).sort()).toEqual(expected.sort());
  }
}

async function recordingsAreAsKnown(known: KnownAccount, emulated: EmulatedAccount): Promise<void> {
  for (const recording of known.recordings.values()) {
    const uuid = encodeURIComponent(encodeURIComponent(recording.uuid));
    const { status, body } = await emulated.ask("GET", `/meetings/${uuid}/recordings`);
    const kept = known.kept(recording).length;
    expect(status).toBe(kept > 0 ? 200 : 404);
    if (kept > 0) expect(body).toMatchObject({ uuid: recording.uuid, id: recording.meeting, recording_count: kept });
  }
}

type Entities = Record<string, Record<string, unknown>[]>;

/** What belongs to something, by collection and field, and where that must be found. */
const belongings: [collection: string, field: string, owners: string[]][] = [
  ["meetings", "host_id", ["users"]],
  ["registrants", "scheduled_id", ["meetings", "deletedMeetings", "webinars"]],
  ["memberships", "user_id", ["users"]],
  ["assistantships", "host_id", ["users"]],
  ["passwords", "id", ["users"]],
  ["sessions", "id", ["users"]],
  ["participants", "instance_id", ["instances"]],
  ["recordings", "id", ["instances"]],
  ["processings", "instance_id", ["instances"]],
  ["deliveries", "subscription_id", ["subscriptions"]],
];

/** Nothing is kept whose owner is gone. */
async function nothingDangles(emulated: EmulatedAccount): Promise<void> {
  const { collections } = (await emulated.control<{ collections: Entities }>("GET", "/snapshot")).body;
  for (const [collection, field, owners] of belongings) {
    const ids = new Set(owners.flatMap((owner) => (collections[owner] ?? []).map(({ id }) => id)));
    const dangling = (collections[collection] ?? []).filter((each) => !ids.has(each[field]));
    expect({ collection, dangling }).toEqual({ collection, dangling: [] });
  }
}

async function snapshotBringsAllBack(known: KnownAccount, emulated: EmulatedAccount): Promise<void> {
  const snapshot = await emulated.control("GET", "/snapshot");
  await emulated.zoom.reset();
  expect((await emulated.control("PUT", "/snapshot", snapshot.body)).status).toBe(200);
  expect((await emulated.control("GET", "/snapshot")).body).toEqual(snapshot.body);
  await always(known, emulated);
  for (const user of known.users) await userIsAsKnown(known, emulated, user);
  for (const meeting of known.meetings) await meetingIsAsKnown(known, emulated, meeting);
}

/** All rows of a list, read in pages of a size; none is there twice, and the total is told rightly. */
async function rowsOf<Row>(emulated: EmulatedAccount, path: string, list: string, size = 300): Promise<Row[]> {
  const rows: Row[] = [];
  for (let token: string | undefined; token !== "";) {
    const query = new URLSearchParams({ page_size: String(size), next_page_token: token ?? "" });
    const begun = `${path}${path.includes("?") ? "&" : "?"}`;
    const { body } = await emulated.ask<Record<string, unknown>>("GET", `${begun}${query.toString()}`);
    const page = body[list] as Row[];
    expect(page.length).toBeLessThanOrEqual(size);
    rows.push(...page);
    token = body["next_page_token"] as string;
    if (token === "") expect(body["total_records"]).toBe(rows.length);
  }
  return rows;
}
