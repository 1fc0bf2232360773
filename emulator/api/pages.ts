import { createHash } from "node:crypto";
import { requestRefusals } from "../refusals/requests.ts";

/** Zoom: a page token lives 15 minutes. */
const tokenLifetime = 15 * 60_000;

interface PageQuery {
  page_size: number;
  page_number?: number | undefined;
  next_page_token?: string | undefined;
  [filter: string]: unknown;
}

/** The fields that head every list. */
export interface Page {
  next_page_token: string;
  page_count: number;
  page_number: number;
  page_size: number;
  total_records: number;
}

/**
 * Cuts the page that `query` asks for out of `rows`. A token is bound to its list (`list` and the filters) and to a time;
 * with another list or after 15 minutes it is refused.
 */
export function pageOf<Row>(list: string, rows: Row[], query: PageQuery, now: number): { page: Page; rows: Row[] } {
  const { page_size, page_number = 1, next_page_token, ...filters } = query;
  const binding = createHash("sha256")
    .update(JSON.stringify([list, filters]))
    .digest("base64url")
    .slice(0, 12);
  const begin = next_page_token ? offsetIn(next_page_token, binding, now) : (page_number - 1) * page_size;
  const end = begin + page_size;
  const page = {
    next_page_token: end < rows.length ? tokenFor(end, binding, now + tokenLifetime) : "",
    page_count: Math.ceil(rows.length / page_size),
    page_number: Math.floor(begin / page_size) + 1,
    page_size,
    total_records: rows.length,
  };
  return { page, rows: rows.slice(begin, end) };
}

/** The head of the lists that Zoom does not number the pages of. */
export const unnumbered = ({ next_page_token, page_count, page_size, total_records }: Page) => ({
  next_page_token,
  page_count,
  page_size,
  total_records,
});

const tokenFor = (offset: number, binding: string, expiry: number): string =>
  Buffer.from([offset, expiry, binding].join(":")).toString("base64url");

function offsetIn(token: string, binding: string, now: number): number {
  const [, offset, expiry, bound] =
    /^(\d{1,9}):(\d{1,15}):(.{12})$/.exec(Buffer.from(token, "base64url").toString()) ?? [];
  if (bound !== binding || Number(expiry) <= now) throw requestRefusals.invalidPageToken();
  return Number(offset);
}
