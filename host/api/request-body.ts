import type { HonoRequest } from "hono";

/** Pipedream takes bodies up to 512 KB: https://pipedream.com/docs/workflows/limits */
export const BODY_LIMIT = 512 * 1024;

/** The body of a request is not what its content type says. */
export class UnreadableBody extends Error {
  override name = "UnreadableBody";
}

/**
 * A request's body as triggers see it: JSON and forms parsed, everything else as text, undefined where there is none.
 * @throws UnreadableBody where it is said to be JSON and is not
 */
export async function readBody(request: HonoRequest): Promise<{ bodyRaw: string; body: unknown }> {
  const bodyRaw = await request.text();
  const type = request.header("content-type") ?? "";
  return { bodyRaw, body: parseBody(bodyRaw, type) };
}

function parseBody(text: string, type: string): unknown {
  if (text === "") return undefined;
  if (/\bjson\b/i.test(type)) return parseJson(text);
  if (type.includes("x-www-form-urlencoded")) return Object.fromEntries(new URLSearchParams(text));
  return text;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UnreadableBody(`The body is said to be JSON and is not: ${(error as Error).message}.`);
  }
}
