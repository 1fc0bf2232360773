import { z } from "zod";
import type { User } from "../entities/user.ts";
import { hasExpired } from "../rules/users/find-user.ts";
import { hasWebinars } from "../rules/users/licences.ts";
import { roleOf } from "../rules/users/roles.ts";
import type { World } from "../world.ts";
import { controlQuery, listing, oneOf } from "./control-query.ts";
import type { ControlEndpoint } from "./endpoint.ts";
import { listPage, mapPage, type ListPage } from "./list-page.ts";
import { searchFor } from "./search.ts";

export const memberStates = ["active", "pending", "expired", "inactive"] as const;
export type MemberState = (typeof memberStates)[number];

/** The state of a user; Zoom itself forgets those whose invitation has expired. */
export const memberState = (world: World, user: User): MemberState =>
  hasExpired(world, user) ? "expired" : user.status;

export const memberQuery = z.object({ ...listing, status: oneOf(memberStates) });

/** A user as the control API shows one, with what Zoom's API hides of those who have not accepted yet. */
export interface Member {
  id: string;
  email: string;
  name: string;
  type: number;
  role: string;
  status: MemberState;
  owner: boolean;
  webinar: boolean;
  phone: boolean;
  signed_in: boolean;
  last_login_time?: string;
  invitation_expires_at?: string;
  accepts_at?: string;
}

/** Who is in the account, newest first, with how many are in each state. */
export interface MemberList extends ListPage<Member> {
  counts: Record<MemberState, number>;
}

/** The users whose name, address or id has the words searched for. */
export function listMembers(world: World, { search, status, page }: z.output<typeof memberQuery>): MemberList {
  const matches = searchFor(search);
  const counts = { active: 0, pending: 0, expired: 0, inactive: 0 };
  const found: User[] = [];
  for (const user of world.store.users.values().reverse()) {
    const state = memberState(world, user);
    counts[state] += 1;
    if ((status === undefined || status === state) && matches(textOf(user))) found.push(user);
  }
  return { ...mapPage(listPage(found, page), (user) => memberOf(world, user)), counts };
}

const textOf = ({ id, email, first_name, last_name, display_name }: User): string =>
  `${id} ${email} ${first_name} ${last_name} ${display_name}`;

function memberOf(world: World, user: User): Member {
  const { id, email, first_name, last_name, type, last_login_time } = user;
  const { store } = world;
  const invitation = user.status === "pending" ? store.invitations.get(id) : undefined;
  return {
    ...{ id, email, type },
    name: user.display_name || `${first_name} ${last_name}`.trim(),
    role: roleOf(user).name,
    status: memberState(world, user),
    owner: id === world.account().owner_id,
    webinar: hasWebinars(world, user),
    phone: store.phoneLines.get(id) !== undefined,
    signed_in: store.sessions.get(id) !== undefined,
    ...(last_login_time !== undefined && { last_login_time }),
    ...(invitation && { invitation_expires_at: new Date(invitation.expires_at).toISOString() }),
    ...(invitation?.accept_at !== undefined && { accepts_at: new Date(invitation.accept_at).toISOString() }),
  };
}

export const memberList: ControlEndpoint = {
  method: "GET",
  path: "/users",
  about:
    "Everybody in the account, newest first, fifty to a page: also who has not accepted yet, with the id that Zoom's list " +
    `leaves out. ?search= in names, addresses and ids, ?status= (${memberStates.join(", ")}), ?page=.`,
  example: "curl '{url}/_emulator/users?search=jill&status=pending'",
  handle({ world }, context) {
    const { rows, ...list } = listMembers(world, controlQuery(memberQuery, context));
    return context.json({ users: rows, ...list });
  },
};
