/** What every event says: whose account it happened in. */
export interface InAccount {
  account_id: string;
}

/** Who did it, where a person did. */
export interface Operated {
  operator: string;
  operator_id: string;
}

/** An event about one thing. */
export interface About<Thing> extends InAccount {
  object: Thing;
}

/** A change, with what was before: only the fields that changed. `time_stamp` is in milliseconds since the epoch. */
export interface Change<Thing> extends About<Thing>, Operated {
  old_object: Partial<Thing>;
  time_stamp?: number;
}
