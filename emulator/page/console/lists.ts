import { html } from "hono/html";
import type { ListPage } from "../../control/list-page.ts";
import type { Html } from "../layout.ts";

/** A table by its headings; without rows, `empty` says why there are none. */
export const table = (caption: string, headings: readonly string[], rows: Html[], empty: Html): Html =>
  rows.length === 0
    ? html`<div class="empty">${empty}</div>`
    : html`<div class="wide">
        <table>
          <caption class="unseen">
            ${caption}
          </caption>
          <thead>
            <tr>
              ${headings.map((heading) => html`<th scope="col">${heading}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${rows}
          </tbody>
        </table>
      </div>`;

/** A field that searches while one types; `kept` are the other parts of the address. */
export const searchField = (label: string, search: string, kept: Record<string, string> = {}): Html =>
  html`<form method="get" role="search" data-search>
    <label>${label} <input type="search" name="search" value="${search}" autocomplete="off" /></label>
    ${Object.entries(kept).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}
  </form>`;

/** The address of another view of the same page; what is empty is left out. */
export function view(parts: Record<string, string | number | undefined>): string {
  const query = new URLSearchParams();
  for (const [name, part] of Object.entries(parts))
    if (part !== undefined && part !== "") query.set(name, String(part));
  return `?${query.toString()}`;
}

/** How many there are and the way to the other pages. */
export function pager(
  { page, pages, total }: ListPage<unknown>,
  noun: string,
  parts: Record<string, string | undefined>,
): Html {
  const link = (to: number, word: string) =>
    to >= 1 && to <= pages ? html`<a href="${view({ ...parts, page: to })}" data-in-place>${word}</a>` : "";
  return html`<nav class="pager" aria-label="Pages">
    <span>${total.toLocaleString("en")} ${noun}${pages > 1 ? `, page ${page} of ${pages}` : ""}</span>
    ${link(page - 1, "Newer")} ${link(page + 1, "Older")}
  </nav>`;
}

/** A link that shows or hides what is behind a row. */
export const expander = (isOpen: boolean, href: string, text: string): Html =>
  html`<a class="expand mono" href="${href}" aria-expanded="${String(isOpen)}" data-in-place>${text}</a>`;

/** A body as one reads it: JSON indented, anything else as it is. */
export const shownBody = (body: unknown): Html =>
  body === null || body === ""
    ? html`<p class="soft">None.</p>`
    : html`<pre tabindex="0">${typeof body === "string" ? body : JSON.stringify(body, null, 2)}</pre>`;
