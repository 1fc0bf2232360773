import type { EmulatorOptions } from "../../../emulator/index.ts";
import { control } from "./meetings.ts";
import { addUser, startZoom, type Zoom } from "./zoom.ts";

export interface WebinarBody {
  id: number;
  uuid: string;
  start_time: string;
  settings: Record<string, unknown>;
  occurrences: { occurrence_id: string; start_time: string; status: string }[];
  [field: string]: unknown;
}

/** An emulator with a host who has one webinar. */
export async function withWebinar(
  webinar: object = {},
  options: EmulatorOptions = {},
): Promise<{ zoom: Zoom; host: string; webinar: WebinarBody }> {
  const zoom = await startZoom(options as Parameters<typeof startZoom>[0]);
  const host = await addUser(zoom, { action: "autoCreate", type: 2 });
  const { body } = await zoom.call<WebinarBody>("POST", `/users/${host}/webinars`, { topic: "All hands", ...webinar });
  return { zoom, host, webinar: body };
}

/** Holds a webinar of ten minutes with the host and one attendee; gives the instance's UUID. */
export async function holdWebinar(zoom: Zoom, id: number): Promise<string> {
  const { body } = await control<{ uuid: string }>(zoom, "POST", `/webinars/${id}/start`);
  await pass(zoom, 60_000);
  await control(zoom, "POST", `/webinars/${id}/participants`, { name: "Guest", email: "guest@example.org" });
  await pass(zoom, 9 * 60_000);
  await zoom.call("PUT", `/webinars/${id}/status`, { action: "end" });
  return body.uuid;
}

/** Time goes on once no webhook is on its way: one under way would be taken for unanswered. */
async function pass(zoom: Zoom, ms: number): Promise<void> {
  await control(zoom, "GET", "/deliveries?settled=true");
  zoom.clock.advance(ms);
}
