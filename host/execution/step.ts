import { createFlow, type Flow, type ResumeUrls } from "./flow.ts";
import type { Deadline } from "./deadline.ts";
import { httpResponse } from "./http-response.ts";
import { JsonBudget } from "./json.ts";
import type { HttpResponse, Outcome, RunContext, Sending } from "./outcome.ts";
import type { Secrets } from "./secrets.ts";
import { createSend, type Send } from "./send.ts";

/** `$.context.run`: how often a step that reruns has run, and what its last attempt left for this one. */
export interface RerunState {
  /** Counted from 1. */
  runs: number;
  context?: unknown;
  /** The request that came to `resume_url`, when one woke the step. */
  callback_request?: unknown;
}

/** `$`: what the host offers an action while it runs. */
export interface Step {
  export(name: string, value: unknown): void;
  respond(response: unknown): Promise<void>;
  flow: Flow;
  send: Send;
  context: RunContext & { deadline: number; JIT: boolean; run: RerunState };
}

export interface StepRequest {
  context: RunContext;
  run: RerunState;
  resumeUrls: ResumeUrls | undefined;
  deadline: Deadline;
  secrets: Secrets;
}

/** What a step has left behind so far. */
export type StepRecord = Omit<Outcome, "error">;

/** What a step exports and returns may have this size together. https://pipedream.com/docs/workflows/limits */
const largestRecordBytes = 6 * 2 ** 20;

/** The `$` of one attempt of a step, and the record of what is done with it. */
export function createStep(request: StepRequest): { $: Step; record: StepRecord; finish(returned: unknown): void } {
  const record: StepRecord = { exports: {}, sendings: [] };
  const budget = new JsonBudget(largestRecordBytes);
  const respond = createRespond((response) => (record.response = response));
  return {
    record,
    finish(returned) {
      const returnValue = budget.keep(returned, "The value that the step returned");
      if (returnValue !== undefined) record.returnValue = returnValue;
    },
    $: {
      export(name, value) {
        const json = budget.keep(value, `The export "${name}"`);
        if (json !== undefined) record.exports[name] = json;
      },
      respond,
      flow: createFlow({
        wish: (wish) => (record.wish = wish),
        refreshTimeout: () => request.deadline.refresh(),
        resumeUrls: request.resumeUrls,
        test: request.context.test,
      }),
      send: createSend((sending: Sending) => record.sendings.push(sending), request.secrets),
      context: stepContext(request),
    },
  };
}

/** An HTTP request has one answer, so the second call is the component's mistake. */
function createRespond(answer: (response: HttpResponse) => void): Step["respond"] {
  let responded = false;
  return async (given) => {
    if (responded) throw new Error("$.respond was called twice: a request can be answered once only.");
    responded = true;
    const response = httpResponse(given);
    answer(response instanceof Promise ? await response : response);
  };
}

function stepContext({ context, run, deadline }: StepRequest): Step["context"] {
  return {
    ...structuredClone(context),
    JIT: context.test,
    run: structuredClone(run),
    get deadline() {
      return deadline.at;
    },
  };
}
