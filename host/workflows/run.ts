import type { KeptError, Outcome, RunContext, Sending, Wish } from "../execution/outcome.ts";
import { answerBeforePause, answerTo, type Answer } from "./answer.ts";
import type { StepDefinition, WorkflowDefinition } from "./definition.ts";
import type { Attempt, LiveRecord } from "./live-record.ts";
import { pauseOf, sequelOf, sequelOfPause, type Sequel, type Wake } from "./pause.ts";

/** All a run needs to know, kept by the durable engine: a changed workflow file changes no run that has begun. */
export interface RunRequest {
  id: string;
  workflow: WorkflowDefinition;
  trigger: { id: string; event: unknown; emitterId?: string };
  /** Milliseconds since the epoch. */
  startedAt: number;
  /** sha256 of what the caller sent: the same Idempotency-Key with another body is refused. */
  digest?: string;
}

/** What makes a run survive a crash. Everything that goes through it happens once, or is executed again when cut off. */
export interface Durable {
  /** Executes once and keeps what it returned; cut off in the middle, it is executed again. */
  once<Kept>(name: string, execute: () => Promise<Kept>): Promise<Kept>;
  /** Waits for a message on a topic; null when none came in time. */
  receive(topic: string, milliseconds: number): Promise<Wake | null>;
  /** Lets whoever waits for the run's answer have it. */
  answer(answer: Answer): Promise<void>;
}

/** One attempt of one step: what it is given, and what executes it. */
export type Execute = (given: {
  request: RunRequest;
  step: StepDefinition;
  attempt: Attempt;
  steps: Record<string, unknown>;
  context: RunContext;
  run: { runs: number; context?: unknown; callback_request?: unknown };
  /** To be told the input once it is known; says whether this attempt had begun before. */
  began(input: unknown): Promise<boolean>;
}) => Promise<Outcome>;

export interface RunDependencies {
  durable: Durable;
  live: LiveRecord;
  execute: Execute;
  /** Sends what a step gave to `$.send`. */
  deliver(sending: Sending): Promise<void>;
  now(): number;
}

/** Where a wake for this attempt's pause is sent; a topic per attempt keeps a second wake from ending a later pause. */
export const wakeTopic = (namespace: string, attempt: number) => `${namespace}#${attempt}`;

type End = { status: "succeeded" | "cancelled" } | { status: "failed"; error: KeptError };

/**
 * Runs a workflow from its trigger to its end, step by step. The same request always asks `durable` for the same things
 * in the same order, which is what lets it be continued on another day, or on another host.
 */
export async function runWorkflow(request: RunRequest, dependencies: RunDependencies): Promise<End> {
  const { durable, live, deliver } = dependencies;
  const { id, workflow, trigger, startedAt } = request;
  const answer = answerOnce(durable);
  const sendings: Sending[] = [];
  await durable.once("begin", () => live.runBegan({ id, workflow: workflow.name, event: trigger.event, startedAt }));
  const end = await takeSteps(request, { ...dependencies, durable: { ...durable, answer } }, sendings);
  await durable.once("end", () => live.runEnded(id, end.status, "error" in end ? end.error : undefined));
  await answer(answerTo(end));
  for (const [position, sending] of sendings.entries()) await durable.once(`send#${position}`, () => deliver(sending));
  return end;
}

/** Only the first answer counts: whoever asks again under the same Idempotency-Key is told the same. */
function answerOnce(durable: Durable): Durable["answer"] {
  let answered = false;
  return async (answer) => {
    if (answered) return;
    answered = true;
    await durable.answer(answer);
  };
}

async function takeSteps(request: RunRequest, dependencies: RunDependencies, sendings: Sending[]): Promise<End> {
  const context = contextOf(request);
  const steps: Record<string, unknown> = { trigger: { event: request.trigger.event, context } };
  for (const [position, step] of request.workflow.steps.entries()) {
    const { outcome, sequel } = await takeStep({ request, step, position, steps, context }, dependencies);
    sendings.push(...outcome.sendings);
    if (outcome.error) return { status: "failed", error: outcome.error };
    if (sequel.then === "end") return { status: sequel.status };
    steps[step.namespace] = { ...outcome.exports, $return_value: outcome.returnValue };
  }
  return { status: "succeeded" };
}

interface Taken {
  request: RunRequest;
  step: StepDefinition;
  position: number;
  steps: Record<string, unknown>;
  context: RunContext;
}

/** Takes one step to its end, however often it asks to be run again. */
async function takeStep(taken: Taken, dependencies: RunDependencies): Promise<{ outcome: Outcome; sequel: Sequel }> {
  const { durable, live } = dependencies;
  const { request, step, position } = taken;
  let run: Parameters<Execute>[0]["run"] = { runs: 1 };
  for (;;) {
    const attempt: Attempt = { runId: request.id, namespace: step.namespace, position, attempt: run.runs };
    const name = wakeTopic(step.namespace, run.runs);
    const outcome = await durable.once(name, () => attemptStep(taken, attempt, run, dependencies));
    if (outcome.response) await durable.answer(outcome.response);
    const pause = pauseAfter(outcome, run.runs);
    if (pause === undefined) return { outcome, sequel: sequelOf(outcome.wish) };

    await durable.answer(answerBeforePause);
    const sequel = sequelOfPause(outcome.wish as Wish, await durable.receive(name, pause));
    if (sequel.then !== "run again") {
      const ended = withResumeData(outcome, sequel);
      await durable.once(`${name} ended`, () => live.attemptEnded(attempt, ended));
      return { outcome: ended, sequel };
    }
    run = { runs: run.runs + 1, ...sequel.run };
  }
}

async function attemptStep(
  { request, step, steps, context }: Taken,
  attempt: Attempt,
  run: Parameters<Execute>[0]["run"],
  { execute, live, now }: RunDependencies,
): Promise<Outcome> {
  const began = (input: unknown) => live.attemptBegan(attempt, input);
  const outcome = await execute({ request, step, attempt, steps, context, run, began });
  const pause = pauseAfter(outcome, run.runs);
  await live.attemptEnded(attempt, outcome, pause === undefined ? undefined : now() + pause);
  return outcome;
}

const pauseAfter = ({ error, wish }: Outcome, runs: number) => (error ? undefined : pauseOf(wish, runs));

function withResumeData(outcome: Outcome, sequel: Sequel): Outcome {
  if (sequel.then !== "go on" || sequel.resumeData === undefined) return outcome;
  return { ...outcome, exports: { ...outcome.exports, $resume_data: sequel.resumeData } };
}

/** `$.context`: https://pipedream.com/docs/workflows/building-workflows/triggers */
function contextOf({ id, workflow, trigger, startedAt }: RunRequest): RunContext {
  return {
    id,
    ts: new Date(startedAt).toISOString(),
    workflow_id: workflow.name,
    workflow_name: workflow.title,
    trace_id: id,
    replay: false,
    test: false,
    ...(trigger.emitterId !== undefined && { emitter_id: trigger.emitterId }),
  };
}
