/** An error as it is kept: no class, no stack, no request, so that nothing secret can travel with it. */
export interface KeptError {
  name: string;
  message: string;
  /** HTTP status and Zoom's code, where the error carried them. */
  status?: number;
  code?: number | string;
}

/** What `$.respond` was given. */
export interface HttpResponse {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** What a step wishes to happen once it has returned ($.flow.*). Durations are milliseconds. */
export type Wish =
  | { kind: "exit"; reason?: string }
  | { kind: "delay"; ms: number }
  | { kind: "suspend"; ms: number }
  | { kind: "rerun"; ms: number; context: unknown; maxRetries: number };

/** A request that a step asked to have sent after the run ($.send.http). */
export type Sending = Record<string, unknown>;

/** All that one attempt of a step leaves behind: plain JSON, since it is written to the database. */
export interface Outcome {
  returnValue?: unknown;
  exports: Record<string, unknown>;
  response?: HttpResponse;
  wish?: Wish;
  sendings: Sending[];
  error?: KeptError;
}

/** What stands in `$.context`, besides `deadline` and `run`. https://pipedream.com/docs/components/contributing/api */
export interface RunContext {
  id: string;
  /** When the run began, as ISO 8601: the same for every attempt of every step. */
  ts: string;
  workflow_id: string;
  workflow_name: string;
  trace_id: string;
  replay: boolean;
  test: boolean;
  emitter_id?: string;
  [more: string]: unknown;
}
