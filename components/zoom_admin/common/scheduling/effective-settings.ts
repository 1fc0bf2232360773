import type { Meeting } from "../resources/meetings.ts";
import { startsAsWished, type Wish } from "./wish.ts";

const compared = ["topic", "type", "duration", "timezone", "agenda"] as const;

/**
 * A sentence for everything that Zoom did otherwise than wished. Zoom does not refuse settings that the account or the
 * licence forbids (cloud recording on Basic, for one): it silently makes the meeting without them.
 */
export function differences(wish: Wish, meeting: Meeting): string[] {
  return [
    ...compared.flatMap((field) => difference(field, wish[field], meeting[field])),
    ...startDifference(wish, meeting),
    ...(wish.password && wish.password !== meeting.password
      ? ["`password`: Zoom set another one than asked for."]
      : []),
    ...Object.entries(wish.settings ?? {}).flatMap(([name, asked]) =>
      difference(`settings.${name}`, asked, meeting.settings?.[name]),
    ),
  ];
}

/** A series as Zoom shows it has as many starts as occurrences. */
function startDifference(wish: Wish, meeting: Meeting): string[] {
  if (meeting.occurrences || startsAsWished(meeting, wish) !== false) return [];
  return difference("start_time", wish.start_time, meeting.start_time);
}

/** The end of a summary: "; Zoom changed 2 of what was asked for, see warnings", or nothing. */
export function butChanged(warnings: readonly string[]): string {
  return warnings.length > 0 ? `; Zoom changed ${warnings.length} of what was asked for, see warnings` : "";
}

function difference(field: string, asked: unknown, effective: unknown): string[] {
  if (asked === undefined || agrees(asked, effective)) return [];
  const outcome = effective === undefined ? "Zoom left it out" : `Zoom set ${JSON.stringify(effective)}`;
  return [`\`${field}\`: asked for ${JSON.stringify(asked)}, ${outcome}.`];
}

/** Whether everything asked for is there; Zoom may add to it, and order its lists of addresses as it likes. */
function agrees(asked: unknown, effective: unknown): boolean {
  if (effective === undefined) return [false, "", "none", null].some((nothing) => asked === nothing);
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
