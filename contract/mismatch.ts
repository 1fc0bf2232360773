/** What is compared with Zoom's documents. */
export type Kind = "request" | "response" | "error" | "event" | "table";

/** Something that differs from what Zoom documents. */
export interface Mismatch {
  kind: Kind;
  /** An operation, as `POST /users`, or an event's name. */
  subject: string;
  /** Which rule is broken, and where: the same for every test that breaks it alike. */
  rule: string;
  /** The test in which it was seen; absent where a table differs. */
  test?: string;
}

/** How many of ours a check has seen, of how many. */
export interface Coverage {
  what: string;
  seen: number;
  of: number;
  unseen: string[];
}

export interface Finding {
  mismatches: Mismatch[];
  coverage: Coverage[];
}

/** Counts which of ours were seen. */
export function coverage(what: string, ours: Iterable<string>, seen: Iterable<string>): Coverage {
  const all = [...new Set(ours)];
  const met = new Set(seen);
  const unseen = all.filter((each) => !met.has(each));
  return { what, seen: all.length - unseen.length, of: all.length, unseen };
}
