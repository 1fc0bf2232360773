import type { Operation } from "../operations/operation.ts";

/** An answer of Zoom that is not a success, read as far as it can be read. */
export interface Refusal {
  operation: Operation;
  /** What the request was about: an id, an e-mail address, or nothing. */
  subject: string;
  status: number;
  code: number | undefined;
  /** Zoom's own words. */
  message: string;
  /** What Zoom says of single fields of the body. */
  fields: { field: string; message: string }[];
  /** Header names in lower case. */
  headers: Record<string, string>;
}

interface ErrorBody {
  code?: unknown;
  message?: unknown;
  errors?: { field?: unknown; message?: unknown }[];
}

/**
 * Reads the body of a refusal. Gateways answer in HTML, and older endpoints in JSON with unescaped quotes
 * (code 104: `does not contain scopes:["..."]`), so a body that does not parse is read by pattern.
 */
export function readRefusalBody(text: string): Pick<Refusal, "code" | "message" | "fields"> {
  try {
    return readParsed(JSON.parse(text) as ErrorBody | null);
  } catch {
    const code = /"code"\s*:\s*"?(\d+)/.exec(text)?.[1];
    const message = /"message"\s*:\s*"(.*)"\s*\}?\s*$/s.exec(text)?.[1] ?? withoutMarkup(text);
    return { code: code ? Number(code) : undefined, message, fields: [] };
  }
}

function readParsed(body: ErrorBody | null): Pick<Refusal, "code" | "message" | "fields"> {
  const code = Number(body?.code);
  const errors = Array.isArray(body?.errors) ? body.errors : [];
  return {
    code: body?.code === undefined || !Number.isInteger(code) ? undefined : code,
    message: typeof body?.message === "string" ? body.message : "",
    fields: errors.map(({ field, message }) => ({ field: String(field), message: String(message) })),
  };
}

function withoutMarkup(text: string): string {
  return text
    .replace(/<(style|script)[^>]*>.*?<\/\1>/gis, " ")
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, 200);
}
