import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Component } from "../../../host/execution/component.ts";
import { declaredProps } from "../../../host/execution/declared-props.ts";

type Props = Record<string, unknown>;

const account = { zoomAdmin: { authProvisionId: "apn_ZoomAdmin" } };
const accounts = { apn_ZoomAdmin: { app: "zoom_admin" } };

/** What a workflow is named after: its component's key without the app. */
export const nameOf = ({ key = "" }: Component) => key.replace("zoom_admin-", "");

/** Writes the workflow of an action: a request to its hook runs the action with what the body says of its props. */
export function writeActionWorkflow(folder: string, action: Component): Promise<void> {
  const asked = declaredProps(action).filter(({ type }) => type !== "app");
  const props = asked.map(({ name }) => [name, `{{steps.trigger.event.body.${name}}}`]);
  return writeWorkflow(folder, nameOf(action), {
    // Nothing in it responds, so the request is answered once the run is over.
    trigger: { type: "http", response: "custom" },
    step: {
      uses: `${action.key}@${action.version}`,
      props: { ...account, ...(Object.fromEntries(props) as Props) },
    },
  });
}

/** Writes the workflow of a source, which each event starts. */
export async function writeSourceWorkflow(folder: string, source: Component, props: Props = {}): Promise<void> {
  const name = nameOf(source);
  const trigger = { type: "source", key: source.key, props };
  await writeWorkflow(folder, name, { trigger, step: { uses: "./keep.mjs", props: {} } });
  await writeFile(join(folder, name, "keep.mjs"), "export default { run: ({ steps }) => steps.trigger.event };\n");
}

async function writeWorkflow(
  folder: string,
  name: string,
  { trigger, step }: { trigger: object; step: { uses: string; props: Props } },
): Promise<void> {
  const workflow = { name, triggers: [{ id: "trigger" }], steps: [{ namespace: "step", ...step }] };
  const local = { triggers: { trigger }, accounts };
  await mkdir(join(folder, name));
  await writeFile(join(folder, name, "workflow.yaml"), asYaml(workflow));
  await writeFile(join(folder, name, "local.yaml"), asYaml(local));
}

/** YAML 1.2 holds all of JSON. */
const asYaml = (value: object) => JSON.stringify(value, null, 2);
