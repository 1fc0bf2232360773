/** An event before it is sent: its payload, and whose it is. */
export interface ZoomEvent {
  event: string;
  payload: Record<string, unknown>;
  /** The user it is about or who hosts what it is about: for subscriptions of single users. */
  concerns: string;
  /** What stands beside the payload, such as a token. */
  beside?: Record<string, unknown>;
  /** Set where Zoom puts no `event_ts` beside the payload. */
  untimed?: true;
}
