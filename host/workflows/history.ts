import { sql } from "kysely";
import type { Database } from "../database/database.ts";
import type { RunStatus, StepStatus } from "../database/schema.ts";
import type { KeptError } from "../execution/outcome.ts";
import type { WorkflowDefinition } from "./definition.ts";

export interface RunRow {
  id: string;
  workflow: string;
  status: RunStatus;
  startedAt: Date;
  finishedAt: Date | null;
  error: KeptError | null;
  /** The summary of the last step that left one. */
  summary: string | null;
}

export interface StepRow {
  namespace: string;
  title: string;
  status: StepStatus | "queued" | "skipped";
  attempt: number;
  startedAt: Date | null;
  finishedAt: Date | null;
  waitingUntil: Date | null;
  input: unknown;
  exports: unknown;
  returnValue: unknown;
  summary: string | null;
  error: KeptError | null;
}

/** What has happened, for people to read. */
export interface History {
  runs(filter: { workflow?: string; limit: number }): Promise<RunRow[]>;
  run(id: string): Promise<(RunRow & { trigger: unknown; steps: StepRow[] }) | undefined>;
  /** How many runs of each workflow are in each state. */
  counts(): Promise<Record<string, Partial<Record<RunStatus, number>>>>;
  events(limit: number): Promise<{ id: string; sourceId: string; summary: string | null; ts: Date; body: unknown }[]>;
}

export function createHistory(database: Database, definitions: readonly WorkflowDefinition[]): History {
  const selectRuns = () =>
    database
      .selectFrom("runs")
      .selectAll("runs")
      .select((query) =>
        query
          .selectFrom("run_steps")
          .select("run_steps.summary")
          .whereRef("run_steps.run_id", "=", "runs.id")
          .where("run_steps.summary", "is not", null)
          .orderBy("run_steps.position", "desc")
          .limit(1)
          .as("summary"),
      );
  type Selected = Awaited<ReturnType<ReturnType<typeof selectRuns>["execute"]>>[number];
  const runRow = ({ id, workflow, status, started_at, finished_at, error, summary }: Selected): RunRow => ({
    id,
    workflow,
    status,
    startedAt: started_at,
    finishedAt: finished_at,
    error: error as KeptError | null,
    summary,
  });

  return {
    async runs({ workflow, limit }) {
      const rows = await selectRuns()
        .$if(workflow !== undefined, (query) => query.where("workflow", "=", workflow as string))
        .orderBy("started_at", "desc")
        .limit(limit)
        .execute();
      return rows.map(runRow);
    },

    async run(id) {
      const row = await selectRuns().where("id", "=", id).executeTakeFirst();
      if (!row) return undefined;
      const begun = await database
        .selectFrom("run_steps")
        .selectAll()
        .where("run_id", "=", id)
        .orderBy("position")
        .execute();
      const steps: StepRow[] = begun.map((step) => ({
        namespace: step.namespace,
        title: titleOf(step.namespace),
        status: step.status,
        attempt: step.attempt,
        startedAt: step.started_at,
        finishedAt: step.finished_at,
        waitingUntil: step.waiting_until,
        input: step.input,
        exports: step.exports,
        returnValue: step.return_value,
        summary: step.summary,
        error: step.error as KeptError | null,
      }));
      const planned = definitions.find(({ name }) => name === row.workflow)?.steps ?? [];
      const others = planned.filter(({ namespace }) => !steps.some((step) => step.namespace === namespace));
      const status = row.finished_at ? "skipped" : "queued";
      return {
        ...runRow(row),
        trigger: row.trigger_event,
        steps: [...steps, ...others.map(({ namespace }) => notBegun(namespace, status))],
      };
    },

    async counts() {
      const rows = await database
        .selectFrom("runs")
        .select(["workflow", "status", sql<string>`count(*)`.as("count")])
        .groupBy(["workflow", "status"])
        .execute();
      const counts: Record<string, Partial<Record<RunStatus, number>>> = {};
      for (const { workflow, status, count } of rows) (counts[workflow] ??= {})[status] = Number(count);
      return counts;
    },

    async events(limit) {
      const rows = await database
        .selectFrom("emitted_events")
        .selectAll()
        .orderBy("sequence", "desc")
        .limit(limit)
        .execute();
      return rows.map((row) => ({
        id: row.id,
        sourceId: row.deployed_trigger_id,
        summary: row.summary,
        ts: row.ts,
        body: row.body,
      }));
    },
  };
}

/** `create_user` → `Create user`. */
export function titleOf(namespace: string): string {
  const words = namespace.replaceAll("_", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const notBegun = (namespace: string, status: "queued" | "skipped"): StepRow => ({
  namespace,
  title: titleOf(namespace),
  status,
  attempt: 0,
  startedAt: null,
  finishedAt: null,
  waitingUntil: null,
  input: null,
  exports: null,
  returnValue: null,
  summary: null,
  error: null,
});
