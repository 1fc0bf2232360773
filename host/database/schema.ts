import type { ColumnType, Generated, JSONColumnType } from "kysely";

/** Instants are `timestamptz`: read as Date, written as Date or ISO string. */
type Instant = ColumnType<Date, Date | string, Date | string>;
type MaybeInstant = ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
/** Arbitrary JSON (`json`): read parsed, written as its text. */
type Json = ColumnType<unknown, string | null, string | null>;

/** A connected account. What is sealed is AES-256-GCM under the host's key file. */
export interface AccountTable {
  id: string;
  app: string;
  name: string;
  external_user_id: string;
  /** What tells it from the other accounts that this user has of the app: for Zoom its account id. */
  identity: string;
  sealed_credentials: string;
  sealed_token: string | null;
  token_expires_at: MaybeInstant;
  created_at: Generated<Date>;
  updated_at: Instant;
}

export interface DeployedTriggerTable {
  id: string;
  component_key: string;
  name: string;
  configured_props: JSONColumnType<Record<string, unknown>>;
  /** The address it was activated with: where it differs now, the source is activated again. */
  endpoint_url: string | null;
  active: boolean;
  created_at: Generated<Date>;
  updated_at: Instant;
}

/** `$.service.db` of a deployed source. */
export interface ServiceDbTable {
  deployed_trigger_id: string;
  key: string;
  value: Json;
}

/** What a deployed source has emitted; the last 100 of each source are kept. */
export interface EmittedEventTable {
  sequence: Generated<string>;
  id: string;
  deployed_trigger_id: string;
  channel: string;
  summary: string | null;
  ts: Instant;
  body: Json;
  emitted_at: Generated<Date>;
}

/** Ids a deployed source has emitted, for `dedupe: "unique"`: a queue, the oldest leave first. */
export interface SeenEventTable {
  sequence: Generated<string>;
  deployed_trigger_id: string;
  event_id: string;
}

export interface DataStoreEntryTable {
  store: string;
  key: string;
  value: Json;
  expires_at: MaybeInstant;
}

export type RunStatus = "running" | "waiting" | "succeeded" | "failed" | "cancelled";

export interface RunTable {
  id: string;
  workflow: string;
  status: RunStatus;
  trigger_event: Json;
  error: Json;
  started_at: Instant;
  finished_at: MaybeInstant;
}

export type StepStatus = "running" | "waiting" | "succeeded" | "failed";

/** The live state of a run's steps, for people; what the run itself goes by is DBOS's own record. */
export interface RunStepTable {
  run_id: string;
  namespace: string;
  position: number;
  attempt: number;
  status: StepStatus;
  input: Json;
  exports: Json;
  return_value: Json;
  summary: string | null;
  error: Json;
  started_at: Instant;
  finished_at: MaybeInstant;
  waiting_until: MaybeInstant;
}

/** A schedule of a workflow; what was due until then has been started. Where cron or timezone differ now, it begins anew. */
export interface ScheduleTable {
  id: string;
  cron: string;
  timezone: string;
  settled_until: Instant;
}

export interface Schema {
  accounts: AccountTable;
  deployed_triggers: DeployedTriggerTable;
  service_db: ServiceDbTable;
  emitted_events: EmittedEventTable;
  seen_events: SeenEventTable;
  data_store_entries: DataStoreEntryTable;
  runs: RunTable;
  run_steps: RunStepTable;
  schedules: ScheduleTable;
}
