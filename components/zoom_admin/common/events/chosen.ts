import type { ServiceDb } from "../define.ts";
import type { ZoomClient } from "../request.ts";
import type { Filter } from "./filters.ts";

/** A source as far as its filters go: what they are set to, by their names. */
interface Filtered {
  zoomAdmin: ZoomClient;
  db: ServiceDb;
  [filter: string]: unknown;
}

interface Kept {
  chosen: string;
  resolved: unknown;
}

/** What the builder chose for a filter, in the terms of events. What Zoom said of a choice is kept as long as that stays. */
export async function chosenFor(
  source: Filtered,
  name: string,
  filter: Pick<Filter<never>, "resolve">,
): Promise<unknown> {
  const { zoomAdmin, db, [name]: value } = source;
  if (!filter.resolve) return value;
  const chosen = JSON.stringify(value);
  const kept = db.get(name) as Kept | null | undefined;
  if (kept?.chosen === chosen) return kept.resolved;
  const resolved = await filter.resolve(zoomAdmin, value);
  db.set(name, { chosen, resolved } satisfies Kept);
  return resolved;
}

/** To be called when the connected account may have been changed. */
export function forgetChosen({ db }: Pick<Filtered, "db">, filters: readonly string[]): void {
  for (const name of filters) db.set(name, null);
}
