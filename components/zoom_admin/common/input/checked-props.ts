import * as z from "zod";
import { checked } from "./check.ts";

/** Makes the schema of a prop, by the prop's name. */
type Makers = Record<string, () => z.ZodType>;

/** What such props are once they are checked. */
export type CheckedProps<Schemas extends Makers> = z.output<
  z.ZodObject<{ [Name in keyof Schemas]: ReturnType<Schemas[Name]> }>
>;

/**
 * Some of a component's props, each as its schema makes it: `checkedProps(this, { userId, maxResults })`. One that was left
 * empty in a form was not given. Throws ConfigurationError.
 */
export function checkedProps<Schemas extends Makers>(
  props: { [Name in keyof Schemas]?: unknown },
  schemas: Schemas,
): CheckedProps<Schemas> {
  const fields = Object.entries(schemas);
  const shape = Object.fromEntries(fields.map(([name, make]) => [name, make()]));
  const given = Object.fromEntries(fields.map(([name]) => [name, props[name] === "" ? undefined : props[name]]));
  return checked(z.object(shape), given) as CheckedProps<Schemas>;
}
