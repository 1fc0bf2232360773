/** A component as the conventions see it: any of its parts may be missing or wrong. */
export interface AnyComponent {
  key?: string;
  name?: string;
  description?: string;
  version?: string;
  type?: string;
  annotations?: Partial<Record<(typeof hints)[number], unknown>>;
  props?: Record<string, unknown>;
  dedupe?: string;
  sampleEmit?: unknown;
  hooks?: { activate?: unknown; deactivate?: unknown };
  run?: unknown;
}

interface PropAttributes {
  type?: string;
  label?: string;
  description?: string;
  options?: unknown;
  propDefinition?: [{ propDefinitions?: Record<string, PropAttributes> }, string];
}

/** Where a component lies: `actions/get-user`. */
export interface Place {
  kind: "actions" | "sources";
  folder: string;
}

/** What the component must fulfil, and in words what it does not. */
type Rule<Subject> = readonly [fault: string, holds: (subject: Subject, place: Place) => boolean];

/** Words that stay small in a title; articles do not stand in one at all. */
const smallWords = "of|to|for|by|in|from|and|or|with|at|on";
const titleCase = new RegExp(`^[A-Z0-9][\\w-]*( ((${smallWords})|\\(?[A-Z0-9][\\w-]*\\)?))*$`);
const hints = ["readOnlyHint", "destructiveHint", "openWorldHint", "idempotentHint"] as const;

/** https://pipedream.com/docs/components/contributing/guidelines */
const everywhere: Rule<AnyComponent>[] = [
  ["its key is not zoom_admin- and its folder", ({ key }, { folder }) => key === `zoom_admin-${folder}`],
  ["its folder is not in kebab case", (_, { folder }) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(folder)],
  ["its type does not fit its folder", ({ type }, { kind }) => `${type}s` === kind],
  ["its name is not in Title Case", ({ name = "" }) => titleCase.test(name)],
  ["its name has an article", ({ name = "" }) => !/\b(a|an|the)\b/i.test(name)],
  [
    "its description does not end with a link to the documentation",
    ({ description = "" }) => /[.!?] \[See the documentation\]\(https:\/\/[^\s)]+\)$/.test(description),
  ],
  ["its version is not like 0.0.1", ({ version = "" }) => /^\d+\.\d+\.\d+$/.test(version)],
  ["its annotations are not complete", ({ annotations = {} }) => hints.every((hint) => isBoolean(annotations[hint]))],
  ["a reader is said to destroy", ({ annotations = {} }) => !(annotations.readOnlyHint && annotations.destructiveHint)],
  ["the app is not its first prop", ({ props = {} }) => isApp(Object.values(props)[0])],
  ["it has no run function", ({ run }) => typeof run === "function"],
];

const ofSources: Rule<AnyComponent>[] = [
  ['its name does not begin with "New "', ({ name = "" }) => name.startsWith("New ")],
  ['its description does not begin with "Emit new "', ({ description = "" }) => description.startsWith("Emit new ")],
  ["it has no dedupe strategy", ({ dedupe = "" }) => ["unique", "greatest", "last"].includes(dedupe)],
  ["it has no sample event", ({ sampleEmit }) => typeof sampleEmit === "object" && sampleEmit !== null],
];

const ofWebhookSources: Rule<AnyComponent>[] = [
  ['its name does not end with "(Instant)"', ({ name = "" }) => name.endsWith(" (Instant)")],
  [
    "it does not set itself up and take itself back",
    ({ hooks = {} }) => [hooks.activate, hooks.deactivate].every((hook) => typeof hook === "function"),
  ],
  ["nobody can give it a secret token", ({ props = {} }) => "secretToken" in props],
];

/** Forms can ask for these: https://pipedream.com/docs/components/contributing/api#prop-types */
const askable = ["string", "string[]", "integer", "integer[]", "boolean", "object"];

/** They take the user under the name that Zoom and its sample requests have for it. */
const makeUsers = new Set(["create-user", "provision-user"]);

const ofProps: Rule<{ name: string; prop: PropAttributes }>[] = [
  ["has no label", ({ prop }) => isText(prop.label)],
  ["has no description", ({ prop }) => isText(prop.description)],
  ["has a type that forms cannot ask for", ({ prop }) => askable.includes(prop.type ?? "")],
  ["has options that are neither a list of scalars nor asked for", ({ prop }) => areOptions(prop.options)],
  [
    "is not in camelCase",
    ({ name }, { folder }) => isCamelCase(name) || (name === "user_info" && makeUsers.has(folder)),
  ],
];

/** What is wrong with a component, a sentence each; nothing when it keeps all conventions. */
export function faultsOf(component: AnyComponent, place: Place): string[] {
  const isSource = component.type === "source";
  const hasEndpoint = Object.values(component.props ?? {}).some((prop) => typeOf(prop) === "$.interface.http");
  const rules = [...everywhere, ...(isSource ? ofSources : []), ...(isSource && hasEndpoint ? ofWebhookSources : [])];
  const faults = rules.filter(([, holds]) => !holds(component, place)).map(([fault]) => fault);
  return [...faults, ...faultsOfProps(component, place)];
}

function faultsOfProps({ props = {} }: AnyComponent, place: Place): string[] {
  const asked = Object.entries(props).filter(([, prop]) => !isApp(prop) && !isPlumbing(prop));
  return asked.flatMap(([name, given]) => {
    const prop = resolved(given as PropAttributes);
    return ofProps.filter(([, holds]) => !holds({ name, prop }, place)).map(([fault]) => `the prop ${name} ${fault}`);
  });
}

/** A prop by reference takes from the app what it does not say itself. */
function resolved(prop: PropAttributes): PropAttributes {
  const [app, name] = prop.propDefinition ?? [];
  return { ...(name ? app?.propDefinitions?.[name] : {}), ...prop };
}

function typeOf(prop: unknown): unknown {
  return typeof prop === "string" ? prop : (prop as PropAttributes | undefined)?.type;
}

function isApp(prop: unknown): boolean {
  return typeOf(prop) === "app";
}

/** What the platform fills in, without asking anybody. */
function isPlumbing(prop: unknown): boolean {
  const type = typeOf(prop);
  return typeof type === "string" && type.startsWith("$.");
}

/** Forms tell options apart by the text of their values, and all objects have the same. */
function areOptions(options: unknown): boolean {
  if (options === undefined || typeof options === "function") return true;
  return (
    Array.isArray(options) && options.length > 0 && options.every((option) => isScalar(option) || isLabelled(option))
  );
}

function isLabelled(option: unknown): boolean {
  const { label, value } = option as { label?: unknown; value?: unknown };
  return isText(label) && isScalar(value);
}

function isScalar(value: unknown): boolean {
  return ["string", "number", "boolean"].includes(typeof value);
}

function isText(value: unknown): boolean {
  return typeof value === "string" && value.trim() !== "";
}

function isBoolean(value: unknown): boolean {
  return typeof value === "boolean";
}

function isCamelCase(name: string): boolean {
  return /^[a-z][a-zA-Z0-9]*$/.test(name);
}
