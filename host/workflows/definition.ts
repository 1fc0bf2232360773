import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { Cron } from "croner";
import { parse } from "yaml";
import { z } from "zod";

/**
 * `workflow.yaml` as Pipedream's GitHub Sync writes it. Pipedream publishes no definition of the format; these are the
 * keys of the public examples, the others are let through.
 */
const workflowFile = z.object({
  name: z.string().min(1),
  triggers: z.array(z.object({ id: z.string().min(1) })).min(1),
  steps: z
    .array(
      z.object({
        namespace: z.string().regex(/^[A-Za-z_]\w*$/, "a step's namespace is a JavaScript identifier"),
        uses: z.string().min(1),
        props: z.record(z.string(), z.unknown()).default({}),
      }),
    )
    .min(1),
});

const httpTrigger = z.object({
  type: z.literal("http"),
  /** `custom`: a step answers with `$.respond`; `default`: the caller gets 200 at once. */
  response: z.enum(["default", "custom"]).default("default"),
  /** A body to try it with. */
  example: z.unknown().optional(),
});

const sourceTrigger = z.object({
  type: z.literal("source"),
  key: z.string().min(1),
  props: z.record(z.string(), z.unknown()).default({}),
});

const scheduleTrigger = z
  .object({
    type: z.literal("schedule"),
    /** Minute, hour, day of the month, month, day of the week. */
    cron: z.string(),
    timezone: z.string().default("UTC"),
  })
  .superRefine(({ cron, timezone }, context) => {
    try {
      // The time zone is looked at only where a time is asked for.
      new Cron(cron, { timezone }).nextRun();
    } catch (error) {
      context.addIssue({ code: "custom", message: (error as Error).message });
    }
  });

/** `local.yaml`: what Pipedream keeps behind opaque ids, said for a host. */
const localFile = z.object({
  triggers: z.record(z.string(), z.discriminatedUnion("type", [httpTrigger, sourceTrigger, scheduleTrigger])),
  /** Pipedream's account ids (`apn_…`) and the app whose connected account stands for each. */
  accounts: z.record(z.string(), z.object({ app: z.string().min(1) })).default({}),
  /** Environment variables that expressions may read as `process.env.<name>`: https://pipedream.com/docs/workflows/environment-variables */
  environment: z.array(z.string().min(1)).default([]),
});

export type HttpTrigger = z.infer<typeof httpTrigger>;
export type SourceTrigger = z.infer<typeof sourceTrigger>;
export type ScheduleTrigger = z.infer<typeof scheduleTrigger>;
export type Trigger = (HttpTrigger | SourceTrigger | ScheduleTrigger) & { id: string };

export interface StepDefinition {
  namespace: string;
  /** A component's key with its version, or `./…` for a file in the workflow's own folder. */
  uses: string;
  props: Record<string, unknown>;
}

export interface WorkflowDefinition {
  /** The folder's name, which is also the workflow's name in addresses. */
  name: string;
  title: string;
  triggers: Trigger[];
  steps: StepDefinition[];
  accounts: Record<string, { app: string }>;
  /** The environment variables that its expressions may read. */
  environment?: string[];
}

/**
 * Reads every workflow below a folder: one subfolder each, with `workflow.yaml` and `local.yaml`.
 * @throws an Error that names the file and what is wrong in it
 */
export async function readWorkflows(folder: string): Promise<WorkflowDefinition[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(names.sort().map((name) => readWorkflow(join(folder, name), name)));
}

async function readWorkflow(folder: string, name: string): Promise<WorkflowDefinition> {
  const workflow = await readYaml(join(folder, "workflow.yaml"), workflowFile);
  const local = await readYaml(join(folder, "local.yaml"), localFile);
  const triggers = workflow.triggers.map(({ id }) => {
    const trigger = local.triggers[id];
    if (!trigger) throw new Error(`${join(folder, "local.yaml")} does not say what the trigger ${id} is.`);
    return { id, ...trigger };
  });
  return {
    name,
    title: workflow.name,
    triggers,
    steps: workflow.steps,
    accounts: local.accounts,
    environment: local.environment,
  };
}

async function readYaml<Schema extends z.ZodType>(file: string, schema: Schema): Promise<z.infer<Schema>> {
  const text = await readFile(file, "utf8").catch((error: Error) => {
    throw new Error(`A workflow's folder needs ${file}: ${error.message}`);
  });
  const result = schema.safeParse(parse(text));
  if (!result.success) throw new Error(`${file} is not right.\n${z.prettifyError(result.error)}`);
  return result.data;
}
