import { expect, test } from "@jest/globals";
import { z } from "zod";
import type { Operation } from "../../../emulator/api/operation.ts";
import { ownRefusals, refusalsOf } from "../../../emulator/refusals/by-operation.ts";
import { operations } from "../../../emulator/routes/index.ts";
import { withMeeting } from "../support/meetings.ts";
import { withWebinar } from "../support/webinars.ts";
import { addUser, startZoom, type Zoom } from "../support/zoom.ts";
import { validBodies, validQueries } from "./valid-requests.ts";

const operation = (wanted: string) => operations.find(({ id }) => id === wanted)!;

/** Also those over sub-accounts, which an app does not have unless told. */
const everyScope = operations.flatMap(({ scopes: { granular, classic } }) => [...granular, ...classic]);

/** Named in a path by nobody's id, each well-formed. */
const unknown: Record<string, string> = { meetingId: "84123456789", webinarId: "84123456789", accountId: "another" };

/** How an operation answers a request that is right in itself, for what the parameters of its path name. */
async function answerOf(zoom: Zoom, { id, method, path }: Operation, named: Record<string, string> = {}) {
  const place = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => named[name] ?? unknown[name] ?? "nobody");
  const { status, body } = await zoom.call<{ code?: number }>(
    method,
    `${place}${validQueries[id] ?? ""}`,
    validBodies[id],
  );
  return `${status}/${body.code}`;
}

/** Those that declare a refusal and have the parameter in their path. */
const declaring = (refusal: string, parameter: string) =>
  operations.filter((each) => each.path.includes(`{${parameter}}`) && refusalsOf(each).some((own) => own === refusal));

test("every row of refusals is of an operation", () => {
  const ids = operations.map(({ id }) => id);
  expect(Object.keys(ownRefusals).filter((id) => !ids.includes(id))).toEqual([]);
});

test("an operation whose query or body is checked refuses what does not pass", () => {
  expect(refusalsOf(operation("users"))).toEqual(["400/300"]);
  expect(refusalsOf(operation("userSummary"))).toEqual([]);
});

test.each(["userId", "meetingId", "webinarId", "groupId", "roleId", "accountId", "meetingUUID"])(
  "every operation refuses an unknown {%s} as it declares",
  async (parameter) => {
    const zoom = await startZoom({ scopes: everyScope });
    for (const each of operations.filter(({ path }) => path.includes(`{${parameter}}`))) {
      expect([each.id, ...refusalsOf(each)]).toContain(await answerOf(zoom, each));
    }
  },
);

test("a user whose invitation has expired is refused as one, or does not exist any more", async () => {
  const zoom = await startZoom();
  const expired = await addUser(zoom);
  await zoom.control("POST", `/users/${expired}/expire-invitation`);
  const told = declaring("400/1120", "userId").map(({ id }) => id);
  expect(told).toEqual(["user", "userUpdate", "userDelete", "userSettings", "userSettingsUpdate"]);
  for (const each of declaring("404/1001", "userId")) {
    const refusal = told.includes(each.id) ? "400/1120" : "404/1001";
    expect([each.id, await answerOf(zoom, each, { userId: expired })]).toEqual([each.id, refusal]);
  }
});

test.each([
  ["meetingInvitation", "404/3001"],
  ["meetingRegistrants", "400/300"],
  ["meetingRegistrantCreate", "400/3000"],
  ["addBatchRegistrants", "404/3001"],
])("%s refuses a webinar in its own way: %s", async (id, refusal) => {
  const { zoom, webinar } = await withWebinar();
  expect(await answerOf(zoom, operation(id), { meetingId: `${webinar.id}` })).toBe(refusal);
});

test("whoever declares it refuses a webinar that is named as a meeting", async () => {
  const { zoom, webinar } = await withWebinar();
  for (const each of declaring("400/3000", "meetingId")) {
    expect([each.id, await answerOf(zoom, each, { meetingId: `${webinar.id}` })]).toEqual([each.id, "400/3000"]);
  }
});

test("whoever declares it refuses the webinar of a host who has lost the add-on", async () => {
  const { zoom, host, webinar } = await withWebinar();
  await zoom.control("POST", `/users/${host}/licences`, { webinar: false });
  const past = ["listWebinarParticipants", "reportWebinarParticipants"];
  for (const each of declaring("400/200", "webinarId").filter(({ id }) => !past.includes(id))) {
    expect([each.id, await answerOf(zoom, each, { webinarId: `${webinar.id}` })]).toEqual([each.id, "400/200"]);
  }
});

test("whatever is for paid accounts is refused to a free one", async () => {
  const { zoom, meeting, host } = await withMeeting({}, { plan: "free" });
  const forPaid = operations.filter((each) => /^\/(groups|report|past_meetings\/\{meetingId\}$)/.test(each.path));
  for (const each of forPaid.filter((each) => refusalsOf(each).includes("400/200"))) {
    const answer = await answerOf(zoom, each, { meetingId: `${meeting.id}`, userId: host });
    expect([each.id, answer]).toEqual([each.id, "400/200"]);
  }
});

test("whoever lists by pages refuses a page that is too small", async () => {
  const { zoom, host } = await withMeeting();
  const lists = operations.filter(
    ({ validated: { query } }) => query instanceof z.ZodObject && "page_size" in query.shape,
  );
  expect(lists.length).toBeGreaterThan(20);
  for (const each of lists) {
    const place = each.path.replaceAll(/\{\w+\}/g, host);
    const { status, body } = await zoom.call<{ code: number }>("GET", `${place}?page_size=0`);
    expect([each.id, status, body.code]).toEqual([each.id, 400, 300]);
  }
});
