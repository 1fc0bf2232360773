import type { EventName, ScopeOf } from "./event-scopes.ts";

/** Under which of Zoom's products an event is documented, by the first part of its name. */
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
  const family = name.split(".", 1)[0] ?? name;
  const url = `https://developers.zoom.us/docs/api/${products[family] ?? "meetings"}/events/#tag/${family}/POST${name}`;
  return `${scope ? `Needs the scope \`${scope}\`. ` : ""}[See the documentation](${url})`;
}
