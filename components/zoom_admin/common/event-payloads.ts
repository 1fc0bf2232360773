import type { EventName } from "./event-scopes.ts";

/** What every event says: whose account it happened in. */
interface InAccount {
  account_id: string;
}

/** Who did it, where a person did. */
interface Operated {
  operator: string;
  operator_id: string;
}

/** The person an event is about. `type`: 1 Basic, 2 Licensed, 4 Unassigned, 99 None. */
export interface EventUser {
  id: string;
  email: string;
  type: number;
  first_name?: string;
  last_name?: string;
  display_name?: string;
}

interface AboutUser extends InAccount {
  object: EventUser;
}

/** Payloads by event, as far as sources read them. https://developers.zoom.us/docs/api/users/events/ */
interface Payloads {
  "user.created": AboutUser & Operated & { creation_type: "create" | "autoCreate" | "custCreate" | "ssoCreate" };
  "user.activated": AboutUser & Operated;
  "user.invitation_accepted": AboutUser;
}

/** An event nobody reads yet: Zoom's schemas leave it at that, too. */
type UnreadPayload = InAccount & Record<string, unknown>;

type PayloadOf<Name> = Name extends keyof Payloads ? Payloads[Name] : UnreadPayload;

/**
 * What Zoom posts: one type per event, told apart by `event`. `event_ts` is in milliseconds since the epoch; it is
 * missing in `app_deauthorized`.
 */
export type ZoomEvent<Name extends EventName = EventName> = {
  [Each in Name]: { event: Each; event_ts?: number; payload: PayloadOf<Each> };
}[Name];
