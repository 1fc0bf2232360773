import { addUser, startZoom, type Answer, type Zoom } from "./zoom.ts";
import type { EmulatorOptions } from "../../../emulator/index.ts";

export interface MeetingBody {
  id: number;
  uuid: string;
  status: string;
  settings: Record<string, unknown>;
  occurrences: { occurrence_id: string; start_time: string; duration: number; status: string }[];
  [field: string]: unknown;
}

/** An emulator with a licensed host who has one meeting. */
export async function withMeeting(
  meeting: object = {},
  options: EmulatorOptions & { type?: number } = {},
): Promise<{ zoom: Zoom; host: string; meeting: MeetingBody }> {
  const { type = 2, ...emulator } = options;
  const zoom = await startZoom(emulator as Parameters<typeof startZoom>[0]);
  const host = await addUser(zoom, { action: "autoCreate", type });
  const { body } = await zoom.call<MeetingBody>("POST", `/users/${host}/meetings`, { topic: "Kick-off", ...meeting });
  return { zoom, host, meeting: body };
}

/** A control request about a meeting. */
export const control = <Body = Record<string, unknown>>(
  zoom: Zoom,
  method: string,
  path: string,
  body?: object,
): Promise<Answer<Body>> => zoom.control<Body>(method, path, body);

/** Moves the clock on once every webhook under way has been answered; none runs into its timeout. */
export async function pass(zoom: Zoom, milliseconds: number): Promise<void> {
  await control(zoom, "GET", "/deliveries?settled=true");
  zoom.clock.advance(milliseconds);
}

/** Holds a meeting of ten minutes with the host and one guest; gives the instance's UUID. */
export async function hold(zoom: Zoom, id: number, wishes: object = {}): Promise<string> {
  const { body } = await control<{ uuid: string }>(zoom, "POST", `/meetings/${id}/start`, wishes);
  await pass(zoom, 60_000);
  await control(zoom, "POST", `/meetings/${id}/participants`, { name: "Guest", email: "guest@example.org" });
  await pass(zoom, 9 * 60_000);
  await control(zoom, "POST", `/meetings/${id}/end`);
  return body.uuid;
}
