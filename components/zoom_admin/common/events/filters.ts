import zoomAdmin from "../../zoom_admin.app.ts";
import type { PropDefinition, PropReference } from "../define.ts";
import { getUser } from "../operations/users.ts";
import type { ZoomClient } from "../request.ts";
import type { EventSession, EventSummary } from "./payloads/sessions.ts";
import type { EventUser } from "./payloads/users.ts";

/** How a builder narrows a source: an optional prop, and what it lets through. Only a prop that is set is asked for. */
export interface Filter<Payload> {
  prop: (PropDefinition | PropReference) & { optional: true };
  /** The prop's value in the terms of events, where people give it in others. Zoom is asked once for each value. */
  resolve?(zoom: ZoomClient, chosen: unknown): Promise<unknown>;
  passes(payload: Payload, chosen: unknown): boolean;
}

/** By the licence of the user an event is about. */
export const userTypes: Filter<{ object: EventUser }> = {
  prop: {
    type: "integer[]",
    label: "User Types",
    description: "Emit only what concerns users with one of these licences. Leave it empty for all of them.",
    optional: true,
    options: [
      { label: "Basic", value: 1 },
      { label: "Licensed", value: 2 },
      { label: "Unassigned", value: 4 },
      { label: "None", value: 99 },
    ],
  },
  // A form that lets people type list entries hands them over as text.
  passes: ({ object }, chosen: number[]) => chosen.length === 0 || chosen.map(Number).includes(object.type),
};

/** By whose meeting or webinar an event is about. A summary names its host otherwise than all others. */
export const hosts: Filter<{ object: Pick<EventSession, "host_id"> | Pick<EventSummary, "meeting_host_id"> }> = {
  prop: {
    propDefinition: [zoomAdmin, "hostId"],
    type: "string[]",
    label: "Hosts",
    description:
      "Emit only what concerns meetings and webinars of these users, by id or e-mail address. Leave it empty for" +
      " everybody's.",
    optional: true,
  },
  resolve: userIds,
  passes: ({ object }, chosen: string[]) =>
    isAmong(chosen, "meeting_host_id" in object ? object.meeting_host_id : object.host_id),
};

/** By the user an event is about. */
export const users: Filter<{ object: { id: string } }> = {
  prop: {
    propDefinition: [zoomAdmin, "userId"],
    type: "string[]",
    label: "Users",
    description: "Emit only what concerns these users, by id or e-mail address. Leave it empty for all of them.",
    optional: true,
  },
  resolve: userIds,
  passes: ({ object }, chosen: string[]) => isAmong(chosen, object.id),
};

/** By a text in the topic, in capitals or not. */
export const topic: Filter<{ object: Pick<EventSession, "topic"> | Pick<EventSummary, "meeting_topic"> }> = {
  prop: {
    type: "string",
    label: "Topic Contains",
    description: "Emit only what concerns meetings and webinars with this text in their topic",
    optional: true,
  },
  passes: ({ object }, text: string) => {
    const named = "meeting_topic" in object ? object.meeting_topic : object.topic;
    return (named ?? "").toLowerCase().includes(text.toLowerCase());
  },
};

/** An empty choice is none. */
export function isAmong(chosen: readonly string[], id = ""): boolean {
  return chosen.length === 0 || chosen.includes(id);
}

/** Events carry ids alone. Throws what Zoom says of an address that is nobody's. */
function userIds(zoom: ZoomClient, chosen: string[]): Promise<string[]> {
  return Promise.all(
    chosen.map(async (user) =>
      user.includes("@") ? ((await zoom.request(getUser, { path: { userId: user } })).id ?? user) : user,
    ),
  );
}
