import { z } from "zod";
import { operation } from "../api/operation.ts";
import { pageOf } from "../api/pages.ts";
import { paging } from "../api/query.ts";
import { webhookLogRefusals } from "../refusals/webhook-logs.ts";
import type { Attempt, Delivery } from "../entities/delivery.ts";
import { zoomTime } from "../rules/zoom-time.ts";
import type { World } from "../world.ts";

const longestRange = 7 * 86_400_000;

const query = z.object({
  from: z.string().optional(),
  to: z.string().optional(),
  event: z.string().optional(),
  /** 1 all, 2 failed, 3 successful. */
  type: z.enum(["1", "2", "3"]).default("2"),
  retry_num: z.string().optional(),
  ...paging(300),
});

export const webhookLogs = operation({
  id: "getWebhookLogs",
  method: "GET",
  path: "/marketplace/apps/{appId}/webhook_logs",
  label: "MEDIUM",
  scopes: { granular: [], classic: ["marketplace_app:read", "marketplace_app:read:admin"] },
  query,
  success: 200,
  handle({ world, params, query }) {
    if (params.appId !== world.app().id) throw webhookLogRefusals.noSuchApp(params.appId);
    const isInRange = rangeOf(query, world.clock.now());
    const { event, type, retry_num } = query;
    if (retry_num !== undefined && !/^[0-3]$/.test(retry_num)) throw webhookLogRefusals.retryNumber();
    const wanted = world.store.deliveries
      .values()
      .filter((delivery) => event === undefined || delivery.event === event)
      .flatMap((delivery) =>
        delivery.attempts.map((attempt, before) => ({ delivery, attempt, retry: retryAfter(before) })),
      )
      .filter(({ attempt, retry }) => {
        const isWantedType = type === "1" || isSuccess(attempt) === (type === "3");
        return isWantedType && isInRange(attempt.at) && (retry_num === undefined || Number(retry_num) === retry);
      });
    const { page, rows } = pageOf("webhook logs", wanted, query, world.clock.now());
    const { next_page_token, page_size } = page;
    return { next_page_token, page_size, webhook_logs: rows.map((row) => logged(world, row)) };
  },
});

/** Whether an instant is in the days asked for: the last seven unless told otherwise. Throws Zoom's refusal. */
function rangeOf({ from, to }: z.output<typeof query>, now: number): (instant: number) => boolean {
  const begin = from === undefined ? now - longestRange : instantIn(from);
  const end = to === undefined ? now : instantIn(to);
  if (begin > now) throw webhookLogRefusals.inFuture();
  if (end < begin) throw webhookLogRefusals.backwards();
  // The end of a second that has begun counts.
  if (begin < now - longestRange - 1000) throw webhookLogRefusals.tooFarBack();
  return (instant) => instant >= begin && instant <= end + 999;
}

function instantIn(text: string): number {
  const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text) ? Date.parse(text) : NaN;
  if (Number.isNaN(instant)) throw webhookLogRefusals.malformed();
  return instant;
}

/** Zoom tries three times more; what was sent by hand after that counts as the last of them. */
const retryAfter = (attemptsBefore: number) => Math.min(attemptsBefore, 3);

const isSuccess = ({ status }: Attempt) => status !== undefined && status < 300;

interface Row {
  delivery: Delivery;
  attempt: Attempt;
  retry: number;
}

const logged = (world: World, { delivery, attempt, retry }: Row) => ({
  event: delivery.event,
  status: attempt.status ?? -1,
  ...(!isSuccess(attempt) && { failed_reason_type: reasonType(attempt) }),
  user_id: delivery.user_id ?? world.owner().id,
  endpoint: delivery.url,
  subscription_id: delivery.subscription_id,
  request_headers: "N/A",
  request_body: delivery.body,
  response_headers: attempt.answer?.headers ?? "N/A",
  response_body: attempt.answer?.body ?? attempt.error ?? "",
  date_time: zoomTime(attempt.at),
  trace_id: attempt.tracking_id ?? "",
  request_id: delivery.id,
  retry_num: retry,
});

/** 1 read time out, 2 connection refused, 7 remote error, 15 resource not found, 16 too many requests. */
function reasonType({ status, error }: Attempt): number {
  if (status === undefined) return error?.startsWith("No answer") ? 1 : 2;
  return { 404: 15, 429: 16 }[status] ?? 7;
}
