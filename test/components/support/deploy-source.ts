import { realTime, type Time } from "../../../components/zoom_admin/common/time.ts";
import { signatureOf } from "../../../components/zoom_admin/common/events/webhook.ts";
import { bindApp, TOKEN } from "./run-component.ts";

export const endpoint = "https://sources.example.com/dc_1";
export const secretToken = "a-secret-of-the-app";

/** What of a source these tests drive: they go through its hooks and its run, as a host does. */
interface Source {
  props: { zoomAdmin: { methods: object } };
  hooks: Record<"activate" | "deactivate", unknown>;
  run: unknown;
}

interface Emission {
  event: unknown;
  metadata: { id: string; summary: string; ts: number };
}

/**
 * A source deployed as a host would: props resolved, a db, an endpoint, an `$emit` that keeps what it is given.
 * `auth` joins the token in `$auth`, or replaces it.
 */
export function deploySource(
  source: Source,
  props: Record<string, unknown> = {},
  {
    auth = {},
    time = realTime,
  }: { auth?: { account_id?: string; oauth_access_token?: string; base_api_url?: string }; time?: Time } = {},
) {
  const kept = new Map<string, unknown>();
  const emitted: Emission[] = [];
  const happened: string[] = [];
  const answers: { status: number; headers: Record<string, string>; body: Record<string, unknown> }[] = [];
  const self = {
    zoomAdmin: bindApp(source.props.zoomAdmin, { auth: { oauth_access_token: TOKEN, ...auth }, time }),
    http: {
      endpoint,
      respond(answer: (typeof answers)[number]) {
        answers.push(answer);
        happened.push("answered");
      },
    },
    db: {
      get: (key: string) => kept.get(key),
      set: (key: string, value: unknown) => void kept.set(key, JSON.parse(JSON.stringify(value))),
    },
    secretToken,
    ...props,
    $emit(event: unknown, metadata: Emission["metadata"]) {
      emitted.push({ event, metadata });
      happened.push("emitted");
    },
  };
  const call = async (door: unknown, ...given: unknown[]) => {
    await (door as (this: typeof self, ...given: unknown[]) => Promise<void>).call(self, ...given);
  };

  return {
    db: self.db,
    emitted,
    /** What the source did, in its order: `answered`, `emitted`. */
    happened,
    answers,
    activate: () => call(source.hooks.activate),
    deactivate: () => call(source.hooks.deactivate),
    /** Posts a body to the source and gives its answer; a source that throws rejects after its answer is kept. */
    async deliver(bodyRaw: string, headers: Record<string, string>, body: unknown = JSON.parse(bodyRaw)) {
      await call(source.run, { method: "POST", path: "/", query: {}, headers, bodyRaw, body });
      return answers.at(-1);
    },
  };
}

/** The headers under which Zoom posts a body now, or at `sentAt` (epoch milliseconds). */
export function signed(bodyRaw: string, { sentAt = Date.now(), secret = secretToken } = {}) {
  const timestamp = String(Math.floor(sentAt / 1000));
  return { "x-zm-request-timestamp": timestamp, "x-zm-signature": signatureOf(bodyRaw, timestamp, secret) };
}
