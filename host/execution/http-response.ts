import { isUtf8 } from "node:buffer";
import { Readable } from "node:stream";

import type { HttpResponse } from "./outcome.ts";

/** What a component may hand to `$.respond` and `this.http.respond`. */
export interface ComponentResponse {
  status?: number;
  headers?: Record<string, unknown>;
  body?: unknown;
}

/**
 * The HTTP response that a component asked for. A text, Buffer or stream is sent as it is, anything else as JSON; the
 * status is 200 unless given. Only a stream makes it wait.
 */
export function httpResponse(response: unknown): HttpResponse | Promise<HttpResponse> {
  const { status = 200, headers = {}, body } = asResponse(response);
  if (!Number.isInteger(status) || status < 200 || status > 599)
    throw new RangeError(`A response needs a status from 200 to 599; it was ${JSON.stringify(status)}.`);

  const given = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)] as const);
  const complete = ({ type, text }: Body): HttpResponse => ({
    status,
    headers: { ...(type && { "content-type": type }), ...Object.fromEntries(given) },
    body: text,
  });
  return body instanceof Readable ? collected(body).then(complete) : complete(bodyOf(body));
}

interface Body {
  type?: string;
  text: string;
}

function asResponse(response: unknown): ComponentResponse {
  return typeof response === "string" || Buffer.isBuffer(response) ? { body: response } : (response ?? {});
}

function bodyOf(body: unknown): Body {
  if (body === undefined || body === null) return { text: "" };
  if (typeof body === "string") return { text: body };
  if (body instanceof Uint8Array) return { text: utf8(body) };
  return { type: "application/json", text: JSON.stringify(body) };
}

async function collected(stream: Readable): Promise<Body> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk as Uint8Array));
  return { text: utf8(Buffer.concat(chunks)) };
}

function utf8(bytes: Uint8Array): string {
  if (isUtf8(bytes)) return Buffer.from(bytes).toString();
  throw new TypeError("This host answers with text only: the body of the response is not UTF-8.");
}
