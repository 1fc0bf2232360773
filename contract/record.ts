import { appendFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect } from "@jest/globals";
import type { AxiosResponse, AxiosStatic } from "axios";
import { readText, type Recorded } from "./exchange.ts";

/**
 * Loaded by jest before each test file when ZOOM_CONTRACT_LOG names a file: appends to it what components ask of Zoom
 * (through axios, whatever answers), what tests ask of the emulator, and the events that it posts (both through `fetch`).
 */
const log = process.env["ZOOM_CONTRACT_LOG"]!;

type Untitled<Of> = Of extends Recorded ? Omit<Of, "test"> : never;

function record(entry: Untitled<Recorded>): void {
  const { testPath = "", currentTestName = "" } = expect.getState();
  const test = `${testPath.replace(`${process.cwd()}/`, "")}: ${currentTestName}`;
  appendFileSync(log, `${JSON.stringify({ ...entry, test })}\n`);
}

const isZoomApi = (url: string) => new URL(url).pathname.startsWith("/v2/");
const isLocal = (url: string) => ["127.0.0.1", "localhost"].includes(new URL(url).hostname);

// The same axios that @pipedream/platform requires.
const axios = createRequire(import.meta.url)("axios") as AxiosStatic;
axios.interceptors.response.use((response: AxiosResponse<unknown>) => {
  const { config, status, headers, data } = response;
  const url = axios.getUri(config);
  if (isZoomApi(url)) {
    record({
      kind: "exchange",
      by: "component",
      method: (config.method ?? "get").toUpperCase(),
      url,
      sent: typeof config.data === "string" ? readText(config.data) : undefined,
      status,
      answer: typeof data === "string" ? readText(data) : undefined,
      byEmulator: isLocal(url) && headers["x-zm-trackingid"] !== undefined,
    });
  }
  return response;
});

const { fetch } = globalThis;
globalThis.fetch = async (input, init = {}) => {
  const url = input instanceof Request ? input.url : String(input);
  const sent = typeof init.body === "string" ? readText(init.body) : undefined;
  if (new Headers(init.headers).has("x-zm-signature")) record({ kind: "event", body: sent });
  const response = await fetch(input, init);
  if (isLocal(url) && isZoomApi(url)) {
    const answer = readText(await response.clone().text());
    const byEmulator = response.headers.has("x-zm-trackingid");
    const { method = "GET" } = init;
    record({ kind: "exchange", by: "test", method, url, sent, status: response.status, answer, byEmulator });
  }
  return response;
};
