import type { Call, CallParty } from "../entities/call.ts";
import type { PhoneLine } from "../entities/phone-line.ts";
import type { PhoneNumber } from "../entities/phone-number.ts";
import { isInternal } from "../rules/phone/calls.ts";
import { numberType, recordingStatus } from "../rules/phone/find-calls.ts";
import { numbersOf } from "../rules/phone/phone-lines.ts";
import { zoomTime } from "../rules/zoom-time.ts";
import type { World } from "../world.ts";

const seconds = (milliseconds: number) => Math.round(milliseconds / 1000);

/** One end of a call, its fields headed by its role. */
function party<Role extends "caller" | "callee">(role: Role, end: CallParty): object {
  const { name, number, user } = end;
  const fields = {
    name,
    number_type: numberType(end),
    ...(number !== undefined && { did_number: number }),
    ...(user && {
      ext_id: user.extension_id,
      ext_number: String(user.extension_number),
      ext_type: "user",
      email: user.email,
    }),
  };
  return Object.fromEntries(Object.entries(fields).map(([field, value]) => [`${role}_${field}`, value]));
}

const common = (call: Call) => ({
  call_id: call.call_id,
  connect_type: isInternal(call) ? "internal" : "external",
  call_type: call.call_type,
  direction: call.direction,
  hide_caller_id: false,
  end_to_end: false,
  ...party("caller", call.caller),
  ...party("callee", call.callee),
  start_time: zoomTime(call.started_at),
  ...(call.answered_at !== undefined && { answer_time: zoomTime(call.answered_at) }),
  end_time: zoomTime(call.ended_at),
});

/** A row of the account's history. */
export function accountCall(world: World, call: Call) {
  const insider = call.caller.user ?? call.callee.user;
  const { dept = "", cost_center = "" } = (insider && world.store.users.get(insider.id)) ?? {};
  return {
    ...common(call),
    international: false,
    duration: seconds(call.ended_at - call.started_at),
    call_result: call.result,
    recording_status: recordingStatus(call),
    department: dept,
    cost_center,
  };
}

/** A row of a user's history: the user's own part in the call. */
export function userCall(call: Call, userId: string) {
  const { caller, started_at, answered_at = call.ended_at, ended_at } = call;
  const calls = caller.user?.id === userId;
  return {
    ...common(call),
    direction: calls ? "outbound" : "inbound",
    event: calls ? "outgoing" : "incoming",
    result: call.result,
    talk_time: seconds(ended_at - answered_at),
    hold_time: 0,
    wait_time: seconds(answered_at - started_at),
  };
}

/** A row of GET /phone/numbers. */
export function phoneNumberView({ store }: World, { user_id, ...number }: PhoneNumber) {
  const user = user_id === undefined ? undefined : store.users.get(user_id);
  const line = user && store.phoneLines.get(user.id);
  return {
    ...number,
    capability: ["incoming", "outgoing"],
    source: "internal",
    status: "available",
    ...(line && {
      assignee: {
        id: line.extension_id,
        name: user.display_name,
        extension_number: line.extension_number,
        type: "user",
      },
    }),
  };
}

/** A row of GET /phone/users. */
export function phoneUserView(world: World, line: PhoneLine) {
  const { email, display_name, dept = "", cost_center = "" } = world.store.users.get(line.id)!;
  return {
    ...line,
    email,
    name: display_name,
    status: "activate",
    activation_status: "activated",
    calling_plans: [],
    phone_numbers: numbersOf(world, line.id).map(({ id, number }) => ({ id, number })),
    department: dept,
    cost_center,
  };
}
