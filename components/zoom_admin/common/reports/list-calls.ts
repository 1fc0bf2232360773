import type { Step } from "../define.ts";
import { listCallHistory, listUserCallHistory } from "../operations/phone.ts";
import { listAll } from "../pages.ts";
import type { ZoomClient } from "../request.ts";
import type { Call, CallHistoryPage } from "../resources/phone.ts";

interface CallsWanted {
  $: Step;
  /** Whose calls; the whole account's without it. */
  userId: string | undefined;
  params: Record<string, unknown>;
  maxResults: number | undefined;
}

/** The calls of a user or of the account. */
export function listCalls(zoom: ZoomClient, { $, userId, params, maxResults }: CallsWanted): Promise<Call[]> {
  const calls = { rows: callsOf, key: idOf, maxResults };
  return userId === undefined
    ? listAll(zoom, listCallHistory, { $, params }, calls)
    : listAll(zoom, listUserCallHistory, { $, path: { userId }, params }, calls);
}

function callsOf({ call_history, call_logs }: CallHistoryPage): Call[] | undefined {
  return call_history ?? call_logs;
}

function idOf(call: Call): string {
  return call.call_history_uuid ?? call.id ?? JSON.stringify(call);
}
