import type { z } from "zod";
import type { Token } from "../entities/token.ts";
import type { World } from "../world.ts";
import { validate } from "./validate.ts";

/** Zoom's rate limit labels: which budget of requests an operation draws on. */
export type RateLabel = "LIGHT" | "MEDIUM" | "HEAVY" | "RESOURCE-INTENSIVE";

type PathParameters<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? Record<Name, string> & PathParameters<Rest>
  : unknown;

/** A request as an operation's handler gets it: its parts checked and typed. */
export interface Call<Params, Query, Body> {
  world: World;
  token: Token;
  params: Params;
  query: Query;
  body: Body;
}

/** A request before its parts have been checked. */
export interface RawCall {
  world: World;
  token: Token;
  params: Record<string, string>;
  query: Record<string, string>;
  body: unknown;
}

/** A success: its status and its body, if it has one. */
export interface Reply {
  status: number;
  body?: object;
}

interface Declaration<Path extends string, Query extends z.ZodType, Body extends z.ZodType> {
  /** Zoom's operationId. */
  id: string;
  method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Below /v2, with parameters in braces. */
  path: Path;
  label: RateLabel;
  /** A token needs one of these. None: any token will do. */
  scopes: { granular: readonly string[]; classic: readonly string[] };
  success: number | ((world: World) => number);
  query?: Query;
  body?: Body;
  /** What has to be waited for before anything is changed, such as a receiver's answer. Throws a ZoomError to refuse. */
  check?: (call: Call<PathParameters<Path>, z.output<Query>, z.output<Body>>) => Promise<void>;
  /** Does the work in one transaction and returns the answer's body. Throws a ZoomError to refuse. */
  handle: (call: Call<PathParameters<Path>, z.output<Query>, z.output<Body>>) => object | void;
}

/** One operation of the API, as the table of all operations holds it. */
export interface Operation {
  readonly id: string;
  readonly method: Declaration<string, z.ZodType, z.ZodType>["method"];
  readonly path: string;
  readonly label: RateLabel;
  readonly scopes: { granular: readonly string[]; classic: readonly string[] };
  /** The request schemas: which parts are validated, and how. */
  readonly validated: { query?: z.ZodType; body?: z.ZodType };
  respond(call: RawCall): Promise<Reply>;
}

/** Declares an operation. Its handler sees only requests that its schemas accept. */
export function operation<const Path extends string, Query extends z.ZodType, Body extends z.ZodType>(
  declaration: Declaration<Path, Query, Body>,
): Operation {
  const { id, method, path, label, scopes, success, query, body, check, handle } = declaration;
  return {
    id,
    method,
    path,
    label,
    scopes,
    validated: { ...(query && { query }), ...(body && { body }) },
    async respond(raw) {
      const call = {
        ...raw,
        params: raw.params as PathParameters<Path>,
        query: (query ? validate(query, raw.query) : undefined) as z.output<Query>,
        body: (body ? validate(body, raw.body) : undefined) as z.output<Body>,
      };
      await check?.(call);
      const answer = raw.world.store.transaction(() => handle(call));
      const status = typeof success === "number" ? success : success(raw.world);
      return { status, ...(answer && { body: answer }) };
    },
  };
}
