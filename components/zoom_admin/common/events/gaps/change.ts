import type { EventName } from "../event-scopes.ts";

/** A difference between what Zoom's lists say now and what they said before. */
export interface Change {
  /** The events by which Zoom tells of it: any of them will do. */
  toldBy: readonly EventName[];
  /** Whom or what they are about: ids, or an address. The first one names it. */
  about: readonly [string, ...string[]];
  /**
   * What Zoom would have sent; "nothing" where it sends no event for this. "not so" where Zoom, asked about the one
   * thing, does not confirm what its lists say: they miss a row that moves from one page to another meanwhile.
   */
  tell(): Promise<Missed | "nothing" | "not so">;
}

/** An event that Zoom should have sent, as far as it can be inferred: without who did it, for one. */
export interface Missed {
  event: EventName;
  /** Who or what it is about, for a person. */
  subject: string;
  payload: { object: object; [more: string]: unknown };
}
