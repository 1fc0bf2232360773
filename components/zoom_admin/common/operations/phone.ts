import { phone } from "../errors/phone.ts";
import { someUser } from "../errors/users.ts";
import type { CallHistoryPage, PhoneNumberPage, PhoneUserPage } from "../resources/phone.ts";
import { json, type Operation } from "./operation.ts";

const reads = ["phone:read:admin"];
const readsCalls = ["phone_call_log:read:admin", "phone:read:admin"];

export const listCallHistory = {
  failure: "The calls could not be listed",
  method: "GET",
  path: "/phone/call_history",
  rate: "heavy",
  scopes: { granular: ["phone:read:list_call_logs:admin"], classic: readsCalls },
  docs: "phone/#tag/call-logs",
  refusals: [phone],
  answer: json<CallHistoryPage>,
} as const satisfies Operation;

export const listUserCallHistory = {
  failure: "The user's calls could not be listed",
  method: "GET",
  path: "/phone/users/{userId}/call_history",
  rate: "medium",
  scopes: {
    granular: ["phone:read:list_call_logs:admin", "phone:read:list_call_logs"],
    classic: ["phone:read:admin", "phone_call_log:read"],
  },
  docs: "phone/#tag/call-logs",
  refusals: [phone, someUser],
  answer: json<CallHistoryPage>,
} as const satisfies Operation;

export const listPhoneNumbers = {
  failure: "The phone numbers could not be listed",
  method: "GET",
  path: "/phone/numbers",
  rate: "medium",
  scopes: { granular: ["phone:read:list_numbers:admin"], classic: reads },
  docs: "phone/#tag/phone-numbers",
  refusals: [phone],
  answer: json<PhoneNumberPage>,
} as const satisfies Operation;

export const listPhoneUsers = {
  failure: "The users of Zoom Phone could not be listed",
  method: "GET",
  path: "/phone/users",
  rate: "medium",
  scopes: { granular: ["phone:read:list_users:admin"], classic: reads },
  docs: "phone/#tag/users",
  refusals: [phone],
  answer: json<PhoneUserPage>,
} as const satisfies Operation;
