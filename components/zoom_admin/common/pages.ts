import { ExpiredPageTokenError, RepeatedPageTokenError } from "./errors/causes.ts";

/** A page of a list: its rows under their own name, and the token of the next page where there is one. */
export interface Page {
  next_page_token?: string;
}

/** How often a list may begin anew because its token expired on the way (tokens live 15 minutes). */
const RESTARTS = 3;

/** What is needed to read a list: a page by its token, the page's rows, and by what a row is known. */
export interface Listing<Found extends Page, Row> {
  fetch: (token: string | undefined) => Promise<Found>;
  rows: (page: Found) => readonly Row[] | undefined;
  key: (row: Row) => string;
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
        for (const row of rows(page) ?? []) found.set(key(row), row);
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
