import type { Component } from "../../../host/execution/component.ts";
import { runAction, type ActionRun } from "../../../host/execution/run-action.ts";
import type { Authentication, DataStore, Services } from "../../../host/execution/services.ts";
import type { RunContext } from "../../../host/execution/outcome.ts";

export const context: RunContext = {
  id: "run-1",
  ts: "2026-03-01T09:30:00.000Z",
  workflow_id: "p_1",
  workflow_name: "onboard-user",
  trace_id: "trace-1",
  replay: false,
  test: false,
};

export const now = Date.parse(context.ts);

/** Accounts by id; each renewal gives the next of an account's authentications. */
export interface FakeServices extends Services {
  /** The account ids asked for, with "renewed" where a new token was. */
  asked: string[];
  stores: Map<string, Map<string, unknown>>;
}

export function fakeServices(
  accounts: Record<string, Authentication[]> = { apn_1: [{ oauth_access_token: "token-number-one" }] },
): FakeServices {
  const asked: string[] = [];
  const stores: FakeServices["stores"] = new Map();
  const renewals = new Map<string, number>();
  return {
    asked,
    stores,
    now: () => now,
    dataStore(name) {
      if (!stores.has(name)) stores.set(name, new Map());
      const entries = stores.get(name)!;
      return { get: (key: string) => Promise.resolve(entries.get(key)) } as DataStore;
    },
    accounts: {
      authentication(accountId, { refused } = {}) {
        asked.push(refused === undefined ? accountId : `${accountId} renewed`);
        if (refused !== undefined) renewals.set(accountId, (renewals.get(accountId) ?? 0) + 1);
        const authentication = accounts[accountId]?.[renewals.get(accountId) ?? 0];
        return authentication ? Promise.resolve(authentication) : Promise.reject(new Error(`No account ${accountId}.`));
      },
      defaultAccountId: (app) => Promise.resolve(app === "directory" ? Object.keys(accounts)[0] : undefined),
      secretToken: (accountId) => Promise.resolve(`secret token of ${accountId}`),
    },
  };
}

/** Runs a component with what a test leaves unsaid filled in. */
export function run(
  component: Component,
  configuredProps: Record<string, unknown> = {},
  more: Partial<ActionRun> = {},
) {
  return runAction({ component, configuredProps, context, services: fakeServices(), ...more });
}

/** A step of a workflow's own, as short as a test needs it. `this` and the argument are the component's. */
export function step(
  runStep: (this: never, argument: never) => unknown,
  props: Record<string, object> = {},
): Component {
  return { props: props as NonNullable<Component["props"]>, run: runStep };
}
