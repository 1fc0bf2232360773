import { operation } from "../api/operation.ts";
import { pageOf } from "../api/pages.ts";
import { requestRefusals } from "../refusals/requests.ts";
import { userRefusals } from "../refusals/users.ts";
import { spendDaily } from "../limits/daily.ts";
import { displayName } from "../rules/users/display-name.ts";
import { findJoinedUser, findUser, hasExpired, userOfAddress } from "../rules/users/find-user.ts";
import { isAcceptablePassword } from "../rules/users/passwords.ts";
import { usersListed } from "../rules/users/list-users.ts";
import { givePhone } from "../rules/phone/phone-lines.ts";
import { requireSeat } from "../rules/users/seats.ts";
import { activate, createUser, deactivate, forgetExpired, invite, removeUser } from "../rules/users/user-lifecycle.ts";
import { isAdmin, requireRemovable } from "../rules/users/user-removal.ts";
import { publish } from "../webhooks/publish.ts";
import { userUpdated } from "../webhooks/user-events.ts";
import { mayReadUsers, mayWriteUsers } from "../scopes/users.ts";
import {
  createUserBody,
  deleteUserQuery,
  licenceChange,
  listUsersQuery,
  updateUserBody,
  userStatusBody,
} from "../schemas/users.ts";
import { createdUser, fullUser, listedUser } from "../views/users.ts";

export const users = [
  operation({
    id: "users",
    method: "GET",
    path: "/users",
    label: "MEDIUM",
    scopes: { granular: ["user:read:list_users:admin"], classic: mayReadUsers },
    query: listUsersQuery,
    success: 200,
    handle({ world, query }) {
      const { page, rows } = pageOf("users", usersListed(world, query), query, world.clock.now());
      return { ...page, users: rows.map((user) => listedUser(world, user, query.include_fields)) };
    },
  }),

  operation({
    id: "userCreate",
    method: "POST",
    path: "/users",
    label: "LIGHT",
    scopes: { granular: ["user:write:user:admin"], classic: ["user:write", "user:write:admin"] },
    body: createUserBody,
    success: 201,
    handle({ world, body: { action, user_info } }) {
      if (user_info.type === 3) throw userRefusals.noOnPremUsers();
      if (action === "ssoCreate" && world.policies.sso === "off") throw userRefusals.noSso();
      const { password } = user_info;
      if (action === "autoCreate" && password !== undefined && !isAcceptablePassword(password)) {
        throw requestRefusals.invalidParameter("password");
      }
      const holder = userOfAddress(world, user_info.email);
      if (holder && hasExpired(world, holder)) forgetExpired(world, holder);
      else if (holder?.status === "pending" && world.policies.recreatePending === "reinvite") {
        invite(world, holder);
        return createdUser(holder);
      } else if (holder) throw userRefusals.addressUsed(user_info.email);
      if (action === "create") spendDaily(world, "invite", world.account().id);
      const user = createUser(world, action, user_info);
      if (user_info.feature?.zoom_phone) givePhone(world, user);
      return createdUser(user);
    },
  }),

  operation({
    id: "user",
    method: "GET",
    path: "/users/{userId}",
    label: "LIGHT",
    scopes: {
      granular: ["user:read:user:admin", "user:read:user"],
      classic: [...mayReadUsers, "user_profile", "user_info:read"],
    },
    success: 200,
    handle: ({ world, params }) => fullUser(world, findUser(world, params.userId, userRefusals.invitationExpired)),
  }),

  operation({
    id: "userUpdate",
    method: "PATCH",
    path: "/users/{userId}",
    label: "LIGHT",
    scopes: { granular: ["user:update:user:admin", "user:update:user"], classic: mayWriteUsers },
    body: updateUserBody.extend(licenceChange.shape),
    success: 204,
    handle({ world, params, body: { plan_united_type, zoom_one_type, ...changes } }) {
      const user = findUser(world, params.userId, userRefusals.invitationExpired);
      if (changes.type === 3) throw userRefusals.noOnPremUsers();
      const licences = [changes.type, plan_united_type, zoom_one_type].filter((licence) => licence !== undefined);
      if (licences.length > 1) throw userRefusals.oneLicenceAtATime();
      // Seen: a pending user is answered 204, and nothing changes.
      if (user.status === "pending") return;
      if (changes.type !== undefined && changes.type !== user.type) {
        if (user.status === "inactive") throw userRefusals.typeStays();
        requireSeat(world, changes.type, "convert to");
      }
      const set = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
      const changed = { ...user, ...set };
      const after = world.store.users.put({ ...changed, display_name: displayName(changed) });
      publish(world, userUpdated(world, user, after));
    },
  }),

  operation({
    id: "userDelete",
    method: "DELETE",
    path: "/users/{userId}",
    label: "LIGHT",
    scopes: { granular: ["user:delete:user:admin", "user:delete:user"], classic: mayWriteUsers },
    query: deleteUserQuery,
    success: 204,
    handle({ world, params, query }) {
      const user = findUser(world, params.userId, userRefusals.invitationExpired);
      requireRemovable(world, user, query.action);
      const { transfer_email } = query;
      if (transfer_email?.toLowerCase() === user.email.toLowerCase()) throw userRefusals.transferToSelf();
      const target = transfer_email === undefined ? undefined : findJoinedUser(world, transfer_email);
      removeUser(world, user, query.action, {
        meeting: query.transfer_meeting ? target : undefined,
        webinar: query.transfer_webinar ? target : undefined,
      });
    },
  }),

  operation({
    id: "userStatus",
    method: "PUT",
    path: "/users/{userId}/status",
    label: "LIGHT",
    scopes: { granular: ["user:update:status:admin", "user:update:status"], classic: mayWriteUsers },
    body: userStatusBody,
    success: (world) => Number(world.policies.statusSuccess),
    handle({ world, params, body: { action } }) {
      const user = findJoinedUser(world, params.userId);
      if (isAdmin(user)) throw userRefusals.adminStatus();
      if (action === "activate" && user.status === "inactive") activate(world, user);
      if (action === "deactivate" && user.status === "active") deactivate(world, user);
    },
  }),
];
