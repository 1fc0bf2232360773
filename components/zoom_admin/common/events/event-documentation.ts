import type { EventName, ScopeOf } from "./event-scopes.ts";

/** Under which of Zoom's products an event is documented, by the first part of its name; most are under meetings. */
const products: Record<string, string> = {
  account: "accounts",
  information_barriers: "accounts",
  app: "marketplace",
  app_deauthorized: "marketplace",
  group: "users",
  user: "users",
  phone: "phone",
};

/** The end of a source's description: what the app needs to be allowed, and where Zoom documents the event. */
export function eventDocumentation<Name extends EventName>(name: Name, scope: ScopeOf<Name>): string {
  return `${scope ? `Needs the scope \`${scope}\`. ` : ""}[See the documentation](${eventReference(name)})`;
}

/** The address at which Zoom documents an event. */
export function eventReference(name: EventName): string {
  const family = name.split(".", 1)[0] ?? name;
  const product = name.startsWith("user.tsp_") ? undefined : products[family];
  return `https://developers.zoom.us/docs/api/${product ?? "meetings"}/events/#tag/${family}/POST${name}`;
}
