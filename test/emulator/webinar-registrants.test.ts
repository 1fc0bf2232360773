import { describe, expect, test } from "@jest/globals";
import { startReceiver, subscribe } from "./support/receiver.ts";
import { withWebinar } from "./support/webinars.ts";
import type { Zoom } from "./support/zoom.ts";

interface Registered {
  id: number;
  registrant_id: string;
  join_url?: string;
  [field: string]: unknown;
}

interface Registrants {
  total_records: number;
  registrants: { id: string; email: string; status: string; join_url?: string }[];
}

const automatic = { start_time: "2026-03-05T10:00:00Z", settings: { approval_type: 0 } };
const manual = { start_time: "2026-03-05T10:00:00Z", settings: { approval_type: 1 } };

const register = (zoom: Zoom, id: number, email = "jill@example.org", query = "") =>
  zoom.call<Registered>("POST", `/webinars/${id}/registrants${query}`, { email, first_name: "Jill" });

const list = async (zoom: Zoom, id: number, query = "") =>
  (await zoom.call<Registrants>("GET", `/webinars/${id}/registrants${query}`)).body;

describe("Registering for a webinar", () => {
  test("lets people in at once where approval is automatic", async () => {
    const { zoom, webinar } = await withWebinar(automatic);
    const { status, body } = await register(zoom, webinar.id);
    expect(status).toBe(201);
    expect(body).toMatchObject({ id: webinar.id, topic: "All hands", start_time: "2026-03-05T10:00:00Z" });
    expect(body).not.toHaveProperty("participant_pin_code");
    expect((await list(zoom, webinar.id)).registrants).toMatchObject([
      { id: body.registrant_id, email: "jill@example.org", status: "approved", join_url: body.join_url },
    ]);
  });

  test("waits for the host's decision otherwise, of which subscribers are told", async () => {
    const { zoom, webinar } = await withWebinar(manual);
    const receiver = await startReceiver(zoom.info.secretToken);
    const events = ["created", "approved", "denied", "cancelled"].map((name) => `webinar.registration_${name}`);
    await subscribe(zoom, receiver.url, events);
    const { body } = await register(zoom, webinar.id);
    expect(body).not.toHaveProperty("join_url");
    expect((await list(zoom, webinar.id, "?status=pending")).total_records).toBe(1);
    for (const action of ["approve", "deny", "cancel"]) {
      const registrants = [{ id: body.registrant_id }];
      const answer = await zoom.call("PUT", `/webinars/${webinar.id}/registrants/status`, { action, registrants });
      expect(answer.status).toBe(204);
    }
    for (const status of ["pending", "approved", "denied"]) {
      expect((await list(zoom, webinar.id, `?status=${status}`)).total_records).toBe(0);
    }
    const received = (await receiver.count(4)).map(({ json }) => json);
    expect(received.map(({ event }) => event)).toEqual(events);
    for (const { payload } of received) {
      expect(payload.object).toMatchObject({ id: webinar.id, type: 5, registrant: { email: "jill@example.org" } });
    }
  });

  test("is refused with Zoom's reason", async () => {
    const { zoom, host, webinar } = await withWebinar(automatic);
    const { body: open } = await zoom.call("POST", `/users/${host}/webinars`, {});
    const past = { start_time: "2026-03-01T10:00:00Z", settings: { approval_type: 0 } };
    const { body: over } = await zoom.call("POST", `/users/${host}/webinars`, past);
    await zoom.call("POST", `/webinars/${webinar.id}/panelists`, {
      panelists: [{ name: "Pan", email: "pan@example.org" }],
    });
    const codes = [
      await register(zoom, Number(open["id"])),
      await register(zoom, Number(over["id"])),
      await register(zoom, webinar.id, "dana@example.com"),
      await register(zoom, webinar.id, "pan@example.org"),
      await zoom.call("POST", `/webinars/${webinar.id}/registrants`, { email: "jill@example.org" }),
    ].map(({ status, body }) => [status, body["code"]]);
    expect(codes).toEqual([
      [400, 3000],
      [400, 3038],
      [400, 3027],
      [400, 3000],
      [400, 300],
    ]);
    const decision = { action: "approve", registrants: [{ email: "jill@example.org" }] };
    const undecidable = await zoom.call("PUT", `/webinars/${String(open["id"])}/registrants/status`, decision);
    expect(undecidable).toMatchObject({ status: 400, body: { code: 300 } });
  });

  test("ends when as many have come as the webinar allows", async () => {
    const { zoom, webinar } = await withWebinar({ settings: { approval_type: 0, registrants_restrict_number: 1 } });
    expect((await register(zoom, webinar.id)).status).toBe(201);
    expect(await register(zoom, webinar.id, "jack@example.org")).toMatchObject({ status: 400, body: { code: 3000 } });
  });

  test("can be for single occurrences", async () => {
    const { zoom, webinar } = await withWebinar({ ...automatic, type: 9, recurrence: { type: 1, end_times: 3 } });
    const [first, second] = webinar.occurrences.map(({ occurrence_id }) => occurrence_id);
    const { body } = await register(zoom, webinar.id, "jill@example.org", `?occurrence_ids=${second!}`);
    expect(body["occurrences"]).toMatchObject([{ occurrence_id: second }]);
    expect((await list(zoom, webinar.id, `?occurrence_id=${second!}`)).total_records).toBe(1);
    expect((await list(zoom, webinar.id, `?occurrence_id=${first!}`)).total_records).toBe(0);
  });
});
