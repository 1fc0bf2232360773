import { describe, expect, test } from "@jest/globals";
import { hold, withMeeting } from "./support/meetings.ts";
import { startReceiver, subscribe } from "./support/receiver.ts";

const summarised = { settings: { auto_start_meeting_summary: true } };
const untilReady = 60_000;
const encoded = (uuid: string) => encodeURIComponent(encodeURIComponent(uuid));

describe("A summary", () => {
  test("is there once it is made, alone and in the list, and is told of", async () => {
    const { zoom, host, meeting } = await withMeeting(summarised);
    const receiver = await startReceiver(zoom.info.secretToken);
    await subscribe(zoom, receiver.url, ["meeting.summary_completed"]);
    const uuid = await hold(zoom, meeting.id);
    const path = `/meetings/${encoded(uuid)}/meeting_summary`;
    expect(await zoom.call("GET", path)).toMatchObject({ status: 404, body: { code: 3001 } });
    expect((await zoom.call("GET", `/past_meetings/${meeting.id}`)).body["has_meeting_summary"]).toBe(false);
    zoom.clock.advance(untilReady);
    const row = {
      meeting_host_id: host,
      meeting_host_email: "dana@example.com",
      meeting_uuid: uuid,
      meeting_id: meeting.id,
      meeting_topic: "Kick-off",
      meeting_start_time: "2026-03-02T09:30:00Z",
      meeting_end_time: "2026-03-02T09:40:00Z",
      summary_start_time: "2026-03-02T09:30:00Z",
      summary_created_time: "2026-03-02T09:41:00Z",
    };
    const { body } = await zoom.call("GET", path);
    expect(body).toMatchObject({
      ...row,
      summary_title: "Meeting summary for Kick-off",
      summary_overview: "Dana Lee, Guest met about Kick-off.",
      next_steps: ["Dana Lee will follow up.", "Guest will follow up."],
    });
    const list = await zoom.call("GET", "/meetings/meeting_summaries");
    expect(list.body).toMatchObject({ next_page_token: "", to: "2026-03-02T09:41:00Z", summaries: [row] });
    expect((await receiver.count(1))[0]!.json.payload.object).toEqual(body);
    expect((await zoom.call("GET", `/past_meetings/${meeting.id}`)).body["has_meeting_summary"]).toBe(true);
  });

  test("is found by its time", async () => {
    const { zoom, meeting } = await withMeeting(summarised);
    await hold(zoom, meeting.id);
    zoom.clock.advance(untilReady);
    const found = async (query: string) =>
      (await zoom.call<{ summaries: object[] }>("GET", `/meetings/meeting_summaries?${query}`)).body.summaries.length;
    expect(await found("from=2026-03-02T09:00:00Z&to=2026-03-02T09:35:00Z")).toBe(1);
    const created = "time_filter_field=summary_created_time";
    expect(await found(`from=2026-03-02T09:00:00Z&to=2026-03-02T09:35:00Z&${created}`)).toBe(0);
    zoom.clock.advance(2 * 86_400_000);
    expect(await found("")).toBe(0);
  });

  test("is asked for by UUID, and for paid accounts only", async () => {
    const { zoom, meeting } = await withMeeting();
    const answer = await zoom.call("GET", `/meetings/${meeting.id}/meeting_summary`);
    expect(answer).toMatchObject({ status: 400, body: { code: 300 } });
    const free = await withMeeting({}, { plan: "free" });
    for (const what of ["meeting_summaries", "x==/meeting_summary"]) {
      expect(await free.zoom.call("GET", `/meetings/${what}`)).toMatchObject({ status: 400, body: { code: 200 } });
    }
  });
});
