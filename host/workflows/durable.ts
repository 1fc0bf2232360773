import { setTimeout } from "node:timers/promises";
import { DBOS, type DLogger } from "@dbos-inc/dbos-sdk";
import type { Answer } from "./answer.ts";
import type { Wake } from "./pause.ts";
import type { Durable, RunRequest } from "./run.ts";

/**
 * The version of what a run keeps of itself. DBOS continues only runs of its own version, and would else take a hash of
 * the code; this one changes when an older run could no longer be continued.
 */
const RUN_FORMAT = "1";

const ANSWER = "answer";

/** Runs that survive the process, kept by DBOS in the host's own database. */
export interface DurableRuns {
  /** Starts a run, or does nothing where one of this id has begun. @returns the request of the run there now */
  start(request: RunRequest): Promise<RunRequest>;
  /** The answer of a run to its caller; null when there was none in time. */
  answer(runId: string, milliseconds: number): Promise<Answer | null>;
  wake(runId: string, topic: string, wake: Wake): Promise<void>;
  /** Whether the run has begun and not yet ended. */
  isUnderWay(runId: string): Promise<boolean>;
  close(): Promise<void>;
}

/** How long closing waits for what is being executed. It would be executed again, but need not be cut off. */
const PATIENCE = 3_000;

/** @param executing gathers what is under way */
const durableThrough = (executing: Set<Promise<unknown>>): Durable => ({
  once<Kept>(name: string, execute: () => Promise<Kept>): Promise<Kept> {
    const execution = DBOS.runStep(execute, { name });
    executing.add(execution);
    return execution.finally(() => executing.delete(execution));
  },
  receive: (topic, milliseconds) => DBOS.recv<Wake>(topic, { timeoutSeconds: milliseconds / 1000 }),
  answer: (answer) => DBOS.setEvent(ANSWER, answer),
});

/**
 * Launches DBOS, which continues by itself what a predecessor of the same host left under way.
 * DBOS is one per process, and so is this.
 * @param hostId the same for every process that stands for the same host
 */
export async function launchDurableRuns({
  databaseUrl,
  hostId,
  log,
  run,
}: {
  databaseUrl: string;
  hostId: string;
  log: DLogger;
  run(request: RunRequest, durable: Durable): Promise<unknown>;
}): Promise<DurableRuns> {
  DBOS.setConfig({
    name: "zoom-admin",
    systemDatabaseUrl: databaseUrl,
    applicationVersion: RUN_FORMAT,
    executorID: hostId,
    logger: log,
  });
  const executing = new Set<Promise<unknown>>();
  const durable = durableThrough(executing);
  const workflow = DBOS.registerWorkflow((request: RunRequest) => run(request, durable), {
    name: "run",
    // Every restart of the host counts as an attempt, and a run that waits for days sees many.
    maxRecoveryAttempts: 1_000_000_000,
  });
  await DBOS.launch();

  return {
    async start(request) {
      // Starting an id that is being recovered at this moment would execute it twice, so the record is asked first.
      const known = await DBOS.getWorkflowStatus(request.id);
      if (!known) await DBOS.startWorkflow(workflow, { workflowID: request.id })(request);
      const status = known ?? (await DBOS.getWorkflowStatus(request.id));
      return (status?.input as [RunRequest])[0];
    },
    answer: (runId, milliseconds) => DBOS.getEvent<Answer>(runId, ANSWER, { timeoutSeconds: milliseconds / 1000 }),
    wake: (runId, topic, wake) => DBOS.send(runId, wake, topic),
    async isUnderWay(runId) {
      const status = await DBOS.getWorkflowStatus(runId);
      return status?.status === "PENDING" || status?.status === "ENQUEUED";
    },
    async close() {
      await Promise.race([Promise.allSettled(executing), setTimeout(PATIENCE, null, { ref: false })]);
      await DBOS.shutdown({ deregister: true });
    },
  };
}
