import * as z from "zod";
import { coerced } from "./coerced.ts";

export const object = () => coerced(z.record(z.string(), z.unknown(), "must be an object"));
export const list = () => coerced(z.array(z.unknown(), "must be a list"));

/** Lists of addresses may come as such; Zoom takes them in one text, with `separator` between them. */
export const joined = (separator: string) =>
  z.preprocess((given) => (Array.isArray(given) ? given.join(separator) : given), z.string("must be text or a list"));

/** The same schema under many names. */
export const each = <Name extends string, Schema extends z.ZodType>(names: readonly Name[], schema: Schema) =>
  Object.fromEntries(names.map((name) => [name, schema])) as Record<Name, Schema>;
