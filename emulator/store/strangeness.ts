import type { Collection, Entity } from "./collection.ts";
import type { Store } from "./store.ts";

type RequiredFields<T> = { [K in keyof T]-?: undefined extends T[K] ? never : K }[keyof T];
/** Indexes are not restored but follow from the collections. */
type Collections = { [K in keyof Store as Store[K] extends { restore: unknown } ? K : never]: Store[K] };
type FieldsOf<C> = C extends Collection<infer T extends Entity> ? readonly RequiredFields<T>[] : never;

const scheduled = [
  ...(["uuid", "host_id", "topic", "type", "duration", "timezone", "agenda", "password", "dial_in_password"] as const),
  ...(["settings", "occurrences", "tracking_fields", "created_at"] as const),
] as const;

/** By collection, what every version of the emulator has kept of an entity; what came later has to be filled in. */
const lasting: { [C in keyof Collections]: FieldsOf<Collections[C]> } = {
  accounts: ["number", "name", "owner_id"],
  apps: ["account_id", "client_id", "client_secret", "secret_token"],
  tokens: ["app_id", "account_id", "grant", "scopes", "expires_at"],
  authorizationCodes: ["app_id", "user_id", "redirect_uri", "expires_at"],
  refreshTokens: ["app_id", "user_id", "expires_at"],
  users: [
    ...(["email", "type", "status", "creation_type", "role_id", "first_name", "last_name", "display_name"] as const),
    ...(["timezone", "language", "pmi", "created_at"] as const),
  ],
  groups: ["name"],
  memberships: ["group_id", "user_id"],
  settings: ["changes"],
  assistantships: ["host_id", "assistant_id"],
  passwords: ["digest"],
  sessions: ["client_type", "version"],
  invitations: ["email", "sent_at", "expires_at", "state"],
  meetings: scheduled,
  deletedMeetings: ["meeting", "deleted_at"],
  webinars: scheduled,
  panelists: ["webinar_id", "email", "name"],
  instances: ["kind", "scheduled_id", "host_id", "topic", "type", "duration", "timezone", "started_at"],
  participants: ["instance_id", "user_id", "name", "email", "joined_at"],
  registrants: ["scheduled_id", "status", "answers", "occurrence_ids", "created_at"],
  recordings: ["scheduled_id", "host_id", "password", "play_passcode", "files"],
  summaries: ["created_at", "title", "overview", "details", "next_steps"],
  processings: ["product", "instance_id", "due"],
  phoneLines: ["phone_user_id", "extension_id", "extension_number"],
  phoneNumbers: ["number", "number_type", "display_name", "location"],
  calls: ["call_id", "direction", "call_type", "result", "caller", "callee", "started_at", "ended_at", "recorded"],
  subscriptions: ["app_id", "name", "url", "events", "scope", "user_ids", "created_source"],
  deliveries: ["subscription_id", "url", "event", "body", "state", "attempts", "next_attempt_at"],
  clocks: ["ahead_ms"],
  counters: ["day", "count"],
};

/** What tells that a collection was not written by this emulator, as the end of a sentence. */
export function strangenessOf(collection: string, entities: Iterable<Entity>): string | undefined {
  if (!Object.hasOwn(lasting, collection)) return `has ${collection}, which this emulator does not know`;
  const required: readonly string[] = lasting[collection as keyof typeof lasting];
  for (const entity of entities) {
    const lack = required.find((field) => (entity as unknown as Record<string, unknown>)[field] === undefined);
    if (lack !== undefined) return `has ${collection} without ${lack}: ${entity.id}`;
  }
  return undefined;
}
