import { html } from "hono/html";
import type { ControlRoom } from "../../control/endpoint.ts";
import type { Invitation } from "../../entities/invitation.ts";
import type { World } from "../../world.ts";
import type { Html } from "../layout.ts";
import { consolePage } from "./console-page.ts";
import { shownTime } from "./times.ts";

type MailState = "waiting" | "accepted" | "expired" | "withdrawn";

const shown = 200;

/** The activation mails that the emulated Zoom has sent, newest first. */
export function mailboxPage(room: ControlRoom): Html {
  const { world } = room;
  const mails = world.store.invitations
    .values()
    .sort((a, b) => b.sent_at - a.sent_at)
    .slice(0, shown);
  return consolePage(
    room,
    "mailbox",
    html`<p class="soft">
        Activation mails that the emulated Zoom has sent. A click accepts the invitation in the person's stead.
      </p>
      ${
        mails.length
          ? html`<ul class="mails">
              ${mails.map((mail) => letter(world, mail))}
            </ul>`
          : empty
      }`,
  );
}

const empty = html`<div class="empty">
  <p>No mails yet.</p>
  <p>A user created with <code>action: create</code> gets one.</p>
</div>`;

const letter = (world: World, mail: Invitation) => {
  const state = stateOf(world, mail);
  return html`<li id="mail-${mail.id}" data-testid="mail" data-email="${mail.email}">
    <div>
      <h2>${mail.email}</h2>
      <p class="soft">${nameOf(mail)}sent ${shownTime(mail.sent_at)} UTC</p>
    </div>
    <span class="state ${state}">${state}</span>
    ${state === "waiting" ? button(mail) : ""}
  </li>`;
};

const button = ({ id }: Invitation) =>
  html`<form method="post" action="/mailbox/${id}/accept">
    <button class="main" aria-label="Accept invitation: Activate Your Zoom Account">Activate Your Zoom Account</button>
  </form>`;

const nameOf = ({ first_name, last_name }: Invitation) => {
  const name = `${first_name} ${last_name}`.trim();
  return name && `${name}, `;
};

function stateOf(world: World, { state, expires_at }: Invitation): MailState {
  if (state !== "sent") return state;
  return expires_at <= world.clock.now() ? "expired" : "waiting";
}
