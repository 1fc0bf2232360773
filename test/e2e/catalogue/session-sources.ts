import { expect } from "@jest/globals";
import { addUser } from "../../emulator/support/zoom.ts";
import type { Catalogue, Stories } from "./catalogue.ts";

/** Waits until a source has told of this meeting or webinar, and gives its line. Zoom's ids are numbers here, texts there. */
const toldOf = async ({ emitted }: Catalogue, source: string, number: number): Promise<string> =>
  (await emitted(source, ({ body }) => String(body.payload.object["id"]) === String(number))).summary;

/** A meeting or webinar of a host of its own, of which `-created` has been told. */
async function scheduled(catalogue: Catalogue, kind: "meeting" | "webinar", more: object = {}): Promise<number> {
  const { zoom } = catalogue;
  const host = await addUser(zoom, { action: "autoCreate", email: `${kind}.${Math.random()}@example.com`, type: 2 });
  const wish = { topic: "First day", ...more };
  const { body } = await zoom.call<{ id: number }>("POST", `/users/${host}/${kind}s`, wish);
  expect(await toldOf(catalogue, `${kind}-created`, body.id)).toContain("First day");
  return body.id;
}

const registration = { settings: { approval_type: 1 }, start_time: "2099-03-03T10:00:00Z" };
const kim = { email: "kim@example.org", first_name: "Kim", last_name: "Roe" };

export const sessionSources: Stories = {
  "a meeting is changed and cancelled": async (catalogue) => {
    const id = await scheduled(catalogue, "meeting", { type: 2, start_time: "2099-03-03T10:00:00Z" });
    await catalogue.zoom.call("PATCH", `/meetings/${id}`, { duration: 45 });
    expect(await toldOf(catalogue, "meeting-updated", id)).toContain("changed the meeting");
    await catalogue.zoom.call("DELETE", `/meetings/${id}`);
    expect(await toldOf(catalogue, "meeting-deleted", id)).toContain("First day");
  },

  "a webinar is changed and cancelled": async (catalogue) => {
    const id = await scheduled(catalogue, "webinar");
    await catalogue.zoom.call("PATCH", `/webinars/${id}`, { duration: 45 });
    expect(await toldOf(catalogue, "webinar-updated", id)).toContain("changed the webinar");
    await catalogue.zoom.call("DELETE", `/webinars/${id}`);
    expect(await toldOf(catalogue, "webinar-deleted", id)).toContain("First day");
  },

  "a meeting is held, with a guest, a bad connection and a summary": async (catalogue) => {
    const { zoom, emitted } = catalogue;
    const id = await scheduled(catalogue, "meeting");
    await zoom.control("POST", `/meetings/${id}/start`, { summarised: true });
    await zoom.control("POST", `/meetings/${id}/participants`, { name: "Kim Roe", email: kim.email });
    await zoom.control("POST", `/meetings/${id}/alert`, { issues: ["Unstable audio quality"] });
    await zoom.control("DELETE", `/meetings/${id}/participants/${kim.email}`);
    await zoom.control("POST", `/meetings/${id}/end`);
    await toldOf(catalogue, "meeting-started", id);
    expect(await toldOf(catalogue, "meeting-participant-joined", id)).toContain("joined");
    expect(await toldOf(catalogue, "meeting-alert", id)).toContain("Unstable audio quality");
    expect(await toldOf(catalogue, "meeting-participant-left", id)).toContain("left");
    await toldOf(catalogue, "meeting-ended", id);
    await emitted("meeting-summary-completed", ({ body }) => body.payload.object["meeting_id"] === id);
  },

  "a webinar is held, with a guest": async (catalogue) => {
    const { zoom } = catalogue;
    const id = await scheduled(catalogue, "webinar");
    await zoom.control("POST", `/webinars/${id}/start`);
    await zoom.control("POST", `/webinars/${id}/participants`, { name: "Kim Roe", email: kim.email });
    await zoom.control("POST", `/webinars/${id}/end`);
    await toldOf(catalogue, "webinar-started", id);
    expect(await toldOf(catalogue, "webinar-participant-joined", id)).toContain("joined");
    await toldOf(catalogue, "webinar-ended", id);
  },

  "people register, and the host decides": async (catalogue) => {
    const { zoom } = catalogue;
    const id = await scheduled(catalogue, "meeting", { type: 2, ...registration });
    const registrants = `/meetings/${id}/registrants`;
    const decisions = { approve: "approved", cancel: "cancelled", deny: "denied" };
    for (const [action, done] of Object.entries(decisions)) {
      const person = { ...kim, email: `${action}@example.org` };
      const { body } = await zoom.call<{ registrant_id: string }>("POST", registrants, person);
      const decision = { action, registrants: [{ id: body.registrant_id, email: person.email }] };
      if (action === "cancel") await zoom.call("PUT", `${registrants}/status`, { ...decision, action: "approve" });
      await zoom.call("PUT", `${registrants}/status`, decision);
      expect(await toldOf(catalogue, `meeting-registration-${done}`, id)).toContain("Kim Roe");
    }
    expect(await toldOf(catalogue, "meeting-registration-created", id)).toContain("Kim Roe");

    const webinar = await scheduled(catalogue, "webinar", registration);
    await zoom.call("POST", `/webinars/${webinar}/registrants`, kim);
    expect(await toldOf(catalogue, "webinar-registration-created", webinar)).toContain("Kim Roe");
  },

  "a recording is made, trashed, brought back and deleted": async (catalogue) => {
    const { zoom, emitted } = catalogue;
    const id = await scheduled(catalogue, "meeting");
    await zoom.control("POST", `/meetings/${id}/start`, { recorded: true });
    await zoom.control("POST", `/meetings/${id}/end`);
    await toldOf(catalogue, "recording-started", id);
    expect(await toldOf(catalogue, "recording-completed", id)).toContain("First day");
    const { body } = await emitted("recording-transcript-completed", (event) => event.body.payload.object["id"] === id);

    const uuid = encodeURIComponent(encodeURIComponent(String(body.payload.object["uuid"])));
    await zoom.call("DELETE", `/meetings/${uuid}/recordings?action=trash`);
    expect(await toldOf(catalogue, "recording-trashed", id)).toContain("First day");
    await zoom.call("PUT", `/meetings/${uuid}/recordings/status`, { action: "recover" });
    expect(await toldOf(catalogue, "recording-recovered", id)).toContain("First day");
    await zoom.call("DELETE", `/meetings/${uuid}/recordings?action=delete`);
    expect(await toldOf(catalogue, "recording-deleted", id)).toContain("First day");
  },
};
