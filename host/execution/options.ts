import { bindComponent } from "./binding.ts";
import type { App, Component } from "./component.ts";
import { ConfigurationError } from "./configuration-error.ts";
import { isApp } from "./declared-props.ts";
import { withFreshToken } from "./fresh-token.ts";
import { keptError, thrownAgain } from "./kept-error.ts";
import type { ResolvedProps } from "./props.ts";
import { Secrets } from "./secrets.ts";
import type { Services } from "./services.ts";

export interface OptionsRequest {
  component: Component;
  propName: string;
  /** What the form has so far. */
  configuredProps: Record<string, unknown>;
  additionalProps?: Component["props"] | undefined;
  /** Counted from 0. */
  page?: number | undefined;
  /** The `context` that came with the page before. */
  prevContext?: Record<string, unknown> | null | undefined;
  /** What the builder typed to search, for props with `useQuery`. */
  query?: string | undefined;
  services: Services;
}

export interface Option {
  label: string;
  value: unknown;
}

export interface OptionsPage {
  options: Option[];
  /** To be handed back as `prevContext` for the next page; null when there is none. */
  context: Record<string, unknown> | null;
}

/**
 * One page of the values that a prop offers. https://pipedream.com/docs/components/contributing/api#async-options
 * What the component throws is thrown on (name, status and code kept, secrets removed): an empty list would hide it.
 */
export async function askOptions(request: OptionsRequest): Promise<OptionsPage> {
  const { component, configuredProps, additionalProps, services } = request;
  const secrets = new Secrets();
  try {
    return await withFreshToken(
      { component, configuredProps, additionalProps, services, secrets, unfinished: true },
      async (props) => optionsPage(await offered(request, props), request.propName),
    );
  } catch (thrown) {
    throw thrownAgain(keptError(thrown, secrets));
  }
}

function offered(request: OptionsRequest, props: ResolvedProps): unknown {
  const prop = props.declared.find(({ name }) => name === request.propName);
  if (!prop) throw new ConfigurationError(`${request.component.key} has no prop "${request.propName}".`);

  const { options, useQuery } = prop.attributes;
  if (typeof options !== "function") return options;
  const self = prop.optionsOwner ? appObject(prop.optionsOwner, props) : bindComponent(request.component, props.values);
  return (options as (this: object, argument: object) => unknown).call(self, {
    // Components read prevContext unguarded on the first page, too.
    page: request.page ?? 0,
    prevContext: request.prevContext ?? {},
    ...(useQuery && { query: request.query }),
    ...prop.optionsInputs({ ...props.values }),
  });
}

/** The options of an app's prop definition are asked of the app's object in this component, with its account. */
function appObject(owner: App, { declared, values }: ResolvedProps): object {
  const prop = declared.find(({ attributes }) => isApp(attributes) && attributes.app === owner.app);
  const app = prop && values[prop.name];
  if (app) return app;
  throw new ConfigurationError(`Choose an account of the app ${owner.app} first: the choices come from there.`);
}

function optionsPage(answer: unknown, prop: string): OptionsPage {
  const { options, context = null } = (Array.isArray(answer) ? { options: answer } : (answer ?? {})) as {
    options?: unknown;
    context?: Record<string, unknown> | null;
  };
  if (!Array.isArray(options))
    throw new ConfigurationError(`The prop ${prop} offers no list of options to choose from; enter its value.`);
  return { options: options.map(option), context };
}

function option(offer: unknown): Option {
  if (typeof offer !== "object" || offer === null) return { label: String(offer), value: offer };
  const { label, value } = offer as Partial<Option>;
  return { label: label ?? String(value), value };
}
