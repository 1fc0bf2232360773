import type { AccountPayloads } from "./payloads/accounts.ts";
import type { InAccount } from "./payloads/parts.ts";
import type { RecordingPayloads } from "./payloads/recordings.ts";
import type { SessionPayloads } from "./payloads/sessions.ts";
import type { UserPayloads } from "./payloads/users.ts";
import type { EventName } from "./event-scopes.ts";

/** Payloads by event, as far as sources read them. */
interface Payloads extends AccountPayloads, RecordingPayloads, SessionPayloads, UserPayloads {}

/** An event nobody reads yet: Zoom's schemas leave it at that, too. */
type UnreadPayload = InAccount & Record<string, unknown>;

type PayloadOf<Name> = Name extends keyof Payloads ? Payloads[Name] : UnreadPayload;

/**
 * What Zoom posts: one type per event, told apart by `event`. `event_ts` is in milliseconds since the epoch; it is
 * missing in `app_deauthorized`. `download_token` comes with recordings and opens their files for 24 hours.
 */
export type ZoomEvent<Name extends EventName = EventName> = {
  [Each in Name]: { event: Each; event_ts?: number; payload: PayloadOf<Each>; download_token?: string };
}[Name];
