import { access, invalidRequest } from "./access.ts";
import { AccessDeniedError, InvalidTokenError, ServerError, ZoomError } from "./causes.ts";
import type { Explanation } from "./explanation.ts";
import { explainLimit } from "./limits.ts";
import type { Refusal } from "./refusal.ts";
import { originOf, sentence } from "./sentence.ts";

/** Turns a refusal into the error to throw. `now` is epoch milliseconds. */
export function explain(refusal: Refusal, now: number): ZoomError {
  const origin = originOf(refusal);
  if (refusal.status === 429) return explainLimit(refusal, now);
  if (refusal.status >= 500) {
    return new ServerError(sentence(refusal, "Zoom had a fault of its own. Try again later"), origin);
  }
  const explanations = [...refusal.operation.refusals.flat(), ...access, invalidRequest];
  const explanation = explanations.find((candidate) => fits(candidate, refusal));
  if (explanation) {
    const { why, cause } = explanation;
    return new cause(sentence(refusal, typeof why === "string" ? why : why(refusal)), origin);
  }
  if (refusal.status === 401) {
    return new InvalidTokenError(sentence(refusal, "Zoom does not accept the account's token. Reconnect it"), origin);
  }
  if (refusal.status === 403) {
    return new AccessDeniedError(sentence(refusal, "Zoom denies this account its API. Ask Zoom's support"), origin);
  }
  return new ZoomError(sentence(refusal, "Zoom refused it for the reason it gives"), origin);
}

function fits({ codes, text }: Explanation, { code, message }: Refusal): boolean {
  return code !== undefined && codes.includes(code) && (text?.test(message) ?? true);
}
