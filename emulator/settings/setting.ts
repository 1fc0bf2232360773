import { z } from "zod";

/** One setting: what it is until somebody changes it, and what it may be changed to (nothing: it cannot be). */
export class Setting {
  readonly initial: unknown;
  readonly accepts: z.ZodType | undefined;

  constructor(initial: unknown, accepts?: z.ZodType) {
    this.initial = initial;
    this.accepts = accepts;
  }
}

/** Settings by name, in sections. */
export interface Settings {
  readonly [name: string]: Setting | Settings;
}

/** What some or all settings are. */
export interface Values {
  [name: string]: unknown;
}

const switches = (names: string, initial: boolean) =>
  Object.fromEntries(
    names
      .split(/\s+/)
      .filter(Boolean)
      .map((name) => [name, new Setting(initial, z.boolean())]),
  );

/** Switches that are on, or off, by their names with spaces between. */
export const on = (names: string) => switches(names, true);
export const off = (names: string) => switches(names, false);

/** One of several values, the first being the initial one. */
export const choice = (...values: [string | number, ...(string | number)[]]) =>
  new Setting(values[0], z.literal(values));

export const text = (initial = "", longest = 2048) => new Setting(initial, z.string().max(longest));
export const count = (initial: number) => new Setting(initial, z.int().min(0));
export const list = (longest: number) => new Setting([], z.array(z.string()).max(longest));

/** What Zoom tells but lets nobody change here. */
export const told = (value: unknown) => new Setting(value);

/** All settings as they are at first. */
export const initialValues = (settings: Settings): Values =>
  Object.fromEntries(
    Object.entries(settings).map(([name, part]) => [
      name,
      part instanceof Setting ? part.initial : initialValues(part),
    ]),
  );

/** What a change of some settings has to look like. Names that are not known are passed over, as Zoom does. */
export function changesOf(settings: Settings): z.ZodType<Values> {
  const fields = Object.entries(settings).flatMap(([name, part]) => {
    const accepts = part instanceof Setting ? part.accepts : changesOf(part);
    return accepts ? [[name, accepts.optional()] as const] : [];
  });
  return z.object(Object.fromEntries(fields));
}
