import type { CheckedProps } from "../input/checked-props.ts";
import { counted } from "../wording/counted.ts";
import { inPortions } from "../portions.ts";
import { REGISTRANTS_AT_ONCE, type registrantDecision } from "../schemas/registrant.ts";

const done = { approve: "Approved", deny: "Denied", cancel: "Cancelled" };

/**
 * Tells Zoom the host's decision about any number of registrants, as many at once as it takes. Returns what was done in
 * words; an error says about how many it was done before.
 */
export async function decideOn(
  { action, registrants, occurrenceId }: CheckedProps<typeof registrantDecision>,
  send: (data: Record<string, unknown>, params: Record<string, unknown>) => Promise<unknown>,
): Promise<string> {
  await inPortions(registrants, REGISTRANTS_AT_ONCE, (few) =>
    send({ action, registrants: few }, { occurrence_id: occurrenceId }),
  );
  return `${done[action]} ${counted(registrants.length, "registrant")}`;
}
