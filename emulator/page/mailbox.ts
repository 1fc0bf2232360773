import { html } from "hono/html";
import type { Invitation } from "../entities/invitation.ts";
import type { World } from "../world.ts";
import { page } from "./layout.ts";

type MailState = "waiting" | "accepted" | "expired" | "withdrawn";

const shown = 200;

/** Fetches the page now and then and takes over its list when something has changed. */
const refresh = `
setInterval(async () => {
  const answer = await fetch("/").catch(() => undefined);
  if (!answer?.ok) return;
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("main");
  const main = document.querySelector("main");
  if (fresh.textContent !== main.textContent) main.replaceWith(fresh);
}, 2000);
`;

/** The activation mails that the emulated Zoom has sent, newest first. */
export function mailboxPage(world: World) {
  const mails = world.store.invitations
    .values()
    .sort((a, b) => b.sent_at - a.sent_at)
    .slice(0, shown);
  const content = html`<header>
      <h1>Mailbox</h1>
      <p>Activation mails that the emulated Zoom has sent. A click accepts the invitation in the person's stead.</p>
    </header>
    <main data-testid="mailbox">
      ${
        mails.length
          ? html`<ul>
              ${mails.map((mail) => letter(world, mail))}
            </ul>`
          : empty
      }
    </main>`;
  return page("Mailbox of the Zoom emulator", content, refresh);
}

const empty = html`<div class="empty">
  <p>No mails yet.</p>
  <p>A user created with <code>action: create</code> gets one.</p>
</div>`;

const letter = (world: World, mail: Invitation) => {
  const state = stateOf(world, mail);
  return html`<li data-testid="mail" data-email="${mail.email}">
    <div>
      <h2>${mail.email}</h2>
      <p>${nameOf(mail)}sent <time>${new Date(mail.sent_at).toISOString().slice(0, 16).replace("T", " ")} UTC</time></p>
    </div>
    <span class="state ${state}">${state}</span>
    ${state === "waiting" ? button(mail) : ""}
  </li>`;
};

const button = ({ id }: Invitation) =>
  html`<form method="post" action="/mailbox/${id}/accept">
    <button aria-label="Accept invitation: Activate Your Zoom Account">Activate Your Zoom Account</button>
  </form>`;

const nameOf = ({ first_name, last_name }: Invitation) => {
  const name = `${first_name} ${last_name}`.trim();
  return name && `${name}, `;
};

function stateOf(world: World, { state, expires_at }: Invitation): MailState {
  if (state !== "sent") return state;
  return expires_at <= world.clock.now() ? "expired" : "waiting";
}
