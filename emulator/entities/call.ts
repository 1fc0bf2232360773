/** Results of a call, by Zoom's names: first those of calls in which people spoke. */
export const answeredResults = ["answered", "accepted", "picked_up", "connected", "succeeded"] as const;
export const unansweredResults = [
  ...(["voicemail", "hang_up", "canceled", "call_failed", "unconnected", "rejected", "busy", "ring_timeout"] as const),
  ...(["overflowed", "no_answer", "invalid_key", "invalid_operation", "abandoned", "system_blocked"] as const),
  "service_unavailable",
] as const;
export const callResults = [...answeredResults, ...unansweredResults] as const;

/** One end of a call: a user of the account, or a stranger of whom only number and name are known. */
export interface CallParty {
  name: string;
  number?: string | undefined;
  user?: { id: string; email: string; extension_id: string; extension_number: number };
}

/** A call that is over. */
export interface Call {
  id: string;
  call_id: string;
  /** As the account sees it. */
  direction: "inbound" | "outbound";
  call_type: "general" | "emergency";
  result: (typeof callResults)[number];
  caller: CallParty;
  callee: CallParty;
  started_at: number;
  /** Absent when nobody answered. */
  answered_at?: number;
  ended_at: number;
  recorded: boolean;
}
