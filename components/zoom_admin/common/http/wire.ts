import type { Authenticated } from "../define.ts";
import { ConnectionError, InvalidTokenError, ServerError, type ZoomError } from "../errors/causes.ts";
import { explain } from "../errors/explain.ts";
import { readRefusalBody } from "../errors/refusal.ts";
import type { Operation } from "../operations/operation.ts";
import { hasChangedNothing, noteChange } from "./changes.ts";
import { pathOf } from "./path.ts";
import type { ZoomRequest } from "../request.ts";

/** Longer than Zoom ever takes for one request. */
const TIMEOUT_MS = 30_000;

/** Failures from before a request was sent. */
const NEVER_SENT = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ERR_INVALID_URL",
]);

/** An HTTP answer whose body has not been read yet. */
export interface HttpAnswer {
  status: number;
  headers: Record<string, unknown>;
  data: string;
}

/** Where the account's API lives, without a slash at its end. */
export function baseUrl({ base_api_url = "https://api.zoom.us" }: Authenticated["$auth"]): string {
  return base_api_url.replace(/\/+$/, "");
}

/** What axios is asked for: an answer of whatever status, its body as text, within the time that is left. */
export function httpRequest(
  { $, operation, path, params, data }: ZoomRequest,
  auth: Authenticated["$auth"],
  now: number,
) {
  return {
    method: operation.method,
    url: `${baseUrl(auth)}/v2${pathOf(operation, path)}`,
    headers: { Authorization: `Bearer ${auth.oauth_access_token}`, Accept: "application/json" },
    // Copies, since the platform's axios changes what it is given.
    ...(params ? { params: { ...params } } : {}),
    ...(data ? { data: { ...data } } : {}),
    timeout: Math.max(1, Math.min(TIMEOUT_MS, ($?.context.deadline ?? Infinity) - now)),
    maxRedirects: 0,
    responseType: "text" as const,
    validateStatus: () => true,
    returnFullResponse: true,
  };
}

/** What axios throws carries the request with its token: of all that, only the network's code is kept. */
export function connectionError(request: ZoomRequest, error: unknown): ConnectionError {
  const { operation } = request;
  const { code, syscall } = error as { code?: string; syscall?: string };
  const arrived = !(NEVER_SENT.has(code ?? "") || syscall === "connect");
  if (arrived) noteChange(request);
  const what = arrived
    ? ", as far as can be told: the connection to Zoom broke before its answer came. Look in Zoom before trying again"
    : ": Zoom could not be reached. Check the network and try again";
  return new ConnectionError(`${operation.failure}${what}. (Network: ${code ?? "unknown"})`, { code }, arrived);
}

/**
 * The answer's body, or the explained error. A DELETE that finds nothing after a try that went
 * unanswered has done its work. The token is blotted out, since a gateway may show the request in its answer.
 */
export function readAnswer(
  request: ZoomRequest,
  { status, headers, data: body }: HttpAnswer,
  { token, unansweredBefore, now }: { token: string; unansweredBefore: boolean; now: number },
): unknown {
  const { $, operation, path = {}, data } = request;
  if (status < 300 || status >= 500) noteChange(request);
  if (status >= 200 && status < 300) return parsed(operation, body, status);
  const text = body.replaceAll(token, "(token)");
  const plainHeaders = Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]),
  );
  const refusal = {
    operation,
    subject: subjectOf(path, data),
    status,
    ...readRefusalBody(text),
    headers: plainHeaders,
  };
  const error = explain(refusal, now);
  if (operation.method === "DELETE" && unansweredBefore && isGone(error)) return undefined;
  if (error instanceof InvalidTokenError) error.changedNothing = hasChangedNothing($);
  throw error;
}

/** Zoom says so of users and meetings with 404, of registrants and occurrences with 400. */
function isGone({ name, status }: ZoomError): boolean {
  return status === 404 || name.endsWith("NotFoundError");
}

function parsed({ answer, failure }: Operation, body: string, status: number): unknown {
  try {
    return answer(body);
  } catch {
    throw new ServerError(
      `${failure}, as far as can be told: Zoom's answer cannot be read. Look in Zoom before trying again. (HTTP ${status})`,
      { status },
    );
  }
}

/** Whom or what the request is about: what its path names, or the address in its body. */
function subjectOf(path: Record<string, string>, data: Record<string, unknown> | undefined): string {
  const userInfo = data?.user_info as { email?: string } | undefined;
  return Object.values(path)[0] ?? userInfo?.email ?? "";
}
