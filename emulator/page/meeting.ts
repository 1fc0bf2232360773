import { html } from "hono/html";
import type { Scheduled } from "../entities/scheduled.ts";
import { zoomTime } from "../rules/zoom-time.ts";
import { notice, page } from "./layout.ts";

/** Where a join or start link leads: there is no meeting behind it, and the page says so. */
export const meetingPage = ({ topic, id, start, timezone }: Scheduled) =>
  page(
    topic,
    html`<header class="plain">
        <h1>${topic}</h1>
        <p>Number ${id}${start === undefined ? "" : `, ${zoomTime(start)} (${timezone})`}</p>
      </header>
      <main class="plain">
        <div class="empty"><p>This is where Zoom would open the meeting. The emulator holds none.</p></div>
      </main>`,
  );

export const noMeetingPage = notice("No such meeting", "The emulated account has no such meeting.");
