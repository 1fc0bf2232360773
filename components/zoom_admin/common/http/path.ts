import type { Operation } from "../operations/operation.ts";

/** Parameters that take a UUID of a meeting or webinar. */
const TAKES_UUID = /^(meeting|webinar)(id|uuid)$/i;

/** Fills an operation's path. */
export function pathOf({ path }: Operation, values: Record<string, string> = {}): string {
  return path.replace(/\{(\w+)\}/g, (_, parameter: string) => {
    const value = values[parameter] ?? "";
    return TAKES_UUID.test(parameter) ? encodeUuid(value) : encodeURIComponent(value);
  });
}

/**
 * A UUID that begins with `/` or contains `//` is encoded twice, and only such a one:
 * https://developers.zoom.us/docs/api/meetings/#tag/meetings/GET/meetings/{meetingId}
 */
function encodeUuid(value: string): string {
  const once = encodeURIComponent(value);
  return value.startsWith("/") || value.includes("//") ? encodeURIComponent(once) : once;
}
