import type { Origin, ZoomError } from "./causes.ts";
import type { Refusal } from "./refusal.ts";

/** What one of Zoom's codes means: the class of its cause, and why and what to do, as it continues "... was not created: ". */
export interface Explanation {
  codes: readonly number[];
  /** Where one code means several things: only refusals whose text matches. */
  text?: RegExp;
  cause: new (message: string, origin: Origin) => ZoomError;
  why: string | ((refusal: Refusal) => string);
}
