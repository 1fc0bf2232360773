/** What a registrant has written into the form, by Zoom's names. */
export interface RegistrantAnswers {
  email: string;
  first_name: string;
  last_name?: string | undefined;
  [question: string]: unknown;
}

/** Somebody who has registered for a meeting or webinar. */
export interface Registrant {
  id: string;
  /** The number of the meeting or webinar, as text. */
  scheduled_id: string;
  status: "approved" | "pending" | "denied";
  answers: RegistrantAnswers;
  /** The occurrences of a series that were chosen; none: all of them. */
  occurrence_ids: string[];
  /** What tells a registrant on the telephone. */
  pin_code: number;
  created_at: number;
}
