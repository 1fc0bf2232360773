/**
 * Typed identity functions around components: `this` follows from the props, and the app's methods from the app file.
 * What they return stays the plain object that Pipedream expects. The types that Pipedream publishes leave every prop
 * `any` and reject `run({ $ })` under `strict`, so the few that are needed stand here.
 */

/** A data store: https://pipedream.com/docs/workflows/building-workflows/code/nodejs/using-data-stores */
export interface DataStore {
  get(key: string): Promise<unknown>;
  /** `ttl` is in seconds. */
  set(key: string, value: unknown, options?: { ttl?: number }): Promise<void>;
  has(key: string): Promise<boolean>;
  keys(): Promise<string[]>;
  delete(key: string): Promise<void>;
}

/** A source's own small store (60 KB): https://pipedream.com/docs/components/contributing/api#db */
export interface ServiceDb {
  get(key: string): unknown;
  set(key: string, value: unknown): void;
}

/** A source's address: https://pipedream.com/docs/components/contributing/api#http */
export interface HttpInterface {
  endpoint: string;
  respond(response: { status: number; headers?: Record<string, string>; body?: unknown }): unknown;
}

/** What a component sees for a prop of each type. */
export interface PropValues {
  string: string;
  integer: number;
  boolean: boolean;
  object: Record<string, unknown>;
  any: unknown;
  "string[]": string[];
  "integer[]": number[];
  data_store: DataStore;
  "$.service.db": ServiceDb;
  "$.interface.http": HttpInterface;
  "$.interface.timer": object;
}

/**
 * What an app finds of the connected account. `base_api_url` is set where the account lives on a host of its own, and
 * `account_id` where the host of the component knows it.
 */
export interface Authenticated {
  $auth: { oauth_access_token: string; base_api_url?: string; account_id?: string };
}

/** The part of `$` that our components use. */
export interface Step {
  export(name: string, value: unknown): void;
  context: StepContext;
}

export interface StepContext {
  /** When the run began, ISO 8601: the same for every attempt of every step. */
  ts?: string;
  /** When the run is cut off, epoch milliseconds. */
  deadline?: number;
  /** True where this step, or the whole run, may have run before. */
  replay?: boolean;
  [more: string]: unknown;
}

/** One entry of a choice. */
export interface Option {
  label: string;
  value: string | number | boolean;
}

/** A page of choices; `context` comes back as `prevContext` with the request for the next page. */
export interface OptionPage {
  options: Option[];
  context: Record<string, unknown>;
}

interface PropAttributes {
  label?: string;
  description?: string;
  optional?: boolean;
  default?: unknown;
  secret?: boolean;
  min?: number;
  max?: number;
  useQuery?: boolean;
  options?: readonly (string | number | Option)[] | ((request: never) => Promise<unknown>);
}

/** A prop that an app file defines for many components. */
export type PropDefinition = PropAttributes & { type: keyof PropValues };

/** An app file. */
export interface AppDefinition {
  type: "app";
  app: string;
  propDefinitions: Record<string, PropDefinition>;
  methods: object;
}

/** A prop that refers to one of the app's definitions, and may say some of it differently. */
export type PropReference = PropAttributes & {
  type?: keyof PropValues;
  propDefinition: readonly [AppDefinition, string, ((configured: Record<string, unknown>) => object)?];
};

/** What may stand in a component's `props`. */
export type Props = Record<string, keyof PropValues | AppDefinition | PropDefinition | PropReference>;

/** A prop by reference takes everything from the app's definition that it does not say itself. */
type Resolved<Prop> = Prop extends { propDefinition: readonly [infer App, infer Name, ...unknown[]] }
  ? App extends { propDefinitions: infer Definitions }
    ? Name extends keyof Definitions
      ? Omit<Definitions[Name], keyof Prop> & Omit<Prop, "propDefinition">
      : never
    : never
  : Prop;

type Value<Prop> = Prop extends keyof PropValues
  ? PropValues[Prop]
  : Prop extends { type: "app"; methods: infer Methods }
    ? Methods & Authenticated
    : Prop extends { type: infer Type extends keyof PropValues }
      ? PropValues[Type]
      : never;

type OptionalNames<Declared> = {
  [Name in keyof Declared]: Resolved<Declared[Name]> extends { optional: true } ? Name : never;
}[keyof Declared];

/** `this` of a component: its props by name, each with its value's type. */
export type Configured<Declared> = {
  [Name in Exclude<keyof Declared, OptionalNames<Declared>>]: Value<Resolved<Declared[Name]>>;
} & {
  [Name in OptionalNames<Declared>]?: Value<Resolved<Declared[Name]>> | undefined;
};

/** What each component says about itself to a person or a model that chooses. */
export interface Annotations {
  readOnlyHint: boolean;
  destructiveHint: boolean;
  openWorldHint: boolean;
  idempotentHint: boolean;
}

export interface ZoomAction<Declared> {
  key: `zoom_admin-${string}`;
  name: string;
  description: string;
  version: `${number}.${number}.${number}`;
  annotations: Annotations;
  props: Declared;
  run(this: Configured<Declared>, context: { $: Step }): Promise<unknown>;
}

/** Declares an action. */
export function defineZoomAction<const Declared extends Props>(action: ZoomAction<Declared>) {
  return { type: "action" as const, ...action };
}

/** Declares the app: inside its methods and options, `this` is the app itself with the connected account. */
export function defineZoomApp<const Definitions extends Record<string, PropDefinition>, Methods extends object>(app: {
  propDefinitions: Definitions & ThisType<Methods & Authenticated>;
  methods: Methods & ThisType<Methods & Authenticated>;
}): { type: "app"; app: "zoom_admin"; propDefinitions: Definitions; methods: Methods } {
  return { type: "app", app: "zoom_admin", ...app };
}
