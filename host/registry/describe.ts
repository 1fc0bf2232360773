import type { Component } from "../execution/component.ts";
import { declaredProps, isApp, type DeclaredProp } from "../execution/declared-props.ts";

/** A component as clients of the Connect API know it. The names inside a prop stay in camelCase. */
export interface ComponentDescription {
  key: string;
  name: string;
  version: string;
  description?: string;
  component_type: "action" | "trigger";
  configurable_props: DescribedProp[];
  annotations?: Record<string, unknown>;
}

export interface DescribedProp {
  name: string;
  type: string;
  /** The options are to be asked for: they come from a function. */
  remoteOptions?: true;
  [attribute: string]: unknown;
}

/** The wire form of a component. `additional` are the props that its `additionalProps` answered. */
export function describe(component: Component, additional?: Component["props"]): ComponentDescription {
  const { key = "", name = "", version = "", description, annotations, type } = component;
  return {
    key,
    name,
    version,
    ...(description !== undefined && { description }),
    component_type: type === "action" ? "action" : "trigger",
    configurable_props: declaredProps(component, additional).map(describeProp),
    ...(annotations && { annotations }),
  };
}

function describeProp({ name, type, attributes }: DeclaredProp): DescribedProp {
  // Of an app only its slug is on the wire; its methods and prop definitions are the component's own.
  if (isApp(attributes)) return { name, type, app: attributes.app, ...labels(attributes) };
  const data = Object.entries(attributes).filter(([, value]) => typeof value !== "function");
  return {
    name,
    ...Object.fromEntries(data),
    type,
    ...(typeof attributes.options === "function" && { remoteOptions: true }),
  };
}

function labels(attributes: object): Record<string, unknown> {
  const shown = ["label", "description", "optional"];
  return Object.fromEntries(Object.entries(attributes).filter(([attribute]) => shown.includes(attribute)));
}
