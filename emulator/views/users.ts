import type { User } from "../entities/user.ts";
import { groupIdsOf } from "../rules/users/groups.ts";
import { loginTypeOf } from "../rules/users/login-types.ts";
import { roleOf } from "../rules/users/roles.ts";
import { zoomTime } from "../rules/zoom-time.ts";
import type { World } from "../world.ts";

/** The answer of POST /users: neither a status nor a display name. */
export const createdUser = ({ id, email, first_name, last_name, type }: User) => ({
  id,
  email,
  first_name,
  last_name,
  type,
});

/** What the emulator keeps of a user, some of it set by PATCH, and Zoom does not show: JSON leaves it out. */
const unseen = {
  creation_type: undefined,
  licences: undefined,
  about_me: undefined,
  linkedin_url: undefined,
  vanity_name: undefined,
  host_key: undefined,
} satisfies Partial<Record<keyof User, undefined>>;

/** The answer of GET /users/{userId}. Of a pending user Zoom knows little, and `created_at` is the time of the call. */
export function fullUser(world: World, user: User): object {
  const created = zoomTime(user.status === "pending" ? world.clock.now() : user.created_at);
  if (user.status === "pending") {
    const { id, email, first_name, last_name, type, status, role_id } = user;
    return { id, email, first_name, last_name, type, status, role_id, created_at: created, user_created_at: created };
  }
  return {
    ...user,
    ...unseen,
    role_name: roleOf(user).name,
    use_pmi: user.use_pmi ?? false,
    dept: user.dept ?? "",
    personal_meeting_url: `${world.url}/j/${user.pmi}`,
    verified: 1,
    created_at: created,
    user_created_at: created,
    group_ids: groupIdsOf(world, user),
    im_group_ids: [],
    account_id: world.account().id,
    account_number: world.account().number,
    login_types: [loginTypeOf(user)],
    cluster: "us06",
  };
}

/** A row of GET /users. Pending users have no id there. */
export function listedUser(world: World, user: User, include: "custom_attributes" | "host_key" | undefined): object {
  const {
    id,
    email,
    first_name,
    last_name,
    display_name,
    type,
    pmi,
    timezone,
    dept = "",
    language,
    status,
    role_id,
    last_login_time,
    last_client_version,
  } = user;
  const created = zoomTime(user.created_at);
  const common = { email, first_name, last_name, display_name, type, status, role_id, verified: 0 };
  if (status === "pending") return { ...common, created_at: created };
  return {
    id,
    ...common,
    verified: 1,
    pmi,
    timezone,
    dept,
    language,
    created_at: created,
    user_created_at: created,
    group_ids: groupIdsOf(world, user),
    ...(last_login_time && { last_login_time, last_client_version }),
    ...(include && user[include] !== undefined && { [include]: user[include] }),
  };
}
