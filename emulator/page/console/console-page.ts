import { html } from "hono/html";
import type { ControlRoom } from "../../control/endpoint.ts";
import { livePage, type Html } from "../layout.ts";
import { shownTime } from "./times.ts";

interface Place {
  title: string;
  path: string;
  /** What there is to be seen to, if anything, and the word for it. */
  open?: { word: string; count: (room: ControlRoom) => number };
}

/** The parts of the console in the order of its navigation. */
export const places = {
  mailbox: { title: "Mailbox", path: "/" },
  users: { title: "Users", path: "/console/users" },
  meetings: {
    title: "Meetings",
    path: "/console/meetings",
    open: {
      word: "running",
      count: ({ world }) => world.store.instances.values().filter(({ ended_at }) => ended_at === undefined).length,
    },
  },
  requests: { title: "Requests", path: "/console/requests" },
  webhooks: {
    title: "Webhooks",
    path: "/console/webhooks",
    open: {
      word: "pending",
      count: ({ world }) => world.store.deliveries.values().filter(({ state }) => state === "pending").length,
    },
  },
  faults: {
    title: "Faults",
    path: "/console/faults",
    open: { word: "in wait", count: ({ faults, world }) => faults.waiting() + world.deliveryFaults.waiting() },
  },
  clock: { title: "Clock", path: "/console/clock" },
} satisfies Record<string, Place>;

export type PlaceName = keyof typeof places;

/** A page of the console: where one is, what time it is, and the way to all other parts. */
export const consolePage = (room: ControlRoom, here: PlaceName, content: Html): Html =>
  livePage(
    `${places[here].title} · Zoom emulator`,
    html`<a class="skip" href="#content">Skip to the content</a>
      <header class="bar">
        <div>
          <strong>Zoom emulator</strong>
          <span class="soft">${room.world.account().name}, plan ${room.world.policies.plan}</span>
          <a class="now" href="${places.clock.path}" data-testid="now">
            ${shownTime(room.world.clock.now())} UTC${room.clock.frozen ? ", frozen" : ""}
          </a>
        </div>
        <nav aria-label="Console">
          <ul>
            ${Object.entries<Place>(places).map(([name, place]) => item(room, place, name === here))}
          </ul>
        </nav>
      </header>
      <p id="status" role="status"></p>
      <main id="content" data-testid="${here}">
        <h1>${places[here].title}</h1>
        ${content}
      </main>`,
  );

function item(room: ControlRoom, { title, path, open }: Place, isHere: boolean): Html {
  const count = open?.count(room) ?? 0;
  return html`<li>
    <a href="${path}" ${isHere ? html`aria-current="page"` : ""}>
      ${title} ${count > 0 ? html`<span class="count" title="${count} ${open?.word}">${count}</span>` : ""}
    </a>
  </li>`;
}
