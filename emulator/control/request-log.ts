import type { MiddlewareHandler } from "hono";
import { textAnswered } from "../api/answer.ts";
import type { Clock } from "../clock.ts";

/** What there is to know of a request before its bodies are looked at. */
export interface RequestHead {
  /** Counted from the start of the emulator. */
  id: number;
  at: string;
  /** By the emulator's clock, until the answer was ready. */
  duration_ms: number;
  method: string;
  path: string;
  query: Record<string, string>;
  status: number;
}

export interface LoggedRequest extends RequestHead {
  body: unknown;
  answer: unknown;
}

const remembered = 1000;
const longestText = 20_000;
const bodiless: ReadonlySet<string> = new Set(["GET", "HEAD"]);
const nothing: Body = { text: "", type: null };
const secretNames =
  /^(password|access_token|refresh_token|client_secret|secret_token|token|code_verifier|zak|.*_password)$/i;

/** A request as it passed: its bodies are taken apart when somebody wants to read them. */
interface PassedRequest extends Omit<LoggedRequest, "at" | "body" | "answer"> {
  at: number;
  body: Body;
  answer: Body;
}

interface Body {
  text: string;
  type: string | null | undefined;
}

/** The last thousand requests with bodies, secrets masked. */
export class RequestLog {
  #requests: PassedRequest[] = [];
  #last = 0;

  list(): LoggedRequest[] {
    return this.#requests.map(whole);
  }

  /** All of them without their bodies, oldest first. */
  heads(): RequestHead[] {
    return this.#requests.map(headOf);
  }

  find(id: number): LoggedRequest | undefined {
    const request = this.#requests.find((each) => each.id === id);
    return request && whole(request);
  }

  clear(): void {
    this.#requests = [];
  }

  /** Notes every request that passes, also those whose answer is cut off. */
  middleware(clock: Clock): MiddlewareHandler {
    return async (context, next) => {
      const { req } = context;
      const at = clock.now();
      const body = bodiless.has(req.method) ? nothing : kept(await req.text(), req.header("content-type"));
      await next();
      const cut = context.res.headers.has("x-hono-already-sent");
      const answer = cut ? nothing : kept(await textAnswered(context), context.res.headers.get("content-type"));
      const status = cut ? 0 : context.res.status;
      const { method, path } = req;
      this.#add({ at, duration_ms: clock.now() - at, method, path, query: req.query(), body, status, answer });
    };
  }

  #add(request: Omit<PassedRequest, "id">): void {
    this.#requests.push({ id: ++this.#last, ...request });
    if (this.#requests.length > remembered) this.#requests.shift();
  }
}

const headOf = ({ id, at, duration_ms, method, path, query, status }: PassedRequest): RequestHead => ({
  id,
  at: new Date(at).toISOString(),
  ...{ duration_ms, method, path },
  query: masked(query) as Record<string, string>,
  status,
});

const whole = (request: PassedRequest): LoggedRequest => ({
  ...headOf(request),
  body: readable(request.body),
  answer: readable(request.answer),
});

/** Of a long text only its length. */
const kept = (text: string, type: Body["type"]): Body =>
  text.length > longestText ? { text: `(${text.length} characters)`, type: null } : { text, type };

/** A body as one wants to read it: JSON and forms taken apart, anything else as text. Null when there is none. */
function readable({ text, type }: Body): unknown {
  if (text === "") return null;
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
