import type { App, Component, PropDefinition } from "./component.ts";
import { ConfigurationError } from "./configuration-error.ts";

/** A prop of a component after its `propDefinition` has been followed. */
export interface DeclaredProp {
  name: string;
  type: string;
  /** Every attribute, without `propDefinition`. */
  attributes: PropDefinition;
  /** The app whose object `options` is called on; without it `options` belongs to the component. */
  optionsOwner?: App;
  /** What the third elements of `propDefinition` add to the argument of `options`. */
  optionsInputs(configured: Record<string, unknown>): Record<string, unknown>;
}

/** The props of a component in the order of its form. `additional` are those that `additionalProps` answered. */
export function declaredProps(component: Component, additional: Component["props"] = {}): DeclaredProp[] {
  return Object.entries({ ...component.props, ...additional }).map(([name, prop]) =>
    declaredProp(name, typeof prop === "string" ? { type: prop } : prop),
  );
}

/** Whether the prop is an app, that is: stands for a connected account. */
export function isApp(definition: PropDefinition): definition is PropDefinition & App {
  return definition.type === "app" && typeof definition["app"] === "string";
}

function declaredProp(name: string, definition: PropDefinition): DeclaredProp {
  const { propDefinition, ...own } = definition;
  if (!propDefinition) return { name, type: own.type ?? "any", attributes: own, optionsInputs: () => ({}) };

  const [app, referred, inputs] = propDefinition;
  const inherited = declaredProp(name, definitionOf(app, referred, name));
  const attributes = { ...inherited.attributes, ...own };
  const owner = "options" in own ? undefined : (inherited.optionsOwner ?? app);
  return {
    name,
    type: own.type ?? inherited.type,
    attributes,
    ...(owner && { optionsOwner: owner }),
    optionsInputs: (configured) => ({ ...inherited.optionsInputs(configured), ...inputs?.(configured) }),
  };
}

function definitionOf(app: App, referred: string, prop: string): PropDefinition {
  const definition = app.propDefinitions?.[referred];
  if (definition) return definition;
  throw new ConfigurationError(
    `The prop ${prop} refers to the prop definition "${referred}", which the app ${app.app} does not have. ` +
      `It has: ${Object.keys(app.propDefinitions ?? {}).join(", ") || "none"}.`,
  );
}
