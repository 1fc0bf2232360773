import type { Component } from "../execution/component.ts";
import { declaredProps, isApp } from "../execution/declared-props.ts";

/** https://semver.org, as far as registries ask for it. */
const semver = /^\d+\.\d+\.\d+(-[\w.]+)?$/;

/** What every module must have to be run at all, and what it lacks in words. */
const runnable: [lack: string, has: (component: Component) => boolean][] = [
  ["no default export that is an object", (component) => typeof component === "object" && component !== null],
  ["no `run` function", (component) => typeof component.run === "function"],
  ["`props` that is not an object", ({ props }) => props === undefined || isObject(props)],
  ["`methods` that are not all functions", ({ methods }) => areFunctions(methods)],
  ["`hooks` that are not all functions", ({ hooks }) => areFunctions(hooks)],
];

/** What a component needs besides, to be found and shown. https://pipedream.com/docs/components/contributing/api */
const presentable: typeof runnable = [
  ["no `key`", ({ key }) => typeof key === "string" && key !== ""],
  ["no `name`", ({ name }) => typeof name === "string" && name !== ""],
  ["no `version` like 0.0.1", ({ version }) => semver.test(version ?? "")],
];

/** What is wrong with a workflow's own step, in words; nothing when it can be run. */
export function faultsOfCodeStep(component: Component): string[] {
  const faults = lacks(component, runnable.slice(0, 1));
  return faults.length > 0 ? faults : [...lacks(component, runnable.slice(1)), ...faultsOfProps(component)];
}

/** What is wrong with an action or source, in words. A component without a type is a source. */
export function faultsOfComponent(component: Component, type: "action" | "source"): string[] {
  const faults = faultsOfCodeStep(component);
  if (typeof component !== "object" || component === null) return faults;
  const actual = component.type ?? "source";
  const misplaced = actual === type ? [] : [`the type "${actual}" in a folder of ${type}s`];
  return [...faults, ...lacks(component, presentable), ...misplaced];
}

function lacks(component: Component, rules: typeof runnable): string[] {
  return rules.filter(([, has]) => !has(component)).map(([lack]) => lack);
}

function faultsOfProps(component: Component): string[] {
  if (!isObject(component.props ?? {})) return [];
  try {
    return declaredProps(component).flatMap(({ name, attributes }) =>
      typeof attributes.type === "string" && (attributes.type !== "app" || isApp(attributes))
        ? []
        : [`a prop "${name}" without a type`],
    );
  } catch (error) {
    return [`a prop that leads nowhere: ${(error as Error).message}`];
  }
}

function areFunctions(functions: object | undefined): boolean {
  return functions === undefined || (isObject(functions) && Object.values(functions).every(isFunction));
}

function isFunction(value: unknown): boolean {
  return typeof value === "function";
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
