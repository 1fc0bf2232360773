/** An event before it is sent: its payload without the account, and whose it is. */
export interface ZoomEvent {
  event: string;
  payload: { account_id: string; [field: string]: unknown };
  /** The user it is about or who hosts what it is about: for subscriptions of single users. */
  concerns: string;
}
