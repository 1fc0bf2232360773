import * as z from "zod";
import { checked } from "../../common/input/check.ts";
import { documentation } from "../../common/documentation.ts";
import { isLost, lookBack, zoomInstant } from "../../common/events/lost-deliveries.ts";
import { listWebhookLogs } from "../../common/operations/subscriptions.ts";
import { listAll } from "../../common/pages.ts";
import { text } from "../../common/schemas/coerced.ts";
import { defineTimerSource } from "../../common/events/timer-source.ts";
import { deliveryId } from "../../common/events/webhook.ts";
import zoomAdmin from "../../zoom_admin.app.ts";
import sampleEmit from "./test-event.ts";

export default defineTimerSource({
  key: "zoom_admin-webhook-gap-repair",
  name: "New Lost Webhook",
  description:
    "Emit new event for each webhook that Zoom has given up delivering: the very body that was lost, once." +
    ` ${documentation(listWebhookLogs)}`,
  version: "0.0.1",
  props: {
    zoomAdmin,
    db: "$.service.db",
    timer: {
      type: "$.interface.timer",
      label: "How Often to Look",
      description: "Zoom keeps its log of deliveries for seven days",
      default: { intervalSeconds: 15 * 60 },
    },
    appId: {
      type: "string",
      label: "App ID",
      description:
        "Of the Zoom app whose webhooks are meant (Zoom App Marketplace, Manage > your app > App Credentials)",
    },
    events: {
      type: "string[]",
      label: "Events",
      description: "Only these, such as user.activated. Leave it empty for all.",
      optional: true,
    },
  },
  sampleEmit,
  async run() {
    const { appId } = checked(z.object({ appId: text(200) }), { appId: this.appId });
    const now = this.zoomAdmin._time().now();
    const params = { type: 2, from: zoomInstant(lookBack(this.db.get("until"), now)), to: zoomInstant(now) };
    const logs = await listAll(
      this.zoomAdmin,
      listWebhookLogs,
      { path: { appId }, params },
      { rows: ({ webhook_logs }) => webhook_logs, key: ({ request_id, retry_num }) => `${request_id} ${retry_num}` },
    );
    for (const { event, request_body: body, date_time } of logs.filter(isLost)) {
      if (!body || (this.events?.length && !this.events.includes(event))) continue;
      const summary = `${event} was not delivered${date_time ? ` on ${date_time}` : ""}`;
      const emission = JSON.parse(body) as { event_ts?: number };
      this.$emit(emission, { id: deliveryId(body), summary, ts: emission.event_ts ?? now });
    }
    this.db.set("until", now);
  },
});
