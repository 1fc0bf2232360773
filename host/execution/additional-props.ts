import { bindComponent } from "./binding.ts";
import type { Component } from "./component.ts";
import { withFreshToken } from "./fresh-token.ts";
import { keptError, thrownAgain } from "./kept-error.ts";
import { Secrets } from "./secrets.ts";
import type { Services } from "./services.ts";

export interface AdditionalPropsRequest {
  component: Component;
  /** What the form has so far. */
  configuredProps: Record<string, unknown>;
  /** The answer of the last time, if there was one. */
  previous?: Component["props"] | undefined;
  services: Services;
}

/**
 * The props that a component adds for this configuration; they replace those of the last time.
 * https://pipedream.com/docs/components/contributing/api#dynamic-props
 */
export async function askAdditionalProps(request: AdditionalPropsRequest): Promise<NonNullable<Component["props"]>> {
  const { component, configuredProps, previous, services } = request;
  const { additionalProps: ask } = component;
  if (!ask) return {};
  const secrets = new Secrets();
  const definitions = { ...component.props, ...previous } as Parameters<typeof ask>[0];
  try {
    const added = await withFreshToken(
      { component, configuredProps, additionalProps: previous, services, secrets, unfinished: true },
      ({ values }) => ask.call(bindComponent(component, values), definitions),
    );
    return (added ?? {}) as NonNullable<Component["props"]>;
  } catch (thrown) {
    throw thrownAgain(keptError(thrown, secrets));
  }
}
