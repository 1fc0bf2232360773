import { inspect } from "node:util";

import type { KeptError } from "./outcome.ts";
import type { Secrets } from "./secrets.ts";

/** An answer's whole body may stand in a message; nobody reads more than this. */
const longestMessage = 10_000;

/** Zoom's code for a token that is invalid or has expired. */
const invalidToken = 124;

/** What components call it whose errors say more than a status. */
const invalidTokenName = "InvalidTokenError";

/** What is kept of anything that a component threw. Never carries one of the secrets. */
export function keptError(thrown: unknown, secrets: Secrets): KeptError {
  const error = asRecord(thrown);
  const response = asRecord(error["response"]);
  const status = [error["status"], error["statusCode"], response["status"]].find(isNumber);
  // axios puts its own word into `code`; Zoom's number in the answer says more.
  const code = [error["code"], asRecord(response["data"])["code"]].sort(numbersFirst).find(isCode);
  return secrets.redact({
    name: typeof error["name"] === "string" ? error["name"] : "Error",
    message: messageOf(thrown).slice(0, longestMessage),
    ...(status !== undefined && { status }),
    ...(code !== undefined && { code }),
  });
}

/** The same as an Error, for callers to whom a component's failure is an exception. */
export function thrownAgain({ name, message, ...rest }: KeptError): Error {
  return Object.assign(new Error(message), { name, ...rest });
}

/** Whether Zoom (or whoever was asked) refused the token itself, so that a new one may help. */
export function isTokenRefusal(error: KeptError | undefined): boolean {
  return error?.status === 401 || Number(error?.code) === invalidToken || error?.name === invalidTokenName;
}

function messageOf(thrown: unknown): string {
  const { message } = asRecord(thrown);
  if (typeof message === "string" && message !== "") return message;
  if (typeof thrown === "string") return thrown;
  if (thrown instanceof Error) return `The component threw a ${thrown.name} without a message.`;
  return `The component threw ${inspect(thrown, { depth: 2 })}.`;
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}

function isNumber(value: unknown): value is number {
  return typeof value === "number";
}

function isCode(value: unknown): value is number | string {
  return typeof value === "number" || typeof value === "string";
}

function numbersFirst(a: unknown, b: unknown): number {
  return Number(isNumber(b)) - Number(isNumber(a));
}
