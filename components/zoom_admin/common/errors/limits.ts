import { DailyLimitError, LockedError, PerSecondLimitError, type ZoomError } from "./causes.ts";
import type { Refusal } from "./refusal.ts";
import { originOf, sentence } from "./sentence.ts";

/** A limit that ends later than this is not waited for. */
const PATIENCE_MS = 15_000;
const DAY_MS = 86_400_000;

/**
 * Tells Zoom's kinds of 429 apart, by text and header, since neither is always there:
 * https://developers.zoom.us/docs/api/rate-limits/. `now` is epoch milliseconds.
 */
export function explainLimit(refusal: Refusal, now: number): ZoomError {
  if (/too many concurrent requests/i.test(refusal.message)) {
    return new LockedError(
      sentence(refusal, "another request on the same user is still under way at Zoom. Try again in a moment"),
      originOf(refusal),
    );
  }
  const resumes = resumesAt(refusal, now);
  if (isDaily(refusal) || resumes - now > PATIENCE_MS) {
    const until = `${new Date(resumes).toISOString().slice(0, 16).replace("T", " ")} UTC, in ${duration(resumes - now)}`;
    return new DailyLimitError(
      sentence(refusal, `${whichDailyLimit(refusal)}. It goes on at ${until}`),
      originOf(refusal),
      new Date(resumes).toISOString(),
    );
  }
  return new PerSecondLimitError(
    sentence(refusal, "the account sends more requests per second than its Zoom plan allows. Try again in a moment"),
    originOf(refusal),
  );
}

function isDaily({ message, headers }: Refusal): boolean {
  return /\bdaily\b/i.test(message) || /daily/i.test(headers["x-ratelimit-type"] ?? "");
}

function whichDailyLimit({ message, subject, operation }: Refusal): string {
  const count = /\((\d+)\)/.exec(message)?.[1];
  if (/meeting create\/update/i.test(message)) {
    return `Zoom allows ${count ?? 100} meetings to be created or changed per host and day, and ${subject} has used them up`;
  }
  if (/invite/i.test(message)) {
    return `Zoom allows the account ${count ? `${count} invitations` : "only so many invitations"} per day, and they are used up`;
  }
  const ofAccount = "the account has used up the requests that its Zoom plan allows per day";
  // Zoom says the same of both.
  return operation.perDay ? `${operation.perDay}, and this is used up, or else ${ofAccount}` : ofAccount;
}

/** `Retry-After` is an instant here, but seconds elsewhere; without it, daily limits end at midnight UTC. */
function resumesAt({ headers, ...refusal }: Refusal, now: number): number {
  const after = headers["retry-after"];
  const instant = after === undefined ? NaN : /^\d+$/.test(after) ? now + Number(after) * 1000 : Date.parse(after);
  if (!Number.isNaN(instant)) return instant;
  return isDaily({ headers, ...refusal }) ? (Math.floor(now / DAY_MS) + 1) * DAY_MS : now;
}

function duration(ms: number): string {
  const minutes = Math.max(1, Math.ceil(ms / 60_000));
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
