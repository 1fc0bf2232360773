import type { User } from "../entities/user.ts";
import { addMembers } from "../rules/users/groups.ts";
import { userOfAddress } from "../rules/users/find-user.ts";
import { newId } from "../rules/identifiers.ts";
import { newMeeting } from "../rules/scheduled/schedule-meeting.ts";
import { invite, newUser } from "../rules/users/user-lifecycle.ts";
import { zoomTime } from "../rules/zoom-time.ts";
import { freshlyValidated } from "../webhooks/revalidation.ts";
import type { World } from "../world.ts";
import { madeUpPerson } from "./people.ts";
import type { Scene } from "./scene.ts";

/** Makes the account what the scene tells. It was always so: no events are sent and no limits are spent. */
export function populate(world: World, scene: Scene): void {
  const { store } = world;
  const account = store.accounts.put({ ...world.account(), name: scene.account });
  const owner = store.users.get(account.owner_id)!;
  store.users.put({ ...owner, ...scene.owner, display_name: nameOf(scene.owner) });
  for (const user of scene.users) addUser(world, user);
  for (let index = 0; index < scene.people; index += 1) addPerson(world, madeUpPerson(index));
  for (const group of scene.groups) addGroup(world, group);
  for (const meeting of scene.meetings) addMeeting(world, meeting);
  // Last, so that nobody is told of the above.
  for (const subscription of scene.subscriptions) addSubscription(world, subscription);
}

const nameOf = ({ first_name, last_name }: { first_name: string; last_name: string }) =>
  `${first_name} ${last_name}`.trim();

function addPerson(world: World, { dept, ...asked }: ReturnType<typeof madeUpPerson>): void {
  world.store.users.put({ ...newUser(world, "autoCreate", asked), dept });
}

function addUser(world: World, { status, admin, ...given }: Scene["users"][0]): void {
  if (userOfAddress(world, given.email)) throw new Error(`The scene has two users with the address ${given.email}.`);
  const { dept, job_title, timezone, ...asked } = given;
  const profile = Object.entries({ dept, job_title, timezone }).filter(([, value]) => value !== undefined);
  const user: User = {
    ...newUser(world, status === "pending" ? "create" : "autoCreate", asked),
    ...Object.fromEntries(profile),
    status,
    role_id: admin ? "1" : "2",
  };
  world.store.users.put(user);
  if (status === "pending") invite(world, user);
}

function addGroup(world: World, { name, members }: Scene["groups"][0]): void {
  const group = world.store.groups.put({ id: newId(world.random), name });
  for (const email of members) {
    requireAccepted(world, email, `${email} in the group ${name}`);
    addMembers(world, group, [{ email }]);
  }
}

function addMeeting(world: World, { host: email, starts_in_minutes, asked }: Scene["meetings"][0]): void {
  const host = requireAccepted(world, email, `a meeting of ${email}`);
  const start = starts_in_minutes === undefined ? undefined : world.clock.now() + starts_in_minutes * 60_000;
  const wish = { ...(start !== undefined && { start_time: zoomTime(start) }), ...asked };
  world.store.meetings.put(newMeeting(world, host, wish));
}

/** The user of an address. Throws a sentence about what the scene has of somebody who is not in the account yet. */
function requireAccepted(world: World, email: string, what: string): User {
  const user = userOfAddress(world, email);
  if (!user) throw new Error(`The scene has ${what}, who is none of its users.`);
  if (user.status === "pending") throw new Error(`The scene has ${what}, who has not accepted the invitation yet.`);
  return user;
}

/** A subscription made with the app itself: active without URL validation. */
export function addSubscription(world: World, { url, events }: { url: string; events: string[] }): void {
  const { subscriptions } = world.store;
  if (subscriptions.values().some((known) => known.url === url && known.created_source === "default")) return;
  subscriptions.put({
    id: newId(world.random),
    app_id: world.app().id,
    name: "Seeded",
    scope: "account",
    created_source: "default",
    user_ids: [],
    url,
    events,
    ...freshlyValidated(world.clock.now()),
  });
}
