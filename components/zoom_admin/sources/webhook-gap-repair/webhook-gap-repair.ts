import * as z from "zod";
import { documentation } from "../../common/documentation.ts";
import { deliveryLog } from "../../common/events/gaps/delivery-log.ts";
import { inferredEvent } from "../../common/events/gaps/inferred-event.ts";
import { lookForGaps, MOST_HOSTS } from "../../common/events/gaps/look-for-gaps.ts";
import { keepPictures, oldestDoubt, restorePictures } from "../../common/events/gaps/pictures.ts";
import { lookBack, lostDeliveries, newlyLost, rememberLost, zoomInstant } from "../../common/events/lost-deliveries.ts";
import { defineTimerSource } from "../../common/events/timer-source.ts";
import { ownAccountId } from "../../common/events/webhook-account.ts";
import { checked } from "../../common/input/check.ts";
import { listWebhookLogs } from "../../common/operations/subscriptions.ts";
import { listAll } from "../../common/pages.ts";
import { text, word } from "../../common/schemas/coerced.ts";
import zoomAdmin from "../../zoom_admin.app.ts";
import sampleEmit from "./test-event.ts";

const comparable = ["users", "meetings"] as const;

const tooMany = {
  users: "The users were not compared: there are too many to remember. Choose to compare meetings only.",
  meetings: "The meetings were not compared: there are too many to remember. Choose fewer hosts.",
} as const;

const wishes = () =>
  z.object({
    appId: text(200),
    events: z.array(text(200)).default([]),
    compare: z.array(word(comparable)).default([...comparable]),
    hosts: z.array(text(200)).default([]),
  });

/** What Zoom's log is asked for: all deliveries, or those that failed. */
const [ALL, FAILED] = [1, 2];

export default defineTimerSource({
  key: "zoom_admin-webhook-gap-repair",
  name: "New Lost Webhook",
  description:
    "Emit new event for each webhook that Zoom has given up delivering: the very body that was lost, once; and for each" +
    " change of users and meetings that no delivery tells of: an event like Zoom's, marked with `inferred`, without what" +
    ` lists do not show, such as who did it. ${documentation(listWebhookLogs)}`,
  version: "0.0.2",
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
    compare: {
      type: "string[]",
      label: "Compare",
      description:
        "What of the account to compare with how it was at the last look, beyond what Zoom's log says. The first look" +
        " takes the picture. There is room for some 500 users and 300 meetings to come.",
      options: [
        { value: "users", label: "Users: added, joined, changed, deactivated, back, gone" },
        { value: "meetings", label: "Meetings to come: scheduled, changed, cancelled" },
      ],
      default: [...comparable],
      optional: true,
    },
    hosts: {
      propDefinition: [zoomAdmin, "hostId"],
      type: "string[]",
      label: "Hosts",
      description: `Whose meetings to compare: all active users' unless chosen, where there are no more than ${MOST_HOSTS}`,
      optional: true,
    },
  },
  sampleEmit,
  async run() {
    const { appId, events, compare, hosts } = checked(wishes(), {
      appId: this.appId,
      events: this.events,
      compare: this.compare,
      hosts: this.hosts,
    });
    const now = this.zoomAdmin._time().now();
    const isWanted = ({ event }: { event: string }) => events.length === 0 || events.includes(event);
    const before = restorePictures(this.db);
    const from = lookBack(this.db.get("until"), { now, doubt: oldestDoubt(before) });
    const params = { type: compare.length > 0 ? ALL : FAILED, from: zoomInstant(from), to: zoomInstant(now) };
    const logs = await listAll(
      this.zoomAdmin,
      listWebhookLogs,
      { path: { appId }, params },
      { rows: ({ webhook_logs }) => webhook_logs, key: ({ request_id, retry_num }) => `${request_id} ${retry_num}` },
    );
    const lost = lostDeliveries(logs, now).filter(isWanted);
    const search = { zoomAdmin: this.zoomAdmin, log: deliveryLog(logs), now, compare, hosts };
    const { pictures, found, troubles } = await lookForGaps(before, search);
    const missed = found.filter(isWanted);
    const account = missed.length > 0 ? await ownAccountId(this) : "";

    const inferred = missed.map((each) => inferredEvent(each, account, now));
    for (const { emission, metadata } of [...newlyLost(lost, this.db.get("lost")), ...inferred])
      this.$emit(emission, metadata);
    this.db.set("lost", rememberLost(lost));
    this.db.set("until", now);
    const tooLarge = keepPictures(this.db, pictures).map((name) => tooMany[name]);
    // eslint-disable-next-line no-console -- a source's log is where its builder looks
    for (const trouble of [...troubles, ...tooLarge]) console.log(trouble);
  },
});
