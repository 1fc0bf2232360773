import type { App, Component } from "./component.ts";
import type { Authentication } from "./services.ts";

/** `this.<app>` of a component, and `this` inside the app's own methods and options. */
export function bindApp(app: App, $auth: Authentication): Record<string, unknown> {
  return withMethods({ $auth }, app.methods);
}

/** `this` of a component: its props by name, its methods, and what only sources have (`$emit`). */
export function bindComponent(
  component: Component,
  values: Record<string, unknown>,
  extras: Record<string, unknown> = {},
): Record<string, unknown> {
  return withMethods({ ...values, ...extras }, component.methods);
}

function withMethods(self: Record<string, unknown>, methods: App["methods"] = {}): Record<string, unknown> {
  for (const [name, method] of Object.entries(methods)) self[name] = method.bind(self);
  return self;
}
