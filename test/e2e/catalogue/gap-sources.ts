import { expect } from "@jest/globals";
import { eventually } from "../support/whole.ts";
import type { Catalogue, Stories } from "./catalogue.ts";

interface Subscription {
  event_subscription_id: string;
  event_subscription_name: string;
  event_webhook_url: string;
  subscription_scope: string;
  events: string[];
}

const subscriptions = "/marketplace/app/event_subscription";

/** Has no webhook sent for an event while something happens. */
async function untold({ zoom }: Catalogue, event: string, happen: () => Promise<unknown>): Promise<void> {
  const { ownerId, accountId } = zoom.info;
  const everybodys = `${subscriptions}?user_id=${ownerId}&account_id=${accountId}&page_size=300`;
  const { body } = await zoom.call<{ event_subscriptions: Subscription[] }>("GET", everybodys);
  const listening = body.event_subscriptions.filter(({ events }) => events.includes(event));
  for (const { event_subscription_id: id } of listening) await zoom.call("DELETE", `${subscriptions}/${id}`);
  await happen();
  for (const subscription of listening) await zoom.call("POST", subscriptions, subscription);
}

/** How often the account's users have been looked at. */
async function looks({ zoom }: Catalogue): Promise<number> {
  const { body } = await zoom.control<{ requests: { path: string }[] }>("GET", "/requests");
  return body.requests.filter(({ path }) => path === "/v2/users").length;
}

export const gapSources: Stories = {
  "what no webhook has told is inferred from the account": async (catalogue) => {
    const { zoom, emitted } = catalogue;
    await eventually(async () => (await looks(catalogue)) > 0);
    await untold(catalogue, "user.updated", () => zoom.call("PATCH", `/users/${zoom.info.ownerId}`, { dept: "Lost" }));
    const { body, summary } = await emitted("webhook-gap-repair", ({ body: { event } }) => event === "user.updated");
    expect(body).toMatchObject({ inferred: true, payload: { object: { id: zoom.info.ownerId, dept: "Lost" } } });
    expect(summary).toContain("owner@example.com");
  },
};
