import type { Option, OptionPage } from "../define.ts";
import type { Page } from "../pages.ts";

/** What Pipedream passes to `options`. */
export interface OptionRequest {
  query?: string;
  prevContext?: { nextPageToken?: string | null };
}

/** What there is to choose from: a page by its token, the page's rows, and how a row is offered. */
export interface Choices<Found extends Page, Row> {
  fetch: (token: string | undefined) => Promise<Found>;
  rows: (page: Found) => readonly Row[] | undefined;
  option: (row: Row) => Option;
}

/** How many of Zoom's pages one search reads at most, since Zoom itself cannot search. The rest is a page further. */
const PAGES_PER_SEARCH = 10;

/**
 * One page of choices, of all rows or of those whose label or value contains the query. Refusals are passed on, since an
 * empty list would look like an empty account.
 */
export async function optionPage<Found extends Page, Row>(
  { query = "", prevContext }: OptionRequest,
  { fetch, rows, option }: Choices<Found, Row>,
): Promise<OptionPage> {
  let token = prevContext?.nextPageToken;
  const options: Option[] = [];
  for (let pages = 0; token !== null && pages < PAGES_PER_SEARCH && options.length === 0; pages += 1) {
    const page = await fetch(token);
    options.push(...(rows(page) ?? []).map(option).filter((offered) => mentions(offered, query)));
    token = page.next_page_token || null;
  }
  return { options: distinct(options), context: { nextPageToken: token } };
}

function mentions({ label, value }: Option, query: string): boolean {
  return `${label} ${value}`.toLowerCase().includes(query.trim().toLowerCase());
}

/** A series appears once per occurrence, with one id: its next one stands for it. */
function distinct(options: Option[]): Option[] {
  return options.filter(({ value }, index) => options.findIndex((other) => other.value === value) === index);
}
