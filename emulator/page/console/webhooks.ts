import { html } from "hono/html";
import { z } from "zod";
import { listing } from "../../control/control-query.ts";
import type { ControlRoom } from "../../control/endpoint.ts";
import { listPage } from "../../control/list-page.ts";
import { searchFor } from "../../control/search.ts";
import type { Attempt, Delivery } from "../../entities/delivery.ts";
import type { Subscription } from "../../entities/subscription.ts";
import type { Html } from "../layout.ts";
import { consolePage } from "./console-page.ts";
import { pressButton } from "./control-form.ts";
import { expander, pager, searchField, shownBody, table, view } from "./lists.ts";
import { shownLength, shownTime } from "./times.ts";

const headings = ["Time (UTC)", "Event", "Receiver", "State", "Attempts", "Actions"];

export const webhooksQuery = z.object({ ...listing, open: z.string().optional() });

/** Who is told of what, and how each webhook has fared, newest first, as they go out. */
export function webhooksPage(room: ControlRoom, { search, page, open }: z.output<typeof webhooksQuery>): Html {
  const { store, clock } = room.world;
  const now = clock.now();
  const matches = searchFor(search);
  const deliveries = store.deliveries.values().reverse();
  const list = listPage(
    deliveries.filter((delivery) => matches(textOf(delivery))),
    page,
  );
  const parts = { search, ...(page > 1 && { page: String(page) }) };
  return consolePage(
    room,
    "webhooks",
    html`<div class="tools">${searchField("Event, receiver or state", search)}</div>
      ${table(
        "Webhooks",
        headings,
        list.rows.flatMap((delivery) => {
          const isOpen = delivery.id === open;
          const link = expander(isOpen, view({ ...parts, open: isOpen ? undefined : delivery.id }), delivery.event);
          return [summary(delivery, isOpen, link, now), isOpen ? inspected(delivery) : html``];
        }),
        deliveries.length === 0
          ? html`<p>No webhooks yet. They appear here as events happen that a receiver has subscribed to.</p>`
          : html`<p>No webhook is like that.</p>`,
      )}
      ${pager(list, list.total === 1 ? "webhook" : "webhooks", { search })}
      <h2>Receivers</h2>
      ${table(
        "Receivers",
        ["Receiver", "Events", "State", "Validated again"],
        store.subscriptions.values().map((subscription) => receiver(subscription, now)),
        html`<p>Nobody has subscribed. <code>POST /v2/marketplace/app/event_subscription</code> does.</p>`,
      )}`,
  );
}

const textOf = ({ event, url, state }: Delivery) => `${event} ${url} ${state}`;

const summary = (delivery: Delivery, isOpen: boolean, link: Html, now: number): Html => {
  const { id, event, url, state, attempts, next_attempt_at } = delivery;
  return html`<tr id="delivery-${id}" class="${isOpen ? "open" : ""}">
    <td>${shownTime(attempts[0]?.at ?? next_attempt_at)}</td>
    <td class="break">${link}</td>
    <td class="break">${url}</td>
    <td>
      <span class="state ${state}">${state}</span>
      <p class="soft">${waiting(delivery, now)}</p>
    </td>
    <td>
      <span class="number">${attempts.length}</span>
      <p class="soft">${attempts.map(outcome).at(-1) ?? ""}</p>
    </td>
    <td>
      <div class="actions">
        ${pressButton({ path: `/deliveries/${id}/resend`, word: "Resend", sentence: `Resend ${event} to ${url}` })}
      </div>
    </td>
  </tr>`;
};

function waiting({ state, effect, attempts, next_attempt_at }: Delivery, now: number): string {
  if (state !== "pending") return "";
  if (effect?.reorder && attempts.length === 0) return "held back for the next";
  return next_attempt_at > now ? `next in ${shownLength(next_attempt_at - now)}` : "on its way";
}

const outcome = ({ status, error }: Attempt): string => (status === undefined ? (error ?? "") : `answered ${status}`);

const inspected = ({ id, body, attempts, effect }: Delivery): Html =>
  html`<tr id="inspected-${id}" class="more inspected">
    <td colspan="${headings.length}">
      <div class="sides">
        <div>
          <h3>Sent</h3>
          ${shownBody(JSON.parse(body))}
        </div>
        <div>
          <h3>Attempts</h3>
          ${
            attempts.length === 0
              ? html`<p class="soft">None yet.</p>`
              : html`<ol>
                  ${attempts.map((attempt) => html`<li>${shownTime(attempt.at)} ${outcome(attempt)} ${answerOf(attempt)}</li>`)}
                </ol>`
          }
          ${
            effect
              ? html`<h3>A fault struck it</h3>
                  ${shownBody(effect)}`
              : ""
          }
        </div>
      </div>
    </td>
  </tr>`;

const answerOf = ({ answer }: Attempt): Html | "" => (answer?.body ? shownBody(answer.body) : "");

const receiver = (
  { id, url, name, events, state, failed_validations, next_validation_at }: Subscription,
  now: number,
) =>
  html`<tr id="receiver-${id}">
    <th scope="row" class="break">
      ${url}
      <p class="soft">${name}</p>
    </th>
    <td class="break">
      ${events.length > 3 ? `${events.slice(0, 3).join(", ")} and ${events.length - 3} more` : events.join(", ")}
    </td>
    <td>
      <span class="state ${state}">${state}</span>
      <p class="soft">${failed_validations > 0 ? `${failed_validations} validations failed in a row` : ""}</p>
    </td>
    <td>${state === "active" ? `in ${shownLength(Math.max(0, next_validation_at - now))}` : "no more"}</td>
  </tr>`;
