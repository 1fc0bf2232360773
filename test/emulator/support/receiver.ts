import { createHmac } from "node:crypto";
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach } from "@jest/globals";
import type { Zoom } from "./zoom.ts";

export interface Received {
  headers: IncomingHttpHeaders;
  text: string;
  json: {
    event: string;
    event_ts: number;
    payload: { account_id: string; object: Record<string, unknown>; [field: string]: unknown };
  };
}

/** A webhook receiver as a workflow tool has one. */
export interface Receiver {
  url: string;
  received: Received[];
  /** What it answers to events: a status, or `never`. */
  answer: number | "never";
  /** Whether it knows the secret token. */
  knowsSecret: boolean;
  /** Waits for the so-manieth event. */
  count(events: number): Promise<Received[]>;
}

const closers = new Set<() => void>();
afterEach(() => {
  for (const close of closers) close();
  closers.clear();
});

export async function startReceiver(secretToken: string): Promise<Receiver> {
  const waiting = new Set<() => void>();
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const text = Buffer.concat(chunks).toString();
      const json = JSON.parse(text) as Received["json"] & { payload: { plainToken?: string } };
      if (json.event === "endpoint.url_validation") {
        const { plainToken = "" } = json.payload;
        const secret = receiver.knowsSecret ? secretToken : "another";
        const encryptedToken = createHmac("sha256", secret).update(plainToken).digest("hex");
        response.end(JSON.stringify({ plainToken, encryptedToken }));
        return;
      }
      receiver.received.push({ headers: request.headers, text, json });
      for (const wake of waiting) wake();
      if (receiver.answer === "never") return;
      response.statusCode = receiver.answer;
      response.end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closers.add(() => {
    server.close();
    server.closeAllConnections();
  });
  const receiver: Receiver = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    received: [],
    answer: 200,
    knowsSecret: true,
    count: (events) =>
      new Promise((resolve) => {
        const look = () => {
          if (receiver.received.length < events) return;
          waiting.delete(look);
          resolve(receiver.received);
        };
        waiting.add(look);
        look();
      }),
  };
  return receiver;
}

/** Subscribes a receiver through the Marketplace API. */
export const subscribe = (zoom: Zoom, url: string, events: string[], more: object = {}) =>
  zoom.call<{ event_subscription_id: string }>("POST", "/marketplace/app/event_subscription", {
    events,
    event_webhook_url: url,
    subscription_scope: "account",
    ...more,
  });
