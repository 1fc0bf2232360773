import { Hono } from "hono";
import type { Component } from "../execution/component.ts";
import type { WorkflowDefinition } from "../workflows/definition.ts";
import { titleOf, type History } from "../workflows/history.ts";
import type { Workflows } from "../workflows/workflows.ts";

export interface WorkbenchDependencies {
  version: string;
  /** The emulator's page with activation mails, where there is an emulator. */
  mailboxUrl: string | null;
  account(): Promise<{ name: string; baseUrl: string } | null>;
  history: History;
  workflows: Workflows;
  /** Where a workflow's HTTP trigger is reached. */
  hookUrl(workflow: string): string;
  /** Where a deployed source is reached. */
  endpoint(deployedTriggerId: string): string;
  component(key: string): Component;
}

const DEFAULT_LIMIT = 50;
const LARGEST_LIMIT = 200;

/** What the workbench page asks for: JSON, instants as ISO 8601. */
export function workbenchApi(dependencies: WorkbenchDependencies): Hono {
  const { history, workflows, component } = dependencies;
  const deployed = workflows.sources();
  return new Hono()
    .get("/overview", async (context) => {
      const { version, mailboxUrl } = dependencies;
      return context.json({ version, mailboxUrl, account: await dependencies.account() });
    })
    .get("/workflows", async (context) => {
      const counts = await history.counts();
      return context.json(
        workflows.definitions.map((workflow) => ({
          name: workflow.name,
          title: workflow.title,
          triggers: triggersOf(workflow, dependencies),
          steps: workflow.steps.map(({ namespace }) => ({ namespace, title: titleOf(namespace) })),
          runs: { running: 0, waiting: 0, succeeded: 0, failed: 0, ...counts[workflow.name] },
        })),
      );
    })
    .get("/runs", async (context) => {
      const workflow = context.req.query("workflow");
      const limit = limitOf(context.req.query("limit"));
      return context.json(await history.runs({ limit, ...(workflow !== undefined && { workflow }) }));
    })
    .get("/runs/:id", async (context) => {
      const run = await history.run(context.req.param("id"));
      return run ? context.json(run) : context.json({ error: "There is no such run." }, 404);
    })
    .get("/events", async (context) => {
      const events = await history.events(limitOf(context.req.query("limit")));
      return context.json(
        events.map(({ sourceId, ...event }) => {
          const key = deployed.find(({ id }) => id === sourceId)?.componentKey;
          return { ...event, source: key ?? sourceId, sourceName: (key && component(key).name) ?? sourceId };
        }),
      );
    })
    .all("*", (context) => context.json({ error: "There is no such address." }, 404));
}

function triggersOf(workflow: WorkflowDefinition, { workflows, hookUrl, endpoint, component }: WorkbenchDependencies) {
  return workflow.triggers.map((trigger) => {
    switch (trigger.type) {
      case "http":
        return { type: trigger.type, url: hookUrl(workflow.name), example: trigger.example };
      case "schedule":
        return { type: trigger.type, cron: trigger.cron, timezone: trigger.timezone };
      case "source": {
        const { componentKey: key, id } = workflows.sourceOf(workflow, trigger);
        return { type: trigger.type, key, name: component(key).name ?? key, url: endpoint(id) };
      }
    }
  });
}

const limitOf = (text: string | undefined) => {
  const limit = Math.floor(Number(text));
  return limit >= 1 ? Math.min(limit, LARGEST_LIMIT) : DEFAULT_LIMIT;
};
