/** The host's page API: what it answers, and how it is asked. Times are ISO 8601 strings. */

export interface Overview {
  version: string;
  account: { name: string; baseUrl: string } | null;
  /** Where the emulator shows the invitation mails; null on a real Zoom account. */
  mailboxUrl: string | null;
}

/** `example` is a body that the trigger accepts. */
export type Trigger =
  | { type: "http"; url: string; example?: unknown }
  | { type: "source"; key: string; name: string; url: string }
  | { type: "schedule"; cron: string; timezone: string };

export interface Workflow {
  name: string;
  title: string;
  triggers: Trigger[];
  steps: { namespace: string; title: string }[];
  runs: Record<"running" | "waiting" | "succeeded" | "failed", number>;
}

export interface Failure {
  name: string;
  message: string;
}

export type RunStatus = "running" | "waiting" | "succeeded" | "failed" | "cancelled";
export type StepStatus = "queued" | "running" | "waiting" | "succeeded" | "failed" | "skipped";

export interface Run {
  id: string;
  workflow: string;
  status: RunStatus;
  startedAt: string;
  finishedAt: string | null;
  error: Failure | null;
  summary: string | null;
}

export interface Step {
  namespace: string;
  title: string;
  status: StepStatus;
  attempt: number;
  startedAt: string | null;
  finishedAt: string | null;
  waitingUntil: string | null;
  input: unknown;
  exports: unknown;
  returnValue: unknown;
  summary: string | null;
  error: Failure | null;
}

export interface RunDetail extends Run {
  trigger: unknown;
  steps: Step[];
}

export interface SourceEvent {
  id: string;
  source: string;
  sourceName: string;
  summary: string | null;
  ts: string;
  body: unknown;
}

/** The host is not there, or not yet: it is stopped, starting or stuck. */
export class HostUnreachable extends Error {
  override name = "HostUnreachable";
}

/** The host answered with an error; the message is its own sentence. */
export class HostRefusal extends Error {
  override name = "HostRefusal";
}

/** A request that takes longer is given up and asked again. */
const patienceMs = 10_000;

async function get<T>(path: string, signal: AbortSignal): Promise<T> {
  const response = await fetch(path, { signal: AbortSignal.any([signal, AbortSignal.timeout(patienceMs)]) }).catch(
    (cause: unknown) => {
      throw new HostUnreachable("The host does not answer.", { cause });
    },
  );
  if (response.status === 503) throw new HostUnreachable(await refusalText(response));
  if (!response.ok) throw new HostRefusal(await refusalText(response));
  return (await response.json()) as T;
}

async function refusalText(response: Response): Promise<string> {
  const body = (await response.json().catch(() => null)) as { error?: string } | null;
  return body?.error ?? `The host answered ${response.status} ${response.statusText}.`;
}

export const getOverview = (signal: AbortSignal) => get<Overview>("/api/overview", signal);
export const getWorkflows = (signal: AbortSignal) => get<Workflow[]>("/api/workflows", signal);
export const getRuns = (signal: AbortSignal) => get<Run[]>("/api/runs?limit=50", signal);
export const getRun = (id: string, signal: AbortSignal) =>
  get<RunDetail>(`/api/runs/${encodeURIComponent(id)}`, signal);
export const getEvents = (signal: AbortSignal) => get<SourceEvent[]>("/api/events?limit=50", signal);
