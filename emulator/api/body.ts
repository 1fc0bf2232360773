import type { HonoRequest } from "hono";
import { requestRefusals } from "../refusals/requests.ts";

/** A request's JSON object. Anything else, also another content type, is refused. */
export async function jsonObject(request: HonoRequest): Promise<unknown> {
  const text = await request.text();
  const type = request.header("content-type") ?? "application/json";
  if (!/^application\/([\w.-]+\+)?json\b/i.test(type)) throw requestRefusals.notJson();
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
  } catch {
    // Refused like any other text that is no object.
  }
  throw requestRefusals.notJson();
}
