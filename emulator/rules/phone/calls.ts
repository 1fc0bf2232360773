import { answeredResults, type Call, type CallParty } from "../../entities/call.ts";
import type { PhoneLine } from "../../entities/phone-line.ts";
import type { User } from "../../entities/user.ts";
import type { World } from "../../world.ts";
import { newUuid } from "../identifiers.ts";
import { numbersOf } from "./phone-lines.ts";

/** What is known of a call that was made. */
export interface MadeCall extends Pick<Call, "direction" | "call_type" | "result" | "caller" | "callee" | "recorded"> {
  started_at: number;
  /** How long it rang and, if somebody answered, how long they spoke. */
  ring_seconds: number;
  talk_seconds: number;
}

/** Puts a call into the history. */
export function recordCall(world: World, { ring_seconds, talk_seconds, ...call }: MadeCall): Call {
  const answered = answeredResults.some((result) => result === call.result);
  const answered_at = call.started_at + ring_seconds * 1000;
  return world.store.calls.put({
    ...call,
    id: `${new Date(call.started_at).toISOString().slice(0, 10).replaceAll("-", "")}-${newUuid(world.random)}`,
    call_id: newCallId(world),
    ...(answered && { answered_at }),
    ended_at: answered ? answered_at + talk_seconds * 1000 : answered_at,
  });
}

/** A call's number: 19 digits, too many for a JSON number. */
const newCallId = ({ random }: World) => `7${random(8).readBigUInt64BE().toString().padStart(20, "0").slice(-18)}`;

/** A user with a Zoom Phone licence as one end of a call. */
export const partyOf = (world: World, user: User, { extension_id, extension_number }: PhoneLine): CallParty => ({
  name: user.display_name,
  number: numbersOf(world, user.id)[0]?.number,
  user: { id: user.id, email: user.email, extension_id, extension_number },
});

/** Whether both ends are in the account. */
export const isInternal = ({ caller, callee }: Call): boolean => caller.user !== undefined && callee.user !== undefined;

export const takesPart = ({ caller, callee }: Call, userId: string): boolean =>
  caller.user?.id === userId || callee.user?.id === userId;
