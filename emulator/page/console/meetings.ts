import { html } from "hono/html";
import type { z } from "zod";
import type { ControlRoom } from "../../control/endpoint.ts";
import { listScheduled, type ScheduledRow, type scheduledQuery } from "../../control/scheduled-list.ts";
import type { Html } from "../layout.ts";
import { consolePage } from "./console-page.ts";
import { controlForm, pressButton } from "./control-form.ts";
import { pager, searchField, table } from "./lists.ts";
import { shownLength, shownTime } from "./times.ts";

const headings = ["Meeting", "Host", "When", "State", "Actions"];

/** Zoom's numbers of types: of meetings and, from 5 on apart from 8 and 10, of webinars. */
const types: Record<number, string> = {
  1: "instant",
  3: "recurring, at no fixed time",
  6: "recurring, at no fixed time",
  8: "recurring",
  9: "recurring",
  10: "screen share only",
};

/** What is scheduled, what runs, and who is in it. */
export function meetingsPage(room: ControlRoom, query: z.output<typeof scheduledQuery>): Html {
  const list = listScheduled(room.world, ["meeting", "webinar"], query);
  const { search } = query;
  return consolePage(
    room,
    "meetings",
    html`<div class="tools">${searchField("Topic, number or host", search)}</div>
      ${table(
        "Meetings and webinars",
        headings,
        list.rows.flatMap((row) => [summary(row, room.world.clock.now()), attendance(row)]),
        search === ""
          ? html`<p>No meetings yet. <code>POST /v2/users/{userId}/meetings</code> schedules one.</p>`
          : html`<p>No meeting or webinar is like that.</p>`,
      )}
      ${pager(list, list.total === 1 ? "meeting or webinar" : "meetings and webinars", { search })}`,
  );
}

const summary = (row: ScheduledRow, now: number): Html =>
  html`<tr id="${row.kind}-${row.id}" ${row.status === "started" ? html`class="has-more"` : ""}>
    <th scope="row" class="break">
      ${row.topic}
      <p class="soft"><a href="/j/${row.id}">${row.id}</a>${row.kind === "webinar" ? ", webinar" : ""}</p>
    </th>
    <td class="break">${row.host_email}</td>
    <td>
      ${row.start_time === undefined ? "" : shownTime(row.start_time)}
      <p class="soft">${planOf(row)}</p>
    </td>
    <td>${state(row, now)}</td>
    <td><div class="actions">${buttons(row)}</div></td>
  </tr>`;

const planOf = ({ type, duration, occurrences }: ScheduledRow): string =>
  [types[type], occurrences > 0 && `${occurrences} times`, `${duration} min`].filter(Boolean).join(", ");

const state = ({ status, started_at, recorded }: ScheduledRow, now: number): Html =>
  status === "started" && started_at !== undefined
    ? html`<span class="state running">running</span>
        <p class="soft">for ${shownLength(now - Date.parse(started_at))}${recorded ? ", recorded" : ""}</p>`
    : html`<span class="state">not running</span>`;

function buttons({ kind, id, topic, status }: ScheduledRow): Html[] {
  const path = `/${kind}s/${id}`;
  if (status === "started") return [pressButton({ path: `${path}/end`, word: "End", sentence: `End ${topic}` })];
  const start = { path: `${path}/start`, word: "Start", sentence: `Start ${topic}` };
  const recorded = { word: "Start recorded", sentence: `Start recorded: ${topic}`, body: { recorded: true } };
  return [pressButton(start), pressButton({ ...start, ...recorded })];
}

/** Who is in a running meeting, and a way in for others. */
const attendance = ({ kind, id, topic, status, participants }: ScheduledRow): Html =>
  status === "started"
    ? html`<tr id="in-${id}" class="more">
        <td colspan="${headings.length}">
          <ul class="who" aria-label="In ${topic}">
            ${participants.map(
              (participant) =>
                html`<li id="participant-${participant.id}">
                  ${participant.name} <span class="soft">${participant.email}</span>
                  ${pressButton({
                    path: `/${kind}s/${id}/participants/${encodeURIComponent(participant.id)}`,
                    method: "DELETE",
                    word: "Leave",
                    sentence: `Leave: ${participant.name}`,
                  })}
                </li>`,
            )}
          </ul>
          ${controlForm(
            { path: `/${kind}s/${id}/participants` },
            html`<label>Name <input name="name" required autocomplete="off" /></label>
              <label>E-mail address, if known <input name="email" type="email" autocomplete="off" /></label>
              <button aria-label="Join ${topic}">Join</button>`,
          )}
        </td>
      </tr>`
    : html``;
