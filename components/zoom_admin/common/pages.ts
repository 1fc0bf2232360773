import { ExpiredPageTokenError, RepeatedPageTokenError } from "./errors/causes.ts";
import type { AnswerOf, Operation } from "./operations/operation.ts";
import type { RequestOf, ZoomClient } from "./request.ts";

/** A page of a list: its rows under their own name, and the token of the next page where there is one. */
export interface Page {
  next_page_token?: string;
}

/** An operation that answers with a page of a list. */
type ListOperation = Operation & { answer: (body: string) => Page };

/** As many rows as Zoom gives at once. */
const FULL_PAGE = 300;

/** How often a list may begin anew because its token expired on the way (tokens live 15 minutes). */
const RESTARTS = 3;

/** What is needed to read a list: a page by its token, the page's rows, and by what a row is known. */
export interface Listing<Found extends Page, Row> {
  fetch: (token: string | undefined) => Promise<Found>;
  rows: (page: Found) => readonly Row[] | undefined;
  key: (row: Row) => string;
}

/**
 * Reads a list of Zoom's to its end, or until there are `maxResults` rows. Pages have 300 rows unless the request's
 * `params` say otherwise. Throws as `allRows` does.
 */
export function listAll<Row extends ListOperation, Listed>(
  zoom: ZoomClient,
  operation: Row,
  request: RequestOf<Row>,
  { maxResults, ...read }: Omit<Listing<AnswerOf<Row>, Listed>, "fetch"> & { maxResults?: number | undefined },
): Promise<Listed[]> {
  return allRows({ fetch: pagesOf(zoom, operation, request, maxResults), ...read }, maxResults);
}

/** Fetches a page of a list by its token: of 300 rows or of `maxResults`, unless the request's `params` say otherwise. */
export function pagesOf<Row extends ListOperation>(
  zoom: ZoomClient,
  operation: Row,
  request: RequestOf<Row>,
  maxResults = FULL_PAGE,
): (token: string | undefined) => Promise<AnswerOf<Row>> {
  const page_size = Math.min(FULL_PAGE, maxResults);
  return (token) =>
    zoom.request(operation, {
      ...request,
      params: { page_size, ...request.params, ...(token ? { next_page_token: token } : {}) },
    });
}

/**
 * Follows `next_page_token` to the end, or until there are `maxResults` rows. A token that expires on the way starts the
 * list again; rows that are known by their key are not taken twice. The last page is the one without a token.
 * Throws RepeatedPageTokenError where Zoom would lead in a circle.
 */
export async function allRows<Found extends Page, Row>(
  { fetch, rows, key }: Listing<Found, Row>,
  maxResults = Infinity,
): Promise<Row[]> {
  const found = new Map<string, Row>();
  for (let begun = 1; ; begun += 1) {
    try {
      for await (const page of pages(fetch)) {
        for (const row of rows(page) ?? []) if (!found.has(key(row))) found.set(key(row), row);
        if (found.size >= maxResults) break;
      }
      return [...found.values()].slice(0, maxResults);
    } catch (error) {
      if (!(error instanceof ExpiredPageTokenError) || begun > RESTARTS) throw error;
    }
  }
}

async function* pages<Found extends Page>(fetch: Listing<Found, unknown>["fetch"]): AsyncGenerator<Found> {
  const seen = new Set<string>();
  let token: string | undefined;
  do {
    const page = await fetch(token);
    yield page;
    token = page.next_page_token;
    if (token && seen.has(token)) throw new RepeatedPageTokenError(CIRCLE);
    if (token) seen.add(token);
  } while (token);
}

const CIRCLE =
  "The list could not be read to its end: Zoom sent the same page token twice, which would go on for ever. Try again, and ask Zoom's support if it happens again.";
