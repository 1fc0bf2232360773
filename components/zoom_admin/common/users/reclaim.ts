import type { Step } from "../define.ts";
import {
  AccessDeniedError,
  ConnectionError,
  DailyLimitError,
  InvalidTokenError,
  MissingRoleError,
  MissingScopeError,
  PlanError,
  ServerError,
  ZoomError,
} from "../errors/causes.ts";
import { updateUser } from "../operations/users.ts";
import type { ZoomClient } from "../request.ts";
import type { IdleUser } from "./idle-licences.ts";

const BASIC = 1;

/** What stands in the way of every user alike: nobody else is tried then. */
const OF_ALL = [
  AccessDeniedError,
  ConnectionError,
  DailyLimitError,
  InvalidTokenError,
  MissingRoleError,
  MissingScopeError,
  PlanError,
  ServerError,
];

export interface Reclaimed {
  /** The addresses of those who are Basic now. */
  reclaimed: string[];
  refused: { email: string; reason: string }[];
}

/** Makes users Basic, one after another. Whom Zoom refuses to change is left as they are; any other error says how far it came. */
export async function reclaim(zoom: ZoomClient, $: Step, users: readonly IdleUser[]): Promise<Reclaimed> {
  const outcome: Reclaimed = { reclaimed: [], refused: [] };
  for (const { userId, email } of users) {
    try {
      await zoom.request(updateUser, { $, path: { userId }, data: { type: BASIC } });
      outcome.reclaimed.push(email);
    } catch (error) {
      if (!(error instanceof ZoomError)) throw error;
      if (OF_ALL.some((cause) => error instanceof cause)) throw afterSome(error, outcome.reclaimed);
      outcome.refused.push({ email, reason: error.message });
    }
  }
  return outcome;
}

function afterSome(error: ZoomError, reclaimed: readonly string[]): ZoomError {
  if (reclaimed.length > 0) error.message += ` Done before: ${reclaimed.join(", ")}.`;
  return error;
}
