import { appendFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxiosResponse, AxiosStatic } from "axios";
import { readText, type Recorded } from "./exchange.ts";

type Untitled<Entry> = Entry extends Recorded ? Omit<Entry, "test"> : never;
type Note = (entry: Untitled<Recorded>) => void;

/** From now on, what this process says to Zoom and hears from it is appended to a file, as a JSON line each. */
export function recordTo(log: string, runningTest: () => string): void {
  const note: Note = (entry) => appendFileSync(log, `${JSON.stringify({ ...entry, test: runningTest() })}\n`);
  noteComponents(note);
  noteEmulator(note);
}

const isZoomApi = (url: string) => new URL(url).pathname.startsWith("/v2/");
const isLocal = (url: string) => ["127.0.0.1", "localhost"].includes(new URL(url).hostname);
/** The emulator's API gives every answer of its own a tracking id; faults have none. */
const trackingId = "x-zm-trackingid";

/** Components speak through axios, to an emulator or to a double: the same axios that @pipedream/platform requires. */
function noteComponents(note: Note): void {
  const axios = createRequire(import.meta.url)("axios") as AxiosStatic;
  axios.interceptors.response.use((response: AxiosResponse<unknown>) => {
    const { config, status, headers, data } = response;
    const url = axios.getUri(config);
    if (isZoomApi(url)) {
      note({
        kind: "exchange",
        by: "component",
        method: (config.method ?? "get").toUpperCase(),
        url,
        sent: typeof config.data === "string" ? readText(config.data) : undefined,
        status,
        answer: config.responseType === "stream" ? undefined : readAnswer(data),
        byEmulator: isLocal(url) && headers[trackingId] !== undefined,
      });
    }
    return response;
  });
}

/** Some have axios read JSON for them, which then is data already. */
const readAnswer = (data: unknown) => (typeof data === "string" ? readText(data) : data);

/** Tests ask the emulator through `fetch`, and through `fetch` it posts its signed webhooks. */
function noteEmulator(note: Note): void {
  const { fetch } = globalThis;
  globalThis.fetch = async (input, init = {}) => {
    const url = input instanceof Request ? input.url : String(input);
    const sent = typeof init.body === "string" ? readText(init.body) : undefined;
    if (new Headers(init.headers).has("x-zm-signature")) note({ kind: "event", body: sent });
    const response = await fetch(input, init);
    if (isLocal(url) && isZoomApi(url)) {
      const answer = readText(await response.clone().text());
      const byEmulator = response.headers.has(trackingId);
      const { method = "GET" } = init;
      note({ kind: "exchange", by: "test", method, url, sent, status: response.status, answer, byEmulator });
    }
    return response;
  };
}
