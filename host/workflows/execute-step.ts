import { join } from "node:path";
import type { Component } from "../execution/component.ts";
import type { Expressions } from "../execution/expressions/expressions.ts";
import { keptError } from "../execution/kept-error.ts";
import type { Outcome } from "../execution/outcome.ts";
import { runAction } from "../execution/run-action.ts";
import { Secrets } from "../execution/secrets.ts";
import type { Services } from "../execution/services.ts";
import { loadCodeStep } from "../registry/code-step.ts";
import type { Registry } from "../registry/registry.ts";
import type { StepDefinition, WorkflowDefinition } from "./definition.ts";
import type { Execute } from "./run.ts";
import type { WakeAddresses } from "./wake-address.ts";

/** The component that a step uses: of the registry by its key, or a file of the workflow's own folder. */
export function createStepComponents({ registry, folder }: { registry: Registry; folder: string }) {
  return async ({ uses }: StepDefinition, workflow: WorkflowDefinition): Promise<Component> => {
    if (uses.startsWith("./")) return loadCodeStep(join(folder, workflow.name, uses));
    return registry.get(uses.replace(/@.*$/, ""));
  };
}

/** Executes steps: evaluates the expressions in their props and runs their action. Never throws for what a step does. */
export function createExecute({
  component,
  expressions,
  services,
  wakeAddresses,
  environment,
}: {
  component: ReturnType<typeof createStepComponents>;
  expressions: Expressions;
  services: Services;
  wakeAddresses: WakeAddresses;
  environment: Record<string, string | undefined>;
}): Execute {
  return async ({ request, step, attempt, steps, context, run, began }) => {
    const { workflow, startedAt, id } = request;
    try {
      const props = await expressions.evaluateProps(
        step.props,
        { steps, process: { env: visible(environment, workflow) } },
        { now: startedAt, seed: `${id}/${step.namespace}` },
      );
      const replay = await began(props);
      return await runAction({
        component: await component(step, workflow),
        configuredProps: await withAccounts(props, workflow, services),
        steps,
        context: { ...context, replay },
        run,
        resumeUrls: wakeAddresses.of(attempt),
        services,
      });
    } catch (error) {
      await began(step.props);
      return failed(error);
    }
  };
}

/** The variables that the workflow asks for: all others may hold secrets. */
const visible = (environment: Record<string, string | undefined>, { environment: names = [] }: WorkflowDefinition) =>
  Object.fromEntries(names.map((name) => [name, environment[name] || undefined]));

const failed = (error: unknown): Outcome => ({ exports: {}, sendings: [], error: keptError(error, new Secrets()) });

/** Puts the account connected here in the place of Pipedream's id for it. */
async function withAccounts(
  props: Record<string, unknown>,
  { accounts }: WorkflowDefinition,
  services: Services,
): Promise<Record<string, unknown>> {
  const replaced = Object.entries(props).map(async ([name, value]) => {
    const { authProvisionId } = (value ?? {}) as { authProvisionId?: string };
    const app = authProvisionId === undefined ? undefined : accounts[authProvisionId]?.app;
    const connected = app && (await services.accounts.defaultAccountId(app));
    return [name, connected ? { authProvisionId: connected } : value] as const;
  });
  return Object.fromEntries(await Promise.all(replaced));
}
