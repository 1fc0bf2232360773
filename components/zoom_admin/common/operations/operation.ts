import type { Explanation } from "../errors/explanation.ts";

/** How much an operation weighs against the account's limits: https://developers.zoom.us/docs/api/rate-limits/ */
export type RateLabel = "light" | "medium" | "heavy";

/**
 * What is known of one operation of Zoom's API. Each is a constant of its own, a plain literal `as const satisfies
 * Operation`, so that a published component carries only those that it uses.
 */
export interface Operation {
  /** How an error about it begins. */
  failure: string;
  method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  path: `/${string}`;
  rate: RateLabel;
  /** What Zoom allows of this very thing per day, beside what the account's plan does: as it begins a sentence. */
  perDay?: string;
  /** One of them suffices, of an old or of a granular app. The one to ask an administrator for stands first. */
  scopes: { granular: readonly [string, ...string[]]; classic: readonly string[] };
  /** The part of Zoom's reference that it stands in, such as `users/#tag/groups`. */
  docs: `${string}/#tag/${string}`;
  /** What Zoom may refuse it for, beside what any operation is refused for. The first that fits explains. */
  refusals: readonly (readonly Explanation[])[];
  /** Reads the body of a success: `json<User>`, or `nothing`. */
  answer: (body: string) => unknown;
}

/** What an operation answers. */
export type AnswerOf<Row extends Operation> = ReturnType<Row["answer"]>;

/** The names in braces of a path. */
export type ParameterOf<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? Name | ParameterOf<Rest>
  : never;

/** For operations that answer with a resource. Throws where the body is no JSON. */
export function json<Resource>(body: string): Resource {
  return JSON.parse(body) as Resource;
}

/** For operations whose answer has no body that matters. */
export function nothing(): undefined {
  return undefined;
}
