import type { Step, StepContext } from "../../../components/zoom_admin/common/define.ts";
import type { Time } from "../../../components/zoom_admin/common/time.ts";

/** A token that no error, export or log may ever show. */
export const TOKEN = "secret-bearer-token";

/** A clock that stands still but for what is slept, and remembers it. */
export class FakeTime implements Time {
  readonly slept: number[] = [];
  #now: number;

  constructor(start = "2026-03-01T10:00:00Z") {
    this.#now = Date.parse(start);
  }

  now(): number {
    return this.#now;
  }

  sleep(ms: number): Promise<void> {
    this.slept.push(ms);
    this.#now += ms;
    return Promise.resolve();
  }

  random(): number {
    return 0.5;
  }
}

interface Bindable {
  props: object;
  methods?: object;
}

export interface Binding {
  props?: Record<string, unknown>;
  auth?: { oauth_access_token: string; base_api_url?: string };
  time?: Time;
}

/** `this` of a component as Pipedream binds it: values by name, and for an app prop the app's methods with the account. */
export function bind(
  component: Bindable,
  { props = {}, auth, time = new FakeTime() }: Binding = {},
): Record<string, unknown> {
  const declared = Object.entries(component.props) as [string, { type?: string; methods?: object }][];
  const apps = declared.filter(([, prop]) => prop.type === "app");
  return {
    ...component.methods,
    ...props,
    ...Object.fromEntries(apps.map(([name, app]) => [name, bindApp(app, { ...(auth ? { auth } : {}), time })])),
  };
}

/** An app as components see it, with a clock that needs no waiting. */
export function bindApp<Methods extends object>(
  app: { methods?: Methods },
  { auth = { oauth_access_token: TOKEN }, time = new FakeTime() }: Omit<Binding, "props"> = {},
): Methods & { $auth: NonNullable<Binding["auth"]> } {
  return { ...(app.methods as Methods), _time: () => time, $auth: auth };
}

export interface Run {
  returned: unknown;
  exports: Record<string, unknown>;
}

interface Runnable extends Bindable {
  run: (this: never, context: { $: Step }) => Promise<unknown>;
}

/** Runs an action the way a workflow does; what it throws is thrown. */
export async function runAction(
  action: Runnable,
  { context = { ts: "2026-03-01T10:00:00.000Z" }, ...binding }: Binding & { context?: StepContext } = {},
): Promise<Run> {
  const exports: Record<string, unknown> = {};
  const $: Step = { export: (name, value) => void (exports[name] = value), context };
  const returned = await action.run.call(bind(action, binding) as never, { $ });
  return { returned, exports };
}

/** What a run throws, as an error; fails where it throws nothing. */
export async function failureOf(run: Promise<unknown>): Promise<Error & Record<string, unknown>> {
  const outcome = await run.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(outcome instanceof Error)) throw new Error("It was expected to fail, and did not.");
  return outcome as Error & Record<string, unknown>;
}
