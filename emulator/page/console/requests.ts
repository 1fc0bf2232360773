import { html } from "hono/html";
import { z } from "zod";
import { listing } from "../../control/control-query.ts";
import type { ControlRoom } from "../../control/endpoint.ts";
import { listPage } from "../../control/list-page.ts";
import type { LoggedRequest, RequestHead } from "../../control/request-log.ts";
import { searchFor } from "../../control/search.ts";
import type { Html } from "../layout.ts";
import { consolePage } from "./console-page.ts";
import { expander, pager, searchField, shownBody, table, view } from "./lists.ts";
import { shownTime } from "./times.ts";

const headings = ["Time (UTC)", "Method", "Path", "Status", "Took"];

export const requestsQuery = z.object({ ...listing, open: z.coerce.number().optional() });

/** What has been asked of Zoom's API, newest first, as it comes in. */
export function requestsPage(room: ControlRoom, { search, page, open }: z.output<typeof requestsQuery>): Html {
  const matches = searchFor(search);
  const heads = room.requests.heads().reverse();
  const list = listPage(
    heads.filter((head) => matches(textOf(head))),
    page,
  );
  const parts = { search, ...(page > 1 && { page: String(page) }) };
  return consolePage(
    room,
    "requests",
    html`<div class="tools">${searchField("Method, path or status", search)}</div>
      ${table(
        "Requests to the API",
        headings,
        list.rows.flatMap((head) => {
          const isOpen = head.id === open;
          const link = expander(isOpen, view({ ...parts, open: isOpen ? undefined : head.id }), addressOf(head));
          return [summary(head, isOpen, link), isOpen ? inspected(room.requests.find(head.id)) : html``];
        }),
        heads.length === 0
          ? html`<p>No requests yet. They appear here as they come in.</p>`
          : html`<p>No request is like that.</p>`,
      )}
      ${pager(list, list.total === 1 ? "request" : "requests", { search })}`,
  );
}

const textOf = (head: RequestHead) => `${head.method} ${addressOf(head)} ${head.status || "cut off"}`;

function addressOf({ path, query }: RequestHead): string {
  const parameters = new URLSearchParams(query).toString();
  return parameters === "" ? path : `${path}?${parameters}`;
}

const summary = ({ id, at, method, status, duration_ms }: RequestHead, isOpen: boolean, link: Html): Html =>
  html`<tr id="request-${id}" class="${isOpen ? "open" : ""}">
    <td>${shownTime(at)}</td>
    <td class="mono">${method}</td>
    <td class="break">${link}</td>
    <td>${shownStatus(status)}</td>
    <td class="nowrap">${duration_ms} ms</td>
  </tr>`;

/** Status 0: a fault has cut the connection. */
const shownStatus = (status: number): Html =>
  status === 0
    ? html`<span class="state failed">cut off</span>`
    : html`<span class="state ${status < 400 ? "succeeded" : status < 500 ? "refused" : "failed"}">${status}</span>`;

const inspected = (request: LoggedRequest | undefined): Html =>
  request
    ? html`<tr id="inspected-${request.id}" class="more inspected">
        <td colspan="${headings.length}">
          <div class="sides">
            <div>
              <h3>Asked</h3>
              ${shownBody(request.body)}
            </div>
            <div>
              <h3>Answered</h3>
              ${
                request.status === 0
                  ? html`<p class="soft">The connection was cut before the answer was through.</p>`
                  : shownBody(request.answer)
              }
            </div>
          </div>
        </td>
      </tr>`
    : html``;
