import { pathToFileURL } from "node:url";

import type { Component } from "../execution/component.ts";
import { faultsOfCodeStep } from "./shape.ts";

/** Code steps call this without importing it: https://pipedream.com/docs/workflows/building-workflows/code/nodejs */
Object.assign(globalThis, { defineComponent: <Definition>(definition: Definition) => definition });

/** A workflow's own step: the file exports `defineComponent({ props, run })`, or the same object plain. */
export async function loadCodeStep(file: string): Promise<Component> {
  const { default: component } = (await import(pathToFileURL(file).href)) as { default: Component };
  const faults = faultsOfCodeStep(component);
  if (faults.length === 0) return component;
  throw new Error(
    `${file} is not a step: it has ${faults.join(", ")}. ` +
      "A step file is `export default defineComponent({ props, async run({ steps, $ }) { ... } })`.",
  );
}
