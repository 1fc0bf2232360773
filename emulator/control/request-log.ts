import type { MiddlewareHandler } from "hono";
import type { Clock } from "../clock.ts";

export interface LoggedRequest {
  at: string;
  method: string;
  path: string;
  query: Record<string, string>;
  body: unknown;
  status: number;
  answer: unknown;
}

const remembered = 1000;
const longestText = 20_000;
const secretNames =
  /^(password|access_token|refresh_token|client_secret|secret_token|token|code_verifier|zak|.*_password)$/i;

/** The last thousand requests with bodies, secrets masked. */
export class RequestLog {
  #requests: LoggedRequest[] = [];

  list(): readonly LoggedRequest[] {
    return this.#requests;
  }

  clear(): void {
    this.#requests = [];
  }

  /** Notes every request that passes, also those whose answer is cut off. */
  middleware(clock: Clock): MiddlewareHandler {
    return async (context, next) => {
      const at = new Date(clock.now()).toISOString();
      const body = readable(await context.req.raw.clone().text(), context.req.header("content-type"));
      await next();
      const answered = context.res.headers.has("x-hono-already-sent");
      const answer = answered
        ? null
        : readable(await context.res.clone().text(), context.res.headers.get("content-type"));
      this.#add({
        at,
        method: context.req.method,
        path: context.req.path,
        query: masked(context.req.query()) as Record<string, string>,
        body,
        status: answered ? 0 : context.res.status,
        answer,
      });
    };
  }

  #add(request: LoggedRequest): void {
    this.#requests.push(request);
    if (this.#requests.length > remembered) this.#requests.shift();
  }
}

/** A body as one wants to read it: JSON and forms taken apart, anything else as text. Null when there is none. */
function readable(text: string, type: string | null | undefined): unknown {
  if (text === "") return null;
  if (text.length > longestText) return `(${text.length} characters)`;
  if (type?.includes("x-www-form-urlencoded")) return masked(Object.fromEntries(new URLSearchParams(text)));
  try {
    return masked(JSON.parse(text));
  } catch {
    return text;
  }
}

function masked(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(masked);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, secretNames.test(name) && part ? "***" : masked(part)]),
  );
}
