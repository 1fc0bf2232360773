import { html } from "hono/html";
import { dueNext, type Due } from "../../control/due.ts";
import type { ControlRoom } from "../../control/endpoint.ts";
import type { Html } from "../layout.ts";
import { consolePage } from "./console-page.ts";
import { controlForm, pressButton } from "./control-form.ts";
import { table } from "./lists.ts";
import { shownLength, shownTime } from "./times.ts";

const minute = 60_000;
const jumps: [word: string, milliseconds: number][] = [
  ["1 minute", minute],
  ["5 minutes", 5 * minute],
  ["1 hour", 60 * minute],
  ["1 day", 24 * 60 * minute],
  ["30 days", 30 * 24 * 60 * minute],
];

/** What time it is for the emulator, ways to move it, and what is due next. */
export function clockPage(room: ControlRoom): Html {
  const { clock, world } = room;
  const now = clock.now();
  return consolePage(
    room,
    "clock",
    html`<p class="clock">${shownTime(now)} UTC</p>
      <p class="soft">${clock.frozen ? "Time stands still." : "Time goes on."} ${aheadOf(clock.setting.ahead_ms)}</p>
      <div class="actions">
        ${
          clock.frozen
            ? step("Resume", "Resume: let time go on", { resume: true })
            : step("Freeze", "Freeze: stop time", { freeze: true })
        }
        ${jumps.map(([word, move_ms]) => step(`+ ${word}`, `+ ${word}: move the clock ahead`, { move_ms }))}
      </div>
      ${controlForm(
        { path: "/clock" },
        html`<label>Move to, UTC <input type="datetime-local" name="move_to" step="1" required /></label>
          <button>Move</button>`,
      )}
      <h2>Due next</h2>
      <p class="soft">A jump lets everything on its way happen, each at its time.</p>
      ${table(
        "What is due next",
        ["Time (UTC)", "In", "What", "Actions"],
        dueNext(world).map((due) => row(due, now)),
        html`<p>Nothing waits for its time.</p>`,
      )}
      <h2>Begin again</h2>
      ${controlForm(
        { path: "/reset", sure: "Forget all that has happened since the beginning?" },
        html`<button>Reset</button>
          <span class="soft">
            Back to the scene it began with and to the real time. What has happened since is forgotten, credentials
            stay.
          </span>`,
      )}`,
  );
}

const step = (word: string, sentence: string, body: object): Html =>
  pressButton({ path: "/clock", word, sentence, body });

/** Small differences come from the length of a computer's ticks. */
function aheadOf(milliseconds: number): string {
  if (Math.abs(milliseconds) < 1000) return "It is the real time.";
  const way = milliseconds > 0 ? "ahead of" : "behind";
  return `It is ${shownLength(Math.abs(milliseconds))} ${way} the real time.`;
}

const row = ({ at, what }: Due, now: number): Html =>
  html`<tr>
    <td>${shownTime(at)}</td>
    <td class="nowrap">${shownLength(at - now)}</td>
    <td class="break">${what}</td>
    <td>
      <div class="actions">${step("Move there", `Move there: ${what}`, { move_to: new Date(at).toISOString() })}</div>
    </td>
  </tr>`;
