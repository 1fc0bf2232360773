import type { ScheduledKind } from "../../entities/instance.ts";
import type { Scheduled } from "../../entities/scheduled.ts";
import type { CreationType, User } from "../../entities/user.ts";
import { publish } from "../../webhooks/publish.ts";
import { userAccepted, userActed, userCreated } from "../../webhooks/user-events.ts";
import type { World } from "../../world.ts";
import { forgetBelongings } from "./belongings.ts";
import { setPassword } from "./change-password.ts";
import { newId, newPersonalMeetingId } from "../identifiers.ts";
import { takePhone } from "../phone/phone-lines.ts";
import { forgetDeletedMeetings } from "../scheduled/deleted-meetings.ts";
import { removeScheduled } from "../scheduled/remove-scheduled.ts";
import { scheduledOf } from "../scheduled/scheduled-of.ts";
import { requireSeat, requireSeatToActivate } from "./seats.ts";
import { displayName } from "./display-name.ts";
import { endSession } from "./sessions.ts";

/** What POST /users knows about a new user. */
export interface NewUser {
  email: string;
  type: number;
  first_name?: string | undefined;
  last_name?: string | undefined;
  display_name?: string | undefined;
  /** Only autoCreate heeds it. */
  password?: string | undefined;
}

const millisecondsPerDay = 86_400_000;

/** A user as `createUser` makes one, in nobody's account yet. */
export function newUser(world: World, creationType: CreationType, asked: NewUser): User {
  const { first_name = "", last_name = "" } = asked;
  return {
    id: newId(world.random),
    email: asked.email,
    type: asked.type,
    status: creationType === "create" ? "pending" : "active",
    creation_type: creationType,
    role_id: "2",
    first_name,
    last_name,
    display_name: displayName({ first_name, last_name, display_name: asked.display_name }),
    timezone: "UTC",
    language: "en-US",
    pmi: newPersonalMeetingId(world.random),
    created_at: world.clock.now(),
  };
}

/** (none) → pending (`create`) or active (the other three). */
export function createUser(world: World, creationType: CreationType, asked: NewUser): User {
  requireSeat(world, asked.type, "add");
  const user = world.store.users.put(newUser(world, creationType, asked));
  if (user.status === "pending") invite(world, user);
  if (creationType === "autoCreate" && asked.password !== undefined) setPassword(world, user, asked.password);
  publish(world, userCreated(world, user));
  return user;
}

/** Sends the activation mail, also another one to a user who is pending already. */
export function invite(world: World, user: User): void {
  const now = world.clock.now();
  world.store.invitations.put({
    id: user.id,
    email: user.email,
    first_name: user.first_name,
    last_name: user.last_name,
    sent_at: now,
    expires_at: now + world.policies.invitationDays * millisecondsPerDay,
    state: "sent",
  });
}

/** pending → active. */
export function acceptInvitation(world: World, user: User): User {
  const invitation = world.store.invitations.get(user.id)!;
  world.store.invitations.put({ ...invitation, state: "accepted", accept_at: undefined });
  const active = world.store.users.put({ ...user, status: "active" });
  publish(world, userAccepted(world, active));
  if (world.policies.activatedOnAcceptance === "yes") publish(world, userActed(world, "user.activated", active));
  return active;
}

/** inactive → active. */
export function activate(world: World, user: User): void {
  requireSeatToActivate(world);
  const active = world.store.users.put({ ...user, status: "active" });
  publish(world, userActed(world, "user.activated", active));
}

/** active → inactive. Zoom takes back every licence on the way. */
export function deactivate(world: World, user: User): void {
  endSession(world, user);
  const inactive = world.store.users.put({ ...user, status: "inactive", type: 1, licences: {} });
  takePhone(world, user.id);
  publish(world, userActed(world, "user.deactivated", inactive));
}

/** Who takes over what a user hosts; what nobody takes over vanishes with the user. */
export type Heirs = Partial<Record<ScheduledKind, User | undefined>>;

/** → gone. */
export function removeUser(world: World, user: User, verb: "disassociate" | "delete", heirs: Heirs = {}): void {
  const { store } = world;
  handOver(world, "meeting", store.meetingsByHost.all(user.id), heirs.meeting);
  handOver(world, "webinar", store.webinarsByHost.all(user.id), heirs.webinar);
  forgetDeletedMeetings(world, user);
  const invitation = store.invitations.get(user.id);
  if (invitation?.state === "sent") {
    store.invitations.put({ ...invitation, state: "withdrawn", accept_at: undefined });
  }
  forgetBelongings(world, user);
  store.users.delete(user.id);
  publish(world, userActed(world, verb === "delete" ? "user.deleted" : "user.disassociated", user));
}

function handOver(world: World, kind: ScheduledKind, hosted: readonly Scheduled[], heir: User | undefined): void {
  for (const each of hosted) {
    if (heir) scheduledOf(world, kind).put({ ...each, host_id: heir.id });
    else removeScheduled(world, kind, each);
  }
}

/** Whose invitation has run out leaves nothing behind for the next user of the address. */
export function forgetExpired(world: World, user: User): void {
  forgetBelongings(world, user);
  world.store.users.delete(user.id);
}
