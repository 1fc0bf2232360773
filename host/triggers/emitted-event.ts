/** What a source emitted: `this.$emit(body, { id, name, summary, ts })`. */
export interface EmittedEvent {
  id: string;
  /** The channel; `default` where the source named none. */
  channel: string;
  summary?: string;
  /** Milliseconds since the epoch. */
  ts: number;
  body: unknown;
}
