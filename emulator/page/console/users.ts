import { html } from "hono/html";
import type { z } from "zod";
import type { ControlRoom } from "../../control/endpoint.ts";
import {
  listMembers,
  memberStates,
  type Member,
  type memberQuery,
  type MemberState,
} from "../../control/member-list.ts";
import type { Html } from "../layout.ts";
import { consolePage } from "./console-page.ts";
import { pressButton } from "./control-form.ts";
import { pager, searchField, table, view } from "./lists.ts";
import { shownLength, shownTime } from "./times.ts";

const headings = ["Person", "State", "Licence", "Role", "Last sign-in", "Actions"];

const licences: Record<number, string> = { 1: "Basic", 2: "Licensed", 4: "No meetings", 99: "None" };

/** What the person or an administrator can do: a word, the control endpoint, and how the sentence goes on. */
type Action = [word: string, path: string, rest: string];

const signIn: Action = ["Sign in", "sign-in", "as"];
const signOut: Action = ["Sign out", "sign-out", "as"];
const remove: Action = ["Remove", "disassociate", "from the account:"];

const actions: Record<MemberState, Action[]> = {
  pending: [
    ["Accept", "accept-invitation", "the invitation of"],
    ["Expire", "expire-invitation", "the invitation of"],
    remove,
  ],
  expired: [remove],
  active: [["Deactivate", "deactivate", "the user"], remove],
  inactive: [["Activate", "activate", "the user"], remove],
};

/** Who is in the account, in which state, and what they can do. */
export function usersPage(room: ControlRoom, query: z.output<typeof memberQuery>): Html {
  const list = listMembers(room.world, query);
  const everybody = Object.values(list.counts).reduce((sum, count) => sum + count);
  const { search, status } = query;
  const parts = { search, status };
  return consolePage(
    room,
    "users",
    html`<div class="tools">
        ${searchField("Name, address or id", search, status && { status })}
        <div class="links" role="group" aria-label="State">
          ${stateLink("All", everybody, undefined, parts)}
          ${memberStates.map((state) => stateLink(state, list.counts[state], state, parts))}
        </div>
      </div>
      ${table(
        "Users of the account",
        headings,
        list.rows.map((member) => row(member, room.world.clock.now())),
        html`<p>Nobody in the account is like that.</p>`,
      )}
      ${pager(list, list.total === 1 ? "person" : "people", parts)}`,
  );
}

const stateLink = (
  word: string,
  count: number,
  status: MemberState | undefined,
  parts: { search: string; status: MemberState | undefined },
): Html =>
  html`<a
    href="${view({ ...parts, status })}"
    ${parts.status === status ? html`aria-current="true"` : ""}
    data-in-place
  >
    ${word} <span class="number">${count.toLocaleString("en")}</span>
  </a>`;

const row = (member: Member, now: number): Html =>
  html`<tr id="user-${member.id}">
    <th scope="row" class="break">
      ${member.name || member.email}
      <p class="soft">${member.name && member.email}</p>
    </th>
    <td>
      <span class="state ${member.status}">${member.status}</span>
      ${stateOf(member, now)}
    </td>
    <td>
      ${licences[member.type] ?? member.type}
      <p class="soft">${[member.webinar && "webinars", member.phone && "phone"].filter(Boolean).join(", ")}</p>
    </td>
    <td>${member.role}</td>
    <td>${lastSignIn(member)}</td>
    <td>
      <div class="actions">
        ${actionsOf(member).map(([word, path, rest]) =>
          pressButton({ path: `/users/${member.id}/${path}`, word, sentence: `${word} ${rest} ${member.email}` }),
        )}
      </div>
    </td>
  </tr>`;

function stateOf({ invitation_expires_at, accepts_at }: Member, now: number): Html | "" {
  if (accepts_at !== undefined)
    return html`<p class="soft">accepts in ${shownLength(Date.parse(accepts_at) - now)}</p>`;
  if (invitation_expires_at === undefined) return "";
  const left = Date.parse(invitation_expires_at) - now;
  return html`<p class="soft" title="${invitation_expires_at}">
    ${left > 0 ? `invitation expires in ${shownLength(left)}` : `invitation expired ${shownLength(-left)} ago`}
  </p>`;
}

const lastSignIn = ({ last_login_time, signed_in }: Member): Html | string =>
  last_login_time === undefined
    ? html`<span class="soft">never</span>`
    : html`${shownTime(last_login_time)} ${signed_in ? html`<p class="soft">signed in now</p>` : ""}`;

/** The owner stays as they are, but signs in like everybody who is active. */
function actionsOf({ status, owner, signed_in }: Member): Action[] {
  const session = status === "active" ? [signed_in ? signOut : signIn] : [];
  return [...session, ...(owner ? [] : actions[status])];
}
