import type { Option, OptionPage } from "./define.ts";

/** What Pipedream passes to `options`; what a reference adds comes with it. */
export interface OptionRequest {
  query?: string;
  prevContext?: { nextPageToken?: string | null };
  userId?: unknown;
}

/** How many of Zoom's pages one search reads at most, since Zoom itself cannot search. The rest is a page further. */
const PAGES_PER_SEARCH = 10;

/**
 * One page of choices, of all rows or of those whose label or value contains the query. Refusals are passed on, since an
 * empty list would look like an empty account.
 */
export async function optionPage<Row>(
  { query = "", prevContext }: OptionRequest,
  list: (token: string | undefined) => Promise<{ rows: Row[]; next: string | undefined }>,
  toOption: (row: Row) => Option,
): Promise<OptionPage> {
  let token = prevContext?.nextPageToken;
  const options: Option[] = [];
  for (let pages = 0; token !== null && pages < PAGES_PER_SEARCH && options.length === 0; pages += 1) {
    const { rows, next } = await list(token);
    options.push(...rows.map(toOption).filter((option) => mentions(option, query)));
    token = next ?? null;
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
