import { bindComponent } from "./binding.ts";
import type { Component } from "./component.ts";
import { startDeadline } from "./deadline.ts";
import type { ResumeUrls } from "./flow.ts";
import { withFreshToken } from "./fresh-token.ts";
import { keptError } from "./kept-error.ts";
import type { KeptError, Outcome, RunContext } from "./outcome.ts";
import { Secrets } from "./secrets.ts";
import type { Services } from "./services.ts";
import { createStep, type RerunState } from "./step.ts";

/** One run of an action or of a workflow's own step. */
export interface ActionRun {
  component: Component;
  /** As a form or workflow.yaml has them, expressions already evaluated. */
  configuredProps: Record<string, unknown>;
  /** What `additionalProps` answered for this configuration, where the component has dynamic props. */
  additionalProps?: Component["props"] | undefined;
  /** What earlier steps left behind, for components that read it themselves. */
  steps?: Record<string, unknown> | undefined;
  context: RunContext;
  run?: RerunState | undefined;
  /** Without them the step cannot be paused. */
  resumeUrls?: ResumeUrls | undefined;
  /** Default: 5 minutes, for both attempts together. */
  deadlineMs?: number | undefined;
  signal?: AbortSignal | undefined;
  services: Services;
}

/**
 * Runs an action and answers with all it left behind. Never throws for what the component does: an error is part of the
 * outcome. When the account's token is refused, a new one is fetched and the action runs once more, with
 * `$.context.replay` true if it may have changed something. The outcome is plain JSON and carries none of the account's
 * secrets.
 */
export async function runAction(action: ActionRun): Promise<Outcome> {
  const { component, configuredProps, additionalProps, context, services } = action;
  const secrets = new Secrets();
  const deadline = startDeadline({ ms: action.deadlineMs, signal: action.signal, now: () => services.now() });
  const begin = (replay: boolean) =>
    createStep({
      context: { ...context, replay: replay || context.replay },
      run: action.run ?? { runs: 1 },
      resumeUrls: action.resumeUrls,
      deadline,
      secrets,
    });

  let step = begin(false);
  const work = () =>
    withFreshToken(
      { component, configuredProps, additionalProps, services, secrets },
      ({ values }, { replay }) => {
        step = begin(replay);
        const steps = structuredClone(action.steps ?? {});
        return component.run.call(bindComponent(component, values), { $: step.$, steps });
      },
      () => !deadline.over,
    );
  // Cut off from the step, which may go on after its time is over.
  const outcome = (end: { error?: KeptError } = {}) => secrets.redact(structuredClone({ ...step.record, ...end }));
  try {
    const returned = await deadline.bound(work);
    step.finish(returned);
    return outcome();
  } catch (thrown) {
    // A step that failed has no say in what comes next.
    delete step.record.wish;
    return outcome({ error: keptError(thrown, secrets) });
  } finally {
    deadline.clear();
  }
}
