import * as z from "zod";
import { coerced, flag, integer } from "./coerced.ts";
import { userId } from "./ids.ts";

/** Zoom tells of a signing-in up to three days late: https://developers.zoom.us/docs/api/users/#tag/users/GET/users */
const SHORTEST_IDLENESS = 4;

const exceptRule = "must be a list of user ids or e-mail addresses";

/** Whose licences are reclaimed, and whether it is done. */
export const reclaiming = {
  idleDays: () => integer(SHORTEST_IDLENESS, 3650).default(90),
  except: () => coerced(z.array(userId(), exceptRule)).default([]),
  seats: () => integer(0, 1_000_000).optional(),
  planOnly: () => flag().default(true),
};
