import { describe, expect, test } from "@jest/globals";
import { startReceiver, subscribe } from "./support/receiver.ts";
import { holdWebinar, withWebinar } from "./support/webinars.ts";

interface Participants {
  participants: Record<string, unknown>[];
  total_records: number;
}

const encoded = (uuid: string) => encodeURIComponent(encodeURIComponent(uuid));

describe("A webinar that was held", () => {
  test("has its instances and who took part in them", async () => {
    const { zoom, host, webinar } = await withWebinar({ type: 6 });
    const first = await holdWebinar(zoom, webinar.id);
    zoom.clock.advance(3_600_000);
    const second = await holdWebinar(zoom, webinar.id);
    const { body } = await zoom.call("GET", `/past_webinars/${webinar.id}/instances`);
    expect(body).toEqual({
      webinars: [
        { uuid: first, start_time: "2026-03-02T09:30:00Z" },
        { uuid: second, start_time: "2026-03-02T10:40:00Z" },
      ],
    });
    for (const id of [webinar.id, encoded(second)]) {
      const { body: past } = await zoom.call<Participants>("GET", `/past_webinars/${id}/participants`);
      expect(past).toMatchObject({
        total_records: 2,
        participants: [
          { id: host, user_email: "dana@example.com", join_time: "2026-03-02T10:40:00Z", internal_user: true },
          { name: "Guest", join_time: "2026-03-02T10:41:00Z", leave_time: "2026-03-02T10:50:00Z", duration: 540 },
        ],
      });
      expect(past).not.toHaveProperty("page_number");
    }
  });

  test("is told of in events whose ids are texts", async () => {
    const { zoom, host, webinar } = await withWebinar();
    const receiver = await startReceiver(zoom.info.secretToken);
    const events = ["webinar.started", "webinar.participant_joined", "webinar.participant_left", "webinar.ended"];
    await subscribe(zoom, receiver.url, events);
    const uuid = await holdWebinar(zoom, webinar.id);
    const received = (await receiver.count(6)).map(({ json }) => json);
    expect(new Set(received.map(({ event }) => event))).toEqual(new Set(events));
    for (const { payload } of received) {
      expect(payload.object).toMatchObject({ id: String(webinar.id), uuid, host_id: host, type: 5 });
    }
  });

  test("is not known before it is over, nor on a free plan", async () => {
    const { zoom, webinar } = await withWebinar();
    const participants = `/past_webinars/${webinar.id}/participants`;
    expect(await zoom.call("GET", participants)).toMatchObject({ status: 404, body: { code: 3001 } });
    expect((await zoom.call("GET", `/past_webinars/${webinar.id}/instances`)).body).toEqual({ webinars: [] });
    expect((await zoom.call("GET", "/past_webinars/123/instances")).body["code"]).toBe(300);
    const { zoom: free } = await withWebinar({}, { plan: "free" });
    expect(await free.call("GET", participants)).toMatchObject({ status: 400, body: { code: 200 } });
  });
});
