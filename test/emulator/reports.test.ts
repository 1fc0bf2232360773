import { describe, expect, test } from "@jest/globals";
import { hold, withMeeting } from "./support/meetings.ts";
import { holdWebinar, withWebinar } from "./support/webinars.ts";
import { addUser, startZoom } from "./support/zoom.ts";

const year = 365 * 86_400_000;

interface Report {
  total_records: number;
  participants: Record<string, unknown>[];
}

describe("A participants' report", () => {
  test("of a meeting says who came when, and who registered when asked", async () => {
    const { zoom, host, meeting } = await withMeeting();
    await hold(zoom, meeting.id);
    const { body } = await zoom.call<Report>("GET", `/report/meetings/${meeting.id}/participants`);
    expect(body).toMatchObject({
      total_records: 2,
      participants: [
        { id: host, participant_user_id: host, duration: 600, status: "in_meeting" },
        { name: "Guest", user_email: "guest@example.org", duration: 540 },
      ],
    });
    expect(body.participants[0]).not.toHaveProperty("internal_user");
    const paged = await zoom.call<Report>("GET", `/report/meetings/${meeting.id}/participants?page_size=1`);
    expect(paged.body.participants).toHaveLength(1);
  });

  test("of a webinar is the same", async () => {
    const { zoom, webinar } = await withWebinar();
    const uuid = encodeURIComponent(encodeURIComponent(await holdWebinar(zoom, webinar.id)));
    for (const id of [webinar.id, uuid]) {
      expect((await zoom.call("GET", `/report/webinars/${id}/participants`)).body["total_records"]).toBe(2);
    }
  });

  test("is not there for the unknown, and not for what is a year old", async () => {
    const { zoom, meeting, host } = await withMeeting();
    const { body: webinar } = await zoom.call("POST", `/users/${host}/webinars`, {});
    await hold(zoom, meeting.id);
    await holdWebinar(zoom, Number(webinar["id"]));
    const paths = [
      `/report/meetings/${meeting.id}/participants`,
      `/report/webinars/${String(webinar["id"])}/participants`,
    ];
    for (const unknown of ["/report/meetings/1/participants", "/report/webinars/1/participants"]) {
      expect(await zoom.call("GET", unknown)).toMatchObject({ status: 404, body: { code: 3001 } });
    }
    zoom.clock.advance(year + 86_400_000);
    for (const path of paths)
      expect(await zoom.call("GET", path)).toMatchObject({ status: 400, body: { code: 12702 } });
  });

  test("is for paid accounts", async () => {
    const zoom = await startZoom({ plan: "free" });
    for (const path of ["meetings/1/participants", "users?from=2026-03-01&to=2026-03-02", "daily"]) {
      expect(await zoom.call("GET", `/report/${path}`)).toMatchObject({ status: 400, body: { code: 200 } });
    }
  });
});

describe("The hosts' report", () => {
  const range = "from=2026-03-01&to=2026-03-31";

  test("tells active hosts with what they held from inactive ones", async () => {
    const { zoom, host, meeting } = await withMeeting();
    await addUser(zoom, { action: "autoCreate", email: "idle@example.com" });
    await hold(zoom, meeting.id);
    expect((await zoom.call("GET", `/report/users?${range}`)).body).toMatchObject({
      from: "2026-03-01",
      to: "2026-03-31",
      total_records: 1,
      total_meetings: 1,
      total_participants: 2,
      total_meeting_minutes: 19,
      users: [{ id: host, email: "dana@example.com", meetings: 1, participants: 2, meeting_minutes: 19 }],
    });
    const { body } = await zoom.call<{ users: { email: string }[] }>("GET", `/report/users?type=inactive&${range}`);
    expect(body.users.map(({ email }) => email).sort()).toEqual(["idle@example.com", "owner@example.com"]);
    const other = await zoom.call("GET", "/report/users?from=2026-02-01&to=2026-02-28");
    expect(other.body).toMatchObject({ total_records: 0, total_meetings: 0 });
  });

  test.each(["", "from=2026-03-01", "from=2026-03-01&to=2026-02-01", "from=2026-01-01&to=2026-03-01"])(
    "is refused for the range in '%s'",
    async (query) => {
      const zoom = await startZoom();
      expect(await zoom.call("GET", `/report/users?${query}`)).toMatchObject({ status: 400, body: { code: 300 } });
    },
  );
});

describe("The daily report", () => {
  test("has a row for each day of the month", async () => {
    const { zoom, meeting } = await withMeeting();
    await hold(zoom, meeting.id);
    const { status, body } = await zoom.call<{ dates: object[] }>("GET", "/report/daily");
    expect(status).toBe(200);
    expect(body).toMatchObject({ year: 2026, month: 3 });
    expect(body.dates).toHaveLength(31);
    expect(body.dates[1]).toEqual({
      date: "2026-03-02",
      new_users: 2,
      meetings: 1,
      participants: 2,
      meeting_minutes: 19,
    });
    expect(body.dates[2]).toMatchObject({ date: "2026-03-03", new_users: 0, meetings: 0 });
  });

  test.each([
    ["2026", "2", 200],
    ["2025", "9", 200],
    ["2025", "8", 400],
    ["2026", "4", 400],
    ["2026", "13", 400],
  ])("of %s-%s is answered %i in March 2026", async (inYear, month, status) => {
    const zoom = await startZoom();
    expect((await zoom.call("GET", `/report/daily?year=${inYear}&month=${month}`)).status).toBe(status);
  });

  test("of a group that is none is about nobody", async () => {
    const { zoom, meeting } = await withMeeting();
    await hold(zoom, meeting.id);
    const { status, body } = await zoom.call<{ dates: { meetings: number }[] }>("GET", "/report/daily?group_id=none");
    expect([status, body.dates.some(({ meetings }) => meetings > 0)]).toEqual([200, false]);
  });

  test("covers only a group when asked", async () => {
    const { zoom, host, meeting } = await withMeeting();
    const { body: group } = await zoom.call("POST", "/groups", { name: "Sales" });
    const path = `/report/daily?group_id=${String(group["id"])}`;
    await hold(zoom, meeting.id);
    const meetingsOn = async () =>
      (await zoom.call<{ dates: { meetings: number }[] }>("GET", path)).body.dates[1]!.meetings;
    expect(await meetingsOn()).toBe(0);
    await zoom.call("POST", `/groups/${String(group["id"])}/members`, { members: [{ id: host }] });
    expect(await meetingsOn()).toBe(1);
  });
});
