import { createHash, randomUUID } from "node:crypto";
import type { DeployedSource } from "../triggers/deployed-source.ts";
import type { EmittedEvent } from "../triggers/emitted-event.ts";
import type { Answer } from "./answer.ts";
import type { ScheduleTrigger, SourceTrigger, WorkflowDefinition } from "./definition.ts";
import type { DurableRuns } from "./durable.ts";
import type { Wake } from "./pause.ts";
import { wakeTopic } from "./run.ts";
import { scheduleEvent } from "./schedule-event.ts";
import type { Pause, WakeAddresses, WakeKind } from "./wake-address.ts";

/** How long the caller of an HTTP trigger waits for a run's answer. https://pipedream.com/docs/workflows/limits: 30 s. */
const ANSWER_TIMEOUT = 30_000;

/** The event of an HTTP trigger: https://pipedream.com/docs/workflows/building-workflows/triggers */
export interface HttpTriggerEvent {
  method: string;
  path: string;
  query: Record<string, string>;
  headers: Record<string, string>;
  body: unknown;
  url: string;
  client_ip: string;
}

export type Started = { runId: string; answer: Answer } | { refused: "key used for another request" };

/** A workflow and the times at which it starts. */
export interface Schedule {
  /** The same for as long as workflow and trigger have their names. */
  id: string;
  workflow: WorkflowDefinition;
  trigger: ScheduleTrigger & { id: string };
}

/** The workflows of this host: how each is started, and how a waiting run is woken. */
export interface Workflows {
  definitions: readonly WorkflowDefinition[];
  /** The sources that workflows wait for, as they are to be deployed. */
  sources(): DeployedSource[];
  /** The deployed source that stands for a trigger of a workflow. */
  sourceOf(workflow: WorkflowDefinition, trigger: SourceTrigger & { id: string }): DeployedSource;
  /**
   * Starts a run for a request and waits for its answer. A request with an idempotency key attaches to the run that
   * this key began, if there is one.
   * @returns undefined where no workflow of this name has an HTTP trigger
   */
  startByRequest(name: string, event: HttpTriggerEvent, idempotencyKey?: string): Promise<Started | undefined>;
  /** Starts every workflow that waits for this source; the same event never starts a second run. */
  startByEvent(source: DeployedSource, event: EmittedEvent): Promise<void>;
  /** The schedules by which workflows start. */
  schedules(): Schedule[];
  /** Starts the run of a due time (milliseconds since the epoch); the same one never starts a second run. */
  startBySchedule(schedule: Schedule, due: number): Promise<void>;
  /** Ends a pause. */
  wake(pause: Pause, kind: WakeKind, signature: string, request: Wake["request"]): Promise<WakeResult>;
}

export type WakeResult = "woken" | "no such pause" | "run is over";

export function createWorkflows({
  definitions,
  runs,
  wakeAddresses,
  now,
}: {
  definitions: readonly WorkflowDefinition[];
  runs: DurableRuns;
  wakeAddresses: WakeAddresses;
  now(): number;
}): Workflows {
  const sourceTriggers = definitions.flatMap((workflow) =>
    workflow.triggers.flatMap((trigger) =>
      trigger.type === "source" ? [{ workflow, trigger, source: deployedSource(workflow, trigger) }] : [],
    ),
  );

  return {
    definitions,
    sources: () => sourceTriggers.map(({ source }) => source),
    sourceOf: deployedSource,

    async startByRequest(name, event, idempotencyKey) {
      const workflow = definitions.find((candidate) => candidate.name === name);
      const trigger = workflow?.triggers.find(({ type }) => type === "http");
      if (!workflow || trigger?.type !== "http") return undefined;
      const runId = `${name}-${idempotencyKey === undefined ? randomUUID() : hash([name, idempotencyKey])}`;
      const digest = hash([event.method, event.query, event.body]);
      const begun = await runs.start({
        id: runId,
        workflow,
        trigger: { id: trigger.id, event },
        startedAt: now(),
        digest,
      });
      if (begun.digest !== digest) return { refused: "key used for another request" };
      if (trigger.response === "default") return { runId, answer: success };
      return { runId, answer: (await runs.answer(runId, ANSWER_TIMEOUT)) ?? tooLate(runId) };
    },

    async startByEvent(source, event) {
      for (const { workflow, trigger } of sourceTriggers.filter((listener) => listener.source.id === source.id)) {
        await runs.start({
          id: `${workflow.name}-${hash([source.id, event.id])}`,
          workflow,
          trigger: { id: trigger.id, event: event.body, emitterId: source.id },
          startedAt: now(),
        });
      }
    },

    schedules: () =>
      definitions.flatMap((workflow) =>
        workflow.triggers.flatMap((trigger) =>
          trigger.type === "schedule"
            ? [{ id: `ti_${shortHash([workflow.name, trigger.id])}`, workflow, trigger }]
            : [],
        ),
      ),

    async startBySchedule({ id, workflow, trigger }, due) {
      await runs.start({
        id: `${workflow.name}-${hash([id, due])}`,
        workflow,
        trigger: { id: trigger.id, event: scheduleEvent(trigger, due), emitterId: id },
        startedAt: now(),
      });
    },

    async wake(pause, kind, signature, request) {
      if (!wakeAddresses.verify(pause, kind, signature)) return "no such pause";
      if (!(await runs.isUnderWay(pause.runId))) return "run is over";
      await runs.wake(pause.runId, wakeTopic(pause.namespace, pause.attempt), { kind, request });
      return "woken";
    },
  };
}

function deployedSource(workflow: WorkflowDefinition, trigger: SourceTrigger & { id: string }): DeployedSource {
  return {
    id: `dc_${shortHash([workflow.name, trigger.id])}`,
    componentKey: trigger.key,
    name: `${workflow.title}: ${trigger.key}`,
    configuredProps: trigger.props,
  };
}

/** 32 hexadecimal digits that stand for these values. */
const hash = (values: unknown[]) => createHash("sha256").update(JSON.stringify(values)).digest("hex").slice(0, 32);

const shortHash = (values: unknown[]) => hash(values).slice(0, 12);

/** https://pipedream.com/docs/workflows/building-workflows/triggers: the default response. */
const success: Answer = {
  status: 200,
  headers: { "content-type": "text/html; charset=utf-8" },
  body: "<p>Success!</p>",
};

const tooLate = (runId: string): Answer => ({
  status: 202,
  headers: { "content-type": "application/json; charset=utf-8" },
  body: JSON.stringify({ run: runId, status: "running", message: "The run has begun and has not answered yet." }),
});
