import type { Database } from "../database/database.ts";
import type { RunStatus, StepStatus } from "../database/schema.ts";
import type { KeptError, Outcome } from "../execution/outcome.ts";

/** Which step of which run, and the how-manieth time it is executed after a `$.flow.rerun`. */
export interface Attempt {
  runId: string;
  namespace: string;
  position: number;
  attempt: number;
}

/**
 * The state of runs and their steps as people watch it. A run itself never reads it, except to learn that an attempt had
 * begun before: what it goes by is the durable engine's own record. Writing the same thing twice changes nothing.
 */
export interface LiveRecord {
  runBegan(run: { id: string; workflow: string; event: unknown; startedAt: number }): Promise<void>;
  runEnded(runId: string, status: RunStatus, error?: KeptError): Promise<void>;
  /** @returns whether this attempt had begun before: its first execution was cut off */
  attemptBegan(attempt: Attempt, input: unknown): Promise<boolean>;
  /** @param waitingUntil milliseconds since the epoch, where the step asked for a pause */
  attemptEnded(attempt: Attempt, outcome: Outcome, waitingUntil?: number): Promise<void>;
}

const json = (value: unknown) => (value === undefined ? null : JSON.stringify(value));

/** @param now milliseconds since the epoch */
export function createLiveRecord(database: Database, now: () => number): LiveRecord {
  const instant = (milliseconds = now()) => new Date(milliseconds);
  async function setRun(runId: string, status: RunStatus, error?: KeptError) {
    const finished = status === "running" || status === "waiting" ? null : instant();
    await database
      .updateTable("runs")
      .set({ status, error: json(error), finished_at: finished })
      .where("id", "=", runId)
      .execute();
  }

  return {
    async runBegan({ id, workflow, event, startedAt }) {
      await database
        .insertInto("runs")
        .values({ id, workflow, status: "running", trigger_event: json(event), started_at: instant(startedAt) })
        .onConflict((conflict) => conflict.column("id").doNothing())
        .execute();
    },

    runEnded: setRun,

    async attemptBegan({ runId, namespace, position, attempt }, input) {
      const begun = {
        attempt,
        status: "running" as StepStatus,
        input: json(input),
        error: null,
        finished_at: null,
        waiting_until: null,
      };
      const before = await database
        .selectFrom("run_steps")
        .select("attempt")
        .where("run_id", "=", runId)
        .where("namespace", "=", namespace)
        .executeTakeFirst();
      await database
        .insertInto("run_steps")
        .values({ run_id: runId, namespace, position, started_at: instant(), ...begun })
        .onConflict((conflict) => conflict.columns(["run_id", "namespace"]).doUpdateSet(begun))
        .execute();
      await setRun(runId, "running");
      return before?.attempt === attempt;
    },

    async attemptEnded(attempt, outcome, waitingUntil) {
      const { $summary, ...others } = outcome.exports;
      const waiting = waitingUntil !== undefined;
      await database
        .updateTable("run_steps")
        .set({
          status: outcome.error ? "failed" : waiting ? "waiting" : "succeeded",
          exports: json(others),
          return_value: json(outcome.returnValue),
          summary: typeof $summary === "string" ? $summary : null,
          error: json(outcome.error),
          finished_at: waiting ? null : instant(),
          waiting_until: waiting ? instant(waitingUntil) : null,
        })
        .where("run_id", "=", attempt.runId)
        .where("namespace", "=", attempt.namespace)
        .execute();
      if (waiting) await setRun(attempt.runId, "waiting");
    },
  };
}
