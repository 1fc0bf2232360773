import { instantOf } from "../wording/local-time.ts";
import type { Meeting } from "../resources/meetings.ts";

/** What is compared of a meeting or webinar that was asked for. */
interface Wish extends Partial<Record<(typeof compared)[number], unknown>> {
  start_time?: string | undefined;
  timezone?: string | undefined;
  password?: string | undefined;
  settings?: object | undefined;
}

const compared = ["topic", "type", "duration", "timezone", "agenda"] as const;

/**
 * A sentence for everything that Zoom did otherwise than wished. Zoom does not refuse settings that the account or the
 * licence forbids (cloud recording on Basic, for one): it silently makes the meeting without them.
 */
export function differences(wish: Wish, meeting: Meeting): string[] {
  return [
    ...compared
      .filter((field) => wish[field] !== undefined)
      .flatMap((field) => difference(field, wish[field], meeting[field])),
    ...startDifference(wish, meeting),
    ...(wish.password && wish.password !== meeting.password
      ? ["`password`: Zoom set another one than asked for."]
      : []),
    ...Object.entries(wish.settings ?? {}).flatMap(([name, asked]) =>
      difference(`settings.${name}`, asked, meeting.settings?.[name]),
    ),
  ];
}

function startDifference({ start_time, timezone }: Wish, meeting: Meeting): string[] {
  if (!start_time || !meeting.start_time || meeting.occurrences) return [];
  const asked = instantOf(start_time, timezone ?? meeting.timezone ?? "UTC");
  return asked === Date.parse(meeting.start_time) ? [] : difference("start_time", start_time, meeting.start_time);
}

function difference(field: string, asked: unknown, effective: unknown): string[] {
  if (asked === undefined || agrees(asked, effective)) return [];
  const outcome = effective === undefined ? "Zoom left it out" : `Zoom set ${JSON.stringify(effective)}`;
  return [`\`${field}\`: asked for ${JSON.stringify(asked)}, ${outcome}.`];
}

/** Whether everything asked for is there; Zoom may add to it, and order its lists of addresses as it likes. */
function agrees(asked: unknown, effective: unknown): boolean {
  if (effective === undefined) return asked === false || asked === "" || asked === "none";
  if (Array.isArray(asked)) {
    return Array.isArray(effective) && asked.every((one) => effective.some((other) => agrees(one, other)));
  }
  if (typeof asked === "object" && asked !== null) {
    return Object.entries(asked).every(([key, value]) =>
      agrees(value, (effective as Record<string, unknown> | null)?.[key]),
    );
  }
  if (typeof asked === "string" && typeof effective === "string") return addresses(asked) === addresses(effective);
  return asked === effective;
}

function addresses(text: string): string {
  return text
    .toLowerCase()
    .split(/[;,]/)
    .map((address) => address.trim())
    .filter(Boolean)
    .sort()
    .join(";");
}
