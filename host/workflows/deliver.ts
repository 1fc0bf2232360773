import type { Logger } from "pino";
import type { Sending } from "../execution/outcome.ts";

/**
 * Sends what a step gave to `$.send.http`, once, after its run has ended. As on Pipedream nobody waits for the answer: a
 * refusal is told to the log only.
 */
export function createDeliver({ fetch, log }: { fetch: typeof globalThis.fetch; log: Logger }) {
  return async (sending: Sending): Promise<void> => {
    const { method = "POST", url, headers = {}, params = {}, data } = sending as unknown as HttpSending;
    try {
      const address = new URL(url);
      for (const [name, value] of Object.entries(params)) address.searchParams.append(name, String(value));
      const isText = typeof data === "string";
      const answer = await fetch(address, {
        method,
        headers: { ...(data !== undefined && !isText && { "content-type": "application/json" }), ...headers },
        ...(data !== undefined && { body: isText ? data : JSON.stringify(data) }),
        signal: AbortSignal.timeout(30_000),
      });
      if (!answer.ok) log.warn({ url, status: answer.status }, "What $.send.http sent was refused");
    } catch (error) {
      log.warn({ url, err: error }, "What $.send.http was to send could not be sent");
    }
  };
}

/** https://pipedream.com/docs/workflows/data-management/destinations/http */
interface HttpSending {
  method?: string;
  url: string;
  headers?: Record<string, string>;
  params?: Record<string, unknown>;
  data?: unknown;
}
