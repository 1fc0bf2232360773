import { html } from "hono/html";
import type { Instance } from "../entities/instance.ts";
import { zoomTime } from "../rules/zoom-time.ts";
import { notice, page } from "./layout.ts";

/** Where a link to watch a recording leads: there is nothing to be seen on it, and the page says so. */
export const recordingPage = ({ topic, scheduled_id, started_at }: Instance) =>
  page(
    topic,
    html`<header class="plain">
        <h1>${topic}</h1>
        <p>Recording of ${scheduled_id}, ${zoomTime(started_at)}</p>
      </header>
      <main class="plain">
        <div class="empty">
          <p>This is where Zoom would show the recording. The emulator's files have no pictures.</p>
        </div>
      </main>`,
  );

export const noRecordingPage = notice(
  "No such recording",
  "The emulated account has no such recording, or it is in the trash.",
);
