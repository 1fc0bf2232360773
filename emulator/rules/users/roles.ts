import type { User } from "../../entities/user.ts";

/** A role that every account has. */
export interface Role {
  id: string;
  name: string;
  description: string;
  permissions: readonly string[];
}

/** What an administrator may do, by Zoom's names of privileges. */
const everything = [
  ...["AccountProfile:Edit", "AccountSetting:Edit", "AccountSetting:Read", "Group:Edit", "Group:Read"],
  ...["PbxAdmin:Edit", "PbxAdmin:Read", "Recording:Edit", "Recording:Read", "UsageReport:Read"],
  ...["User:Edit", "User:Read", "ZoomRooms:Edit", "ZoomRooms:Read"],
];

export const owner: Role = { id: "0", name: "Owner", description: "Owns the account", permissions: everything };
export const admin: Role = { id: "1", name: "Admin", description: "Manages the account", permissions: everything };
export const member: Role = { id: "2", name: "Member", description: "Has no administrative rights", permissions: [] };

export const roles: readonly Role[] = [owner, admin, member];

export const roleOf = (user: User): Role => roles.find(({ id }) => id === user.role_id) ?? member;
