import { getConnInfo } from "@hono/node-server/conninfo";
import type { Context, HonoRequest } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { HttpResponse } from "../execution/outcome.ts";

/** What triggers and sources see of every request; header names in lower case. */
export function requestParts(request: HonoRequest) {
  return { method: request.method, path: request.path, query: request.query(), headers: request.header() };
}

/** Where the request came from, or an empty text where there is no connection (a request made in memory). */
export function clientAddress(context: Context): string {
  try {
    return getConnInfo(context).remote.address ?? "";
  } catch {
    return "";
  }
}

/** Answers with what a component responded. */
export function send(context: Context, { status, headers, body }: HttpResponse): Response {
  return context.body(body, status as ContentfulStatusCode, headers);
}
