/**
 * The tables of schema.ts, where each is explained.
 * JSON is kept as `json`, not `jsonb`: nothing looks inside, and a text with a NUL in it, which `jsonb` refuses, comes back.
 */
export const firstTables = `
  create table accounts (
    id text primary key,
    app text not null,
    external_user_id text not null,
    identity text not null,
    name text not null,
    sealed_credentials text not null,
    sealed_token text,
    token_expires_at timestamptz,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null,
    unique (app, external_user_id, identity)
  );

  create table deployed_triggers (
    id text primary key,
    component_key text not null,
    name text not null,
    configured_props json not null,
    endpoint_url text,
    active boolean not null,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null
  );

  create table service_db (
    deployed_trigger_id text not null references deployed_triggers on delete cascade,
    key text not null,
    value json,
    primary key (deployed_trigger_id, key)
  );

  create table emitted_events (
    sequence bigint generated always as identity primary key,
    id text not null,
    deployed_trigger_id text not null references deployed_triggers on delete cascade,
    channel text not null,
    summary text,
    ts timestamptz not null,
    body json,
    emitted_at timestamptz not null default now()
  );
  create index on emitted_events (deployed_trigger_id, sequence);

  create table seen_events (
    sequence bigint generated always as identity primary key,
    deployed_trigger_id text not null references deployed_triggers on delete cascade,
    event_id text not null,
    unique (deployed_trigger_id, event_id)
  );
  create index on seen_events (deployed_trigger_id, sequence);

  create table data_store_entries (
    store text not null,
    key text not null,
    value json,
    expires_at timestamptz,
    primary key (store, key)
  );
  create index on data_store_entries (expires_at) where expires_at is not null;

  create table runs (
    id text primary key,
    workflow text not null,
    status text not null,
    trigger_event json,
    request_digest text,
    error json,
    started_at timestamptz not null,
    finished_at timestamptz
  );
  create index on runs (workflow, started_at desc);
  create index on runs (started_at desc);

  create table run_steps (
    run_id text not null references runs on delete cascade,
    namespace text not null,
    position integer not null,
    attempt integer not null,
    status text not null,
    input json,
    exports json,
    return_value json,
    summary text,
    error json,
    started_at timestamptz not null,
    finished_at timestamptz,
    waiting_until timestamptz,
    primary key (run_id, namespace)
  );
`;
