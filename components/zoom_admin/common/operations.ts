/** How much an operation weighs against the account's limits: https://developers.zoom.us/docs/api/rate-limits/ */
export type RateLabel = "light" | "medium" | "heavy";

/** What is known of one operation of Zoom's API. One of its scopes suffices, either of an old or of a granular app. */
export interface Operation {
  /** How an error about it begins. */
  failure: string;
  method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  path: string;
  rate: RateLabel;
  scopes: { granular: readonly string[]; classic: readonly string[] };
  docs: string;
}

const users = "https://developers.zoom.us/docs/api/users/#tag/users";
const meetings = "https://developers.zoom.us/docs/api/meetings/#tag/meetings";
const marketplace = "https://developers.zoom.us/docs/api/marketplace/#tag/app";
const readsUser = ["user:read:admin", "user:read"];
const writesUser = ["user:write:admin", "user:write"];
const readsMeeting = ["meeting:read:admin", "meeting:read"];
const writesMeeting = ["meeting:write:admin", "meeting:write"];

/** Zoom's operations by the name of the app's method. The scope to ask an administrator for stands first. */
export const operations = {
  createUser: {
    failure: "The user was not created",
    method: "POST",
    path: "/users",
    rate: "light",
    scopes: { granular: ["user:write:user:admin"], classic: writesUser },
    docs: `${users}/POST/users`,
  },
  listUsers: {
    failure: "The users could not be listed",
    method: "GET",
    path: "/users",
    rate: "medium",
    scopes: { granular: ["user:read:list_users:admin"], classic: readsUser },
    docs: `${users}/GET/users`,
  },
  getUser: {
    failure: "The user could not be read",
    method: "GET",
    path: "/users/{userId}",
    rate: "light",
    scopes: { granular: ["user:read:user:admin", "user:read:user"], classic: readsUser },
    docs: `${users}/GET/users/{userId}`,
  },
  deleteUser: {
    failure: "The user was not removed",
    method: "DELETE",
    path: "/users/{userId}",
    rate: "light",
    scopes: { granular: ["user:delete:user:admin", "user:delete:user"], classic: writesUser },
    docs: `${users}/DELETE/users/{userId}`,
  },
  updateUserStatus: {
    failure: "The user's status was not changed",
    method: "PUT",
    path: "/users/{userId}/status",
    rate: "light",
    scopes: { granular: ["user:update:status:admin", "user:update:status"], classic: writesUser },
    docs: `${users}/PUT/users/{userId}/status`,
  },
  createMeeting: {
    failure: "The meeting was not created",
    method: "POST",
    path: "/users/{userId}/meetings",
    rate: "light",
    scopes: { granular: ["meeting:write:meeting:admin", "meeting:write:meeting"], classic: writesMeeting },
    docs: `${meetings}/POST/users/{userId}/meetings`,
  },
  listMeetings: {
    failure: "The meetings could not be listed",
    method: "GET",
    path: "/users/{userId}/meetings",
    rate: "medium",
    scopes: { granular: ["meeting:read:list_meetings:admin", "meeting:read:list_meetings"], classic: readsMeeting },
    docs: `${meetings}/GET/users/{userId}/meetings`,
  },
  getMeeting: {
    failure: "The meeting could not be read",
    method: "GET",
    path: "/meetings/{meetingId}",
    rate: "light",
    scopes: { granular: ["meeting:read:meeting:admin", "meeting:read:meeting"], classic: readsMeeting },
    docs: `${meetings}/GET/meetings/{meetingId}`,
  },
  deleteMeeting: {
    failure: "The meeting was not deleted",
    method: "DELETE",
    path: "/meetings/{meetingId}",
    rate: "light",
    scopes: { granular: ["meeting:delete:meeting:admin", "meeting:delete:meeting"], classic: writesMeeting },
    docs: `${meetings}/DELETE/meetings/{meetingId}`,
  },
  createEventSubscription: {
    failure: "The events were not subscribed to",
    method: "POST",
    path: "/marketplace/app/event_subscription",
    rate: "heavy",
    scopes: { granular: ["marketplace:write:event_subscription"], classic: [] },
    docs: `${marketplace}/POST/marketplace/app/event_subscription`,
  },
  deleteEventSubscription: {
    failure: "The event subscription was not removed",
    method: "DELETE",
    path: "/marketplace/app/event_subscription/{eventSubscriptionId}",
    rate: "medium",
    scopes: { granular: ["marketplace:delete:event_subscription"], classic: [] },
    docs: `${marketplace}/DELETE/marketplace/app/event_subscription/{eventSubscriptionId}`,
  },
} as const satisfies Record<string, Operation>;

export type OperationName = keyof typeof operations;

/** Fills an operation's path. */
export function pathOf(name: OperationName, values: Record<string, string> = {}): string {
  return operations[name].path.replace(/\{(\w+)\}/g, (_, parameter: string) => {
    const value = values[parameter] ?? "";
    return parameter === "meetingId" ? encodeMeetingId(value) : encodeURIComponent(value);
  });
}

/**
 * A meeting's UUID that begins with `/` or contains `//` is encoded twice, and only such a one:
 * https://developers.zoom.us/docs/api/meetings/#tag/meetings/GET/meetings/{meetingId}
 */
function encodeMeetingId(value: string): string {
  const once = encodeURIComponent(value);
  return value.startsWith("/") || value.includes("//") ? encodeURIComponent(once) : once;
}

/** The end of a component's description: what the app needs to be allowed, and where Zoom documents the operation. */
export function documentation(name: OperationName): string {
  const { scopes, docs } = operations[name];
  return `Needs the scope \`${scopes.granular[0]}\`. [See the documentation](${docs})`;
}
