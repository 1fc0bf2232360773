import type { z } from "zod";
import { operation } from "../api/operation.ts";
import { pageOf, unnumbered } from "../api/pages.ts";
import { phoneRefusals } from "../refusals/phone.ts";
import { requestRefusals } from "../refusals/requests.ts";
import { takesPart } from "../rules/phone/calls.ts";
import { callsFound } from "../rules/phone/find-calls.ts";
import { findUser } from "../rules/users/find-user.ts";
import { zoomTime } from "../rules/zoom-time.ts";
import type { World } from "../world.ts";
import { callHistoryQuery, phoneNumbersQuery, phoneUsersQuery } from "../schemas/phone.ts";
import { accountCall, phoneNumberView, phoneUserView, userCall } from "../views/phone.ts";

export const phone = [
  operation({
    id: "accountCallHistory",
    method: "GET",
    path: "/phone/call_history",
    label: "HEAVY",
    scopes: {
      granular: ["phone:read:list_call_logs:admin"],
      classic: ["phone:read:admin", "phone_call_log:read:admin"],
    },
    query: callHistoryQuery,
    success: 200,
    handle({ world, query }) {
      const calls = callsFound(world, query, (field) =>
        requestRefusals.validationFailed([{ field, message: "Invalid field." }]),
      );
      const { page, rows } = pageOf("calls", calls, query, world.clock.now());
      return {
        ...spanAsked(world, query),
        ...unnumbered(page),
        call_logs: rows.map((call) => ({ id: call.id, ...accountCall(world, call) })),
        call_history: rows.map((call) => ({ call_history_uuid: call.id, ...accountCall(world, call) })),
      };
    },
  }),

  operation({
    id: "phoneUserCallHistory",
    method: "GET",
    path: "/phone/users/{userId}/call_history",
    label: "MEDIUM",
    scopes: {
      granular: ["phone:read:list_call_logs:admin", "phone:read:list_call_logs"],
      classic: ["phone:read:admin", "phone_call_log:read"],
    },
    query: callHistoryQuery,
    success: 200,
    handle({ world, params, query }) {
      const userId = phoneUserId(world, params.userId);
      const calls = callsFound(world, query, phoneRefusals.invalidParameter).filter((call) => takesPart(call, userId));
      const { page, rows } = pageOf(`calls of ${userId}`, calls, query, world.clock.now());
      return {
        ...spanAsked(world, query),
        ...unnumbered(page),
        call_logs: rows.map((call) => ({ id: call.id, call_path_id: call.id, ...userCall(call, userId) })),
        call_elements: rows.map((call) => ({
          call_element_id: call.id,
          call_history_uuid: call.id,
          ...userCall(call, userId),
        })),
      };
    },
  }),

  operation({
    id: "listAccountPhoneNumbers",
    method: "GET",
    path: "/phone/numbers",
    label: "MEDIUM",
    scopes: { granular: ["phone:read:list_numbers:admin"], classic: ["phone:read:admin"] },
    query: phoneNumbersQuery,
    success: 200,
    handle({ world, query }) {
      const { type, extension_type = "user", number_type, phone_number, site_id } = query;
      const wanted = world.store.phoneNumbers
        .values()
        .filter(
          (each) =>
            assignments[type](each.user_id) &&
            extension_type === "user" &&
            site_id === undefined &&
            (number_type === undefined || each.number_type === number_type) &&
            (phone_number === undefined || each.number === phone_number),
        );
      const { page, rows } = pageOf("phone numbers", wanted, query, world.clock.now());
      const { next_page_token, page_size, total_records } = page;
      const phone_numbers = rows.map((number) => phoneNumberView(world, number));
      return { next_page_token, page_size, total_records, phone_numbers };
    },
  }),

  operation({
    id: "listPhoneUsers",
    method: "GET",
    path: "/phone/users",
    label: "MEDIUM",
    scopes: { granular: ["phone:read:list_users:admin"], classic: ["phone:read:admin"] },
    query: phoneUsersQuery,
    success: 200,
    handle({ world, query }) {
      const { status = "activate", department, cost_center, keyword = "", site_id, calling_type } = query;
      const wanted = world.store.phoneLines
        .values()
        .map((line) => phoneUserView(world, line))
        .filter(
          (user) =>
            user.status === status &&
            site_id === undefined &&
            calling_type === undefined &&
            (department === undefined || user.department === department) &&
            (cost_center === undefined || user.cost_center === cost_center) &&
            searchable(user).includes(keyword.toLowerCase()),
        );
      const { page, rows } = pageOf("phone users", wanted, query, world.clock.now());
      const { next_page_token, page_size, total_records } = page;
      return { next_page_token, page_size, total_records, users: rows };
    },
  }),
];

/** Which numbers each `type` means; the account brings no carrier of its own. */
const assignments: Record<z.output<typeof phoneNumbersQuery>["type"], (userId: string | undefined) => boolean> = {
  assigned: (userId) => userId !== undefined,
  unassigned: (userId) => userId === undefined,
  byoc: () => false,
  all: () => true,
};

/** The user of an id or address, who is one to Zoom Phone only with its licence. */
function phoneUserId(world: World, name: string): string {
  try {
    const { id } = findUser(world, name);
    if (world.store.phoneLines.get(id)) return id;
  } catch {
    // Refused like a user without the licence.
  }
  throw phoneRefusals.noSuchUser(name);
}

const dayLength = 86_400_000;

/** The span as the answer repeats it. */
function spanAsked(world: World, { from, to }: { from?: string | undefined; to?: string | undefined }) {
  const now = world.clock.now();
  return { from: from ?? zoomTime(now - dayLength), to: to ?? zoomTime(now) };
}

const searchable = ({ name, extension_number, phone_numbers }: ReturnType<typeof phoneUserView>): string =>
  [name, extension_number, ...phone_numbers.map(({ number }) => number)].join("\n").toLowerCase();
