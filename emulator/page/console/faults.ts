import { html } from "hono/html";
import type { ControlRoom } from "../../control/endpoint.ts";
import { isOver } from "../../control/waiting-faults.ts";
import type { Html } from "../layout.ts";
import { consolePage } from "./console-page.ts";
import { controlForm, pressButton } from "./control-form.ts";
import { table } from "./lists.ts";
import { deliveryFaults, requestFaults, type ReadyFault } from "./ready-faults.ts";

/** A fault that lies in wait, for requests or for webhooks. */
interface Laid {
  id: number;
  seen: number;
  match: {
    nth: number;
    times: number;
    method?: string | undefined;
    path?: string | undefined;
    event?: string | undefined;
  };
  effect: object;
}

interface Kind {
  /** Below /_emulator. */
  path: "/faults" | "/delivery-faults";
  title: string;
  ready: readonly ReadyFault[];
  /** Which ones a fault is to strike. */
  aim: (room: ControlRoom) => Html;
  /** The same of one that is laid. */
  aimOf: (match: Laid["match"]) => string;
}

const requests: Kind = {
  path: "/faults",
  title: "Requests",
  ready: requestFaults,
  aim: () =>
    html`<label>
        Method
        <select name="match.method">
          <option value="">any</option>
          ${["GET", "POST", "PUT", "PATCH", "DELETE"].map((method) => html`<option>${method}</option>`)}
        </select>
      </label>
      <label>Path, * for anything <input name="match.path" placeholder="/v2/users*" pattern="/.*" /></label>`,
  aimOf: ({ method = "any method", path = "any path" }) => `${method}, ${path}`,
};

const webhooks: Kind = {
  path: "/delivery-faults",
  title: "Webhooks",
  ready: deliveryFaults,
  aim: ({ world }) => {
    const events = new Set(world.store.subscriptions.values().flatMap((subscription) => subscription.events));
    return html`<label>
      Event
      <select name="match.event">
        <option value="">any</option>
        ${[...events].sort().map((event) => html`<option>${event}</option>`)}
      </select>
    </label>`;
  },
  aimOf: ({ event = "any event" }) => event,
};

const turns = html`<label>First one to strike <input type="number" name="match.nth" min="1" placeholder="1" /></label>
  <label>How many in a row <input type="number" name="match.times" min="1" placeholder="1" /></label>`;

/** What goes wrong, and what shall. */
export const faultsPage = (room: ControlRoom): Html =>
  consolePage(
    room,
    "faults",
    html`<p class="soft">
        What is rare in life, on demand: a fault lies in wait for the next requests or webhooks that match it.
      </p>
      ${part(room, requests, room.faults.list())} ${part(room, webhooks, room.world.deliveryFaults.list())}`,
  );

const part = (room: ControlRoom, kind: Kind, laid: readonly Laid[]): Html =>
  html`<section aria-labelledby="${kind.path.slice(1)}">
    <h2 id="${kind.path.slice(1)}">${kind.title}</h2>
    ${table(
      `Faults that lie in wait for ${kind.title.toLowerCase()}`,
      ["What happens", "To what", "How often", "State", "Actions"],
      laid.map((fault) => row(kind, fault)),
      html`<p>Nothing lies in wait: all goes well.</p>`,
    )}
    ${
      laid.length > 1
        ? html`<div class="tools">
            ${pressButton({
              path: kind.path,
              method: "DELETE",
              word: "Take all back",
              sentence: `Take all back: faults of ${kind.title.toLowerCase()}`,
            })}
          </div>`
        : ""
    }
    ${controlForm(
      kind,
      html`${kind.aim(room)} ${turns}
        <ul class="choices">
          ${kind.ready.map(
            ({ name, about, match = {}, effect }) =>
              html`<li>
                <button value="${JSON.stringify({ match, effect })}">${name}</button> <span>${about}</span>
              </li>`,
          )}
        </ul>`,
    )}
  </section>`;

const row = ({ path, ready, aimOf }: Kind, fault: Laid): Html => {
  const { id, match, effect, seen } = fault;
  const name = ready.find((choice) => JSON.stringify(choice.effect) === JSON.stringify(effect))?.name;
  return html`<tr id="${path.slice(1)}-${id}">
    <th scope="row" class="break">${name ?? html`<code>${JSON.stringify(effect)}</code>`}</th>
    <td class="break">${aimOf(match)}</td>
    <td>${turnsOf(match)}</td>
    <td>
      <span class="state ${isOver(fault) ? "over" : "waiting"}">${isOver(fault) ? "over" : "lies in wait"}</span>
      <p class="soft">${seen} seen</p>
    </td>
    <td>
      <div class="actions">
        ${pressButton({
          path: `${path}/${id}`,
          method: "DELETE",
          word: "Take back",
          sentence: `Take back: ${name ?? `fault ${id}`}`,
        })}
      </div>
    </td>
  </tr>`;
};

const turnsOf = ({ nth, times }: Laid["match"]): string =>
  `${times === 1 ? "once" : `${times} times`}${nth === 1 ? "" : `, from no. ${nth} on`}`;
