import type { CheckedProps } from "../input/checked-props.ts";
import type { RegistrantList } from "./find-registrants.ts";
import { registrantStatuses, type Registrant } from "../resources/registrants.ts";
import type { registrantFilters } from "../schemas/registrant.ts";

/** Registrants of one status, or of all, each with its status; a list of Zoom's names one status at a time. */
export async function listRegistrants(
  list: RegistrantList,
  { status, occurrenceId, maxResults = Infinity }: CheckedProps<typeof registrantFilters>,
): Promise<Registrant[]> {
  const found: Registrant[] = [];
  for (const one of status === "all" ? registrantStatuses : [status]) {
    if (found.length >= maxResults) break;
    found.push(...(await list(one, occurrenceId)).map((registrant) => ({ status: one, ...registrant })));
  }
  return found.slice(0, maxResults);
}
