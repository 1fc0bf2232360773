import type { About, Change, InAccount, Operated } from "./parts.ts";

/** The person an event is about. `type`: 1 Basic, 2 Licensed, 4 Unassigned, 99 None. */
export interface EventUser {
  id: string;
  email: string;
  type: number;
  first_name?: string;
  last_name?: string;
  display_name?: string;
}

/** Settings as far as they changed: by group, such as `in_meeting`, and name. */
export interface ChangedSettings {
  id: string;
  settings: Record<string, unknown>;
}

/** `login_type`: 100 is work e-mail, 101 single sign-on. */
interface SignIn {
  id: string;
  email: string;
  client_type: string;
  date_time: string;
  version?: string;
  login_type?: number;
}

interface GroupMembers {
  id: string;
  members: { id?: string; email?: string }[];
}

/** https://developers.zoom.us/docs/api/users/events/ */
export interface UserPayloads {
  "user.created": About<EventUser> & Operated & { creation_type: "create" | "autoCreate" | "custCreate" | "ssoCreate" };
  "user.activated": About<EventUser> & Operated;
  "user.invitation_accepted": About<EventUser>;
  "user.updated": Change<{ id: string; email?: string; [field: string]: unknown }>;
  "user.deactivated": About<EventUser> & Operated;
  "user.disassociated": About<EventUser> & Operated;
  "user.deleted": About<EventUser> & Operated;
  "user.signed_in": About<SignIn>;
  "user.signed_out": About<SignIn>;
  "user.settings_updated": Change<ChangedSettings>;
  "group.member_added": InAccount & Operated & { object: GroupMembers; time_stamp?: number };
  "group.member_deleted": InAccount & Operated & { object: GroupMembers; time_stamp?: number };
}
