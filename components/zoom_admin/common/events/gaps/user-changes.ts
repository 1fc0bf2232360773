import { InvitationExpiredError, OtherAccountError, UserNotFoundError } from "../../errors/causes.ts";
import { getUser } from "../../operations/users.ts";
import type { ZoomClient } from "../../request.ts";
import type { EventName } from "../event-scopes.ts";
import { personNamed } from "../event-summaries.ts";
import type { Change, Missed } from "./change.ts";
import { differing, picked } from "./fields.ts";
import type { Compare } from "./picture.ts";
import { restOfProfile, type UserRow } from "./user-rows.ts";

/** What Zoom tells when a user's status is another one: all of these. */
const transitions: Record<string, readonly EventName[]> = {
  "pending active": ["user.invitation_accepted"],
  "pending inactive": ["user.invitation_accepted", "user.deactivated"],
  "active inactive": ["user.deactivated"],
  "inactive active": ["user.activated"],
};

/** Whether Zoom sends this, too, when somebody accepts is not documented: one of them is enough. */
const alsoToldBy: Partial<Record<EventName, readonly EventName[]>> = {
  "user.invitation_accepted": ["user.activated"],
};

/** A deleted user and an unlinked one look alike, but for a pending one, who can only be unlinked. */
const endings = ["user.deleted", "user.disassociated"] as const;

export function userChanges(zoom: ZoomClient): Compare<UserRow> {
  return (before, now) => {
    if (!before) return now ? [created(now)] : [];
    if (!now) return [ended(zoom, before)];
    if (before.status === now.status) return updates(zoom, before, now);
    return (transitions[`${before.status} ${now.status}`] ?? []).map((event) => happened(event, now));
  };
}

function created(row: UserRow): Change {
  // Who is pending was invited; of anybody else the list does not tell how they were added.
  const invited = row.status === "pending" ? { creation_type: "create" } : {};
  return happened("user.created", row, invited);
}

/** Without an id, which only Zoom can tell, it is left for the next look. */
function happened(event: EventName, row: UserRow, more: object = {}): Change {
  const told = row.id ? missed(event, row, { ...more, object: personOf(row) }) : "not so";
  return { toldBy: [event, ...(alsoToldBy[event] ?? [])], about: aboutOf(row), tell: () => Promise.resolve(told) };
}

function ended(zoom: ZoomClient, row: UserRow): Change {
  const tell = async () => {
    try {
      await zoom.request(getUser, { path: { userId: row.id ?? row.email } });
      return "not so";
    } catch (error) {
      return endOf(row, error);
    }
  };
  return { toldBy: endings, about: aboutOf(row), tell };
}

/** What became of a user of whom Zoom says this. An invitation runs out without an event. */
function endOf(row: UserRow, error: unknown): Missed | "nothing" {
  if (error instanceof InvitationExpiredError) return "nothing";
  if (!(error instanceof UserNotFoundError || error instanceof OtherAccountError)) throw error;
  const isUnlinked = row.status === "pending" || error instanceof OtherAccountError;
  const event = isUnlinked ? "user.disassociated" : "user.deleted";
  return row.id ? missed(event, row, { object: personOf(row) }) : "nothing";
}

function updates(zoom: ZoomClient, before: UserRow, now: UserRow): Change[] {
  const fields = differing(before, now, ["email", "first_name", "last_name", "type"]);
  const restDiffers = before.rest !== now.rest;
  if ((fields.length === 0 && !restDiffers) || !now.id) return [];
  const { id } = now;
  return [
    {
      toldBy: ["user.updated"],
      about: aboutOf(now),
      async tell() {
        // Which of the fields behind a fingerprint it was is not known: all of them as they are now.
        const profile = restDiffers ? await zoom.request(getUser, { path: { userId: id } }) : {};
        return missed("user.updated", now, {
          object: { id, email: now.email, ...picked(now, fields), ...picked(profile, restOfProfile) },
          old_object: { id, email: before.email, ...picked(before, fields) },
        });
      },
    },
  ];
}

function missed(event: EventName, row: UserRow, payload: Missed["payload"]): Missed {
  return { event, subject: personNamed(personOf(row)), payload };
}

function personOf({ id = "", email, first_name, last_name, type }: UserRow) {
  return { id, ...(first_name && { first_name }), ...(last_name && { last_name }), email, type };
}

function aboutOf({ id, email }: UserRow): Change["about"] {
  return id ? [id, email] : [email];
}
