/**
 * A Pipedream component as the host finds it: the default export of a module, a plain object.
 * Only what the host reads is declared; everything else is the component's own affair.
 */
export interface Component {
  key?: string;
  name?: string;
  description?: string;
  version?: string;
  type?: "action" | "source";
  annotations?: Record<string, unknown>;
  dedupe?: "unique" | "greatest" | "last";
  sampleEmit?: unknown;
  props?: Record<string, PropDefinition | string>;
  methods?: Record<string, (...parameters: never[]) => unknown>;
  hooks?: Partial<Record<"deploy" | "activate" | "deactivate", () => unknown>>;
  additionalProps?: (previous: Record<string, PropDefinition>) => unknown;
  run(this: object, parameters: unknown): unknown;
}

/** An app file: props of type `app` refer to it, and its methods become methods of `this.<prop>`. */
export interface App {
  type: "app";
  app: string;
  propDefinitions?: Record<string, PropDefinition>;
  methods?: Record<string, (...parameters: never[]) => unknown>;
}

/** A prop in Pipedream's format, after its `propDefinition` (if any) has been followed or before. */
export interface PropDefinition {
  type?: string;
  label?: string;
  description?: string;
  optional?: boolean;
  default?: unknown;
  options?: unknown;
  secret?: boolean;
  useQuery?: boolean;
  withLabel?: boolean;
  reloadProps?: boolean;
  hidden?: boolean;
  disabled?: boolean;
  propDefinition?: [App, string, ((configured: Record<string, unknown>) => object)?];
  [attribute: string]: unknown;
}
