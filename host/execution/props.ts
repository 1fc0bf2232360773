import type { App, Component } from "./component.ts";
import { ConfigurationError } from "./configuration-error.ts";
import { declaredProps, isApp, type DeclaredProp } from "./declared-props.ts";
import { coerce, isUnset, unwrapLabels } from "./form-values.ts";
import { bindApp } from "./binding.ts";
import type { Secrets } from "./secrets.ts";
import type { Authentication, ServiceDb, Services } from "./services.ts";

/** `$.interface.http` of a source: its own address, and the answer to the request that runs it. */
export interface HttpInterface {
  endpoint: string;
  respond(response: unknown): unknown;
}

/** What a deployed source has beside the builder's props. */
export interface Interfaces {
  http?: HttpInterface | undefined;
  db?: ServiceDb | undefined;
}

export interface PropsRequest {
  component: Component;
  /** As a form or workflow.yaml has them, expressions already evaluated. */
  configuredProps: Record<string, unknown>;
  /** What `additionalProps` answered for this configuration. */
  additionalProps?: Component["props"] | undefined;
  services: Services;
  secrets: Secrets;
  interfaces?: Interfaces | undefined;
  /** Tokens that were refused, by account: others are asked for in their place. */
  refused?: Tokens;
  /** A form that is still being filled in: what is missing or not yet right is left out. */
  unfinished?: boolean;
}

export interface ResolvedProps {
  declared: DeclaredProp[];
  /** The props by name, as the component finds them on `this`. */
  values: Record<string, unknown>;
  /** The token of each account that was authenticated for it. */
  tokens: Tokens;
}

/** Access tokens by the id of their account. */
type Tokens = ReadonlyMap<string, string>;

/**
 * The values of a component's props: forms' spellings undone, defaults filled in, app props as objects with methods and
 * `$auth`. Throws a ConfigurationError that names all required props that are missing, or the one that is wrong.
 */
export async function resolveProps(request: PropsRequest): Promise<ResolvedProps> {
  const declared = declaredProps(request.component, request.additionalProps);
  const accountIds = await accountIdsOf(declared, request);
  const apps = declared.filter(({ attributes }) => isApp(attributes));
  const others = declared.filter((prop) => !apps.includes(prop));

  const values = await valuesOf(others, accountIds, request);
  // Before any token is asked for: that may need the network.
  if (!request.unfinished) requireAll(others, values, request.component);
  const authentications = await authenticate(accountIds, request);
  for (const { name, attributes } of apps) {
    const authentication = authentications.get(accountIds.get(name) ?? "");
    if (authentication && isApp(attributes)) values[name] = bindApp(attributes, { ...authentication });
  }
  const tokens = new Map([...authentications].map(([id, { oauth_access_token }]) => [id, oauth_access_token]));
  return { declared, values, tokens };
}

async function valuesOf(props: DeclaredProp[], accountIds: Map<string, string>, request: PropsRequest) {
  const values = await Promise.all(
    props.map(async (prop) => [prop.name, await valueOf(prop, accountIds, request)] as const),
  );
  return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}

/** What each account authenticates itself with, by its id. */
async function authenticate(
  accountIds: ReadonlyMap<string, string>,
  { services, secrets, refused: refusals }: PropsRequest,
): Promise<Map<string, Authentication>> {
  const authentications = new Map<string, Authentication>();
  for (const accountId of new Set(accountIds.values())) {
    const refused = refusals?.get(accountId);
    const authentication = await services.accounts.authentication(accountId, refused === undefined ? {} : { refused });
    secrets.addAuthentication(authentication);
    authentications.set(accountId, authentication);
  }
  return authentications;
}

/** The account of each app prop: the one that the builder chose, or else the app's default one. */
async function accountIdsOf(declared: DeclaredProp[], request: PropsRequest): Promise<Map<string, string>> {
  const accountIds = new Map<string, string>();
  for (const { name, attributes } of declared) {
    if (!isApp(attributes)) continue;
    const accountId = chosenAccountId(request.configuredProps[name]) ?? (await defaultAccountId(attributes, request));
    if (accountId) accountIds.set(name, accountId);
  }
  return accountIds;
}

function chosenAccountId(configured: unknown): string | undefined {
  const value = unwrapLabels(configured);
  if (typeof value === "string" && value !== "") return value;
  const { authProvisionId } = (value ?? {}) as { authProvisionId?: unknown };
  return typeof authProvisionId === "string" ? authProvisionId : undefined;
}

async function defaultAccountId(app: App & { optional?: boolean }, { services, unfinished }: PropsRequest) {
  const accountId = await services.accounts.defaultAccountId(app.app);
  if (accountId || app.optional || unfinished) return accountId;
  throw new ConfigurationError(
    `No account of the app ${app.app} is connected. Connect one, or choose the account that this step shall use.`,
  );
}

async function valueOf(prop: DeclaredProp, accountIds: Map<string, string>, request: PropsRequest): Promise<unknown> {
  const { name, type } = prop;
  const provide = provided[type];
  if (provide) return provide(prop, request);
  if (unsupported.test(type))
    throw new ConfigurationError(`The prop ${name} is of type ${type}, which this host does not offer.`);

  return isSecretToken(prop) ? secretTokenOf(prop, accountIds, request) : entered(prop, request);
}

/** Copied, so that a component which changes what it was given changes nothing for anybody else. */
function entered({ attributes, name, type }: DeclaredProp, { configuredProps, unfinished }: PropsRequest): unknown {
  const configured = unwrapLabels(configuredProps[name], attributes.withLabel);
  const value = structuredClone(isUnset(configured, type) ? attributes.default : configured);
  if (value === undefined) return undefined;
  if (attributes.withLabel) return value;
  try {
    return coerce(value, type, name);
  } catch (error) {
    if (unfinished) return undefined;
    throw error;
  }
}

function isSecretToken({ attributes, name }: DeclaredProp): boolean {
  return attributes.secret === true && name === "secretToken";
}

/**
 * The secret that verifies webhooks belongs to the account: a builder need not look it up. Other secret props (a
 * meeting's passcode) are the builder's own and may stand in results.
 */
async function secretTokenOf(prop: DeclaredProp, accountIds: Map<string, string>, request: PropsRequest) {
  const { component, secrets, services } = request;
  const [accountId] = accountIds.values();
  const own = entered(prop, request) || undefined;
  const token =
    own ?? (accountId && component.type !== "action" ? await services.accounts.secretToken(accountId) : undefined);
  secrets.add(token);
  return token;
}

/** Props whose value is made by the host. */
const provided: Record<string, (prop: DeclaredProp, request: PropsRequest) => unknown> = {
  "$.interface.http": (_prop, { interfaces }) => interfaces?.http,
  "$.service.db": (_prop, { interfaces }) => interfaces?.db,
  "$.interface.timer": entered,
  "$.interface.apphook": () => undefined,
  alert: () => undefined,
  data_store: (prop, request) => {
    const chosen = entered(prop, request) as { id?: unknown; name?: unknown } | string | undefined;
    const name = typeof chosen === "object" ? (chosen.name ?? chosen.id) : chosen;
    return typeof name === "string" && name !== "" ? request.services.dataStore(name) : undefined;
  },
};

const unsupported = /^(http_request|sql|dir|app|\$\..*)$/;

/** Not asked of the builder, hence never missing. */
const unasked = /^(\$\.|alert$)/;

function requireAll(declared: DeclaredProp[], values: Record<string, unknown>, component: Component): void {
  const missing = declared.filter(
    ({ attributes, name, type }) =>
      !attributes.optional && !attributes.hidden && !unasked.test(type) && (values[name] ?? "") === "",
  );
  if (missing.length === 0) return;
  const named = missing.map(({ attributes, name }) => (attributes.label ? `${name} ("${attributes.label}")` : name));
  throw new ConfigurationError(
    `${component.key ?? "The step"} needs ${named.join(", ")}: ` +
      `${missing.length === 1 ? "this prop is required and has" : "these props are required and have"} no value.`,
  );
}
