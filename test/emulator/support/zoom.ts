import { afterEach } from "@jest/globals";
import {
  ManualClock,
  startEmulator,
  type Clock,
  type Emulator,
  type EmulatorOptions,
} from "../../../emulator/index.ts";

/** An answer with its JSON body, read as the test expects it. */
export interface Answer<Body = Record<string, unknown>> {
  status: number;
  headers: Headers;
  body: Body;
}

/** Requests to an emulator. */
export interface Requests {
  /** A request to the API, with a token. */
  call<Body = Record<string, unknown>>(method: string, path: string, body?: unknown): Promise<Answer<Body>>;
  /** A request without `/v2` and without a token. */
  plain<Body = Record<string, unknown>>(method: string, path: string, init?: RequestInit): Promise<Answer<Body>>;
  /** A request to the control API. */
  control<Body = Record<string, unknown>>(method: string, path: string, body?: object): Promise<Answer<Body>>;
  token(): Promise<string>;
}

/** What a test holds of an emulator: its clock, and requests to it. */
export interface Zoom extends Emulator, Requests {
  clock: ManualClock;
}

export const someDay = Date.UTC(2026, 2, 2, 9, 30);

const running = new Set<Emulator>();
afterEach(async () => {
  for (const emulator of running) await emulator.close();
  running.clear();
});

/** Starts an emulator on a free port whose clock stands still, so that no second ever ends. It is closed after the test. */
export async function startZoom(options: EmulatorOptions & { clock?: ManualClock } = {}): Promise<Zoom> {
  const { clock = new ManualClock(someDay) } = options;
  const emulator = await startEmulator({ limits: "daily", ...options, clock });
  running.add(emulator);
  return { ...emulator, clock, ...requestsTo(emulator, clock) };
}

export function requestsTo({ url, info }: Emulator, clock: Clock): Requests {
  const plain = async <Body>(method: string, path: string, init: RequestInit = {}): Promise<Answer<Body>> => {
    const response = await fetch(`${url}${path}`, { redirect: "manual", ...init, method });
    const text = await response.text();
    const isJson = response.headers.get("content-type")?.includes("json");
    return { status: response.status, headers: response.headers, body: (isJson ? JSON.parse(text) : text) as Body };
  };
  const token = async () => {
    const answer = await plain<{ access_token: string }>("POST", "/oauth/token", {
      headers: { authorization: basic(info.clientId, info.clientSecret) },
      body: new URLSearchParams({ grant_type: "account_credentials", account_id: info.accountId }),
    });
    return answer.body.access_token;
  };
  let bearer: string | undefined;
  let renewAt = 0;
  const call = async <Body>(method: string, path: string, body?: unknown): Promise<Answer<Body>> => {
    if (bearer === undefined || clock.now() >= renewAt) {
      bearer = await token();
      renewAt = clock.now() + 3_600_000;
    }
    const headers = {
      authorization: `Bearer ${bearer}`,
      ...(body !== undefined && { "content-type": "application/json" }),
    };
    return plain<Body>(method, `/v2${path}`, { headers, ...(body !== undefined && { body: JSON.stringify(body) }) });
  };
  const control = <Body>(method: string, path: string, body?: object) =>
    plain<Body>(method, `/_emulator${path}`, { ...(body && { body: JSON.stringify(body) }) });
  return { call, plain, control, token };
}

export const basic = (id: string, secret: string) => `Basic ${Buffer.from(`${id}:${secret}`).toString("base64")}`;

interface NewUser {
  email?: string;
  action?: string;
  type?: number;
  [field: string]: unknown;
}

/** Creates a user and gives the id. */
export async function addUser(
  zoom: Requests,
  { action = "create", email = "dana@example.com", ...more }: NewUser = {},
): Promise<string> {
  const user_info = { email, type: 1, first_name: "Dana", last_name: "Lee", ...more };
  const { body } = await zoom.call<{ id: string }>("POST", "/users", { action, user_info });
  return body.id;
}
