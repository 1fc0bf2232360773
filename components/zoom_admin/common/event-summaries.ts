import type { EventUser } from "./event-payloads.ts";

/** The person an event is about, with the name as far as Zoom sent one: `Dana Lee <dana@example.com>`. */
export function personIn({ object }: { object: EventUser }): string {
  const name = object.display_name ?? [object.first_name, object.last_name].filter(Boolean).join(" ");
  return name ? `${name} <${object.email}>` : object.email;
}
