import { html } from "hono/html";
import type { Html } from "../layout.ts";

/** An instant, in UTC to the second. */
export function shownTime(instant: number | string): Html {
  const iso = new Date(instant).toISOString();
  return html`<time datetime="${iso}">${iso.slice(0, 19).replace("T", " ")}</time>`;
}

const units = [
  ["d", 86_400_000],
  ["h", 3_600_000],
  ["min", 60_000],
  ["s", 1000],
] as const;

/** A length of time in its largest unit: `29 d`, `5 min`, `0 s`. */
export function shownLength(milliseconds: number): string {
  const [unit, length] = units.find(([, each]) => milliseconds >= each) ?? units[3];
  return `${Math.round(milliseconds / length)} ${unit}`;
}
