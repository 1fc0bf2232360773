import { readObject } from "../input/key-values.ts";
import { present } from "../input/present.ts";
import { setFields } from "../input/set-fields.ts";

const fields = {
  topic: "topic",
  type: "type",
  startTime: "start_time",
  duration: "duration",
  timezone: "timezone",
  agenda: "agenda",
  password: "password",
} as const;

/** The props that meetings and webinars are made and changed with, beside those of single settings. */
type Given = { [Prop in keyof typeof fields]?: unknown } & { recurrence?: unknown; settings?: unknown };

/**
 * What the props of a meeting or webinar ask for, in Zoom's names: only what was set, and what `settings` itself leaves
 * empty. `ownSettings` are the settings that have a prop of their own, which wins. Not checked yet; throws
 * ConfigurationError where text is no object.
 */
export function scheduledFields<Own extends Record<string, string>>(
  given: Given & { [Prop in keyof Own]?: unknown },
  ownSettings: Own,
): Record<string, unknown> {
  const recurrence = present(readObject(given.recurrence, "recurrence"));
  const settings = { ...readObject(given.settings, "settings"), ...setFields(given, ownSettings) };
  return { ...setFields(given, fields), ...unlessEmpty({ recurrence, settings }) };
}

function unlessEmpty(objects: Record<string, object>): Record<string, object> {
  return Object.fromEntries(Object.entries(objects).filter(([, object]) => Object.keys(object).length > 0));
}
