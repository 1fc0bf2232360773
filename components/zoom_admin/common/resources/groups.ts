import type { Page } from "../pages.ts";

export interface Group {
  id: string;
  name: string;
  total_members?: number;
}

export interface GroupPage extends Page {
  groups?: Group[];
}

export interface GroupMember {
  id: string;
  email: string;
  first_name?: string;
  last_name?: string;
  type?: number;
}

export interface GroupMemberPage extends Page {
  members?: GroupMember[];
}

export interface MembersAdded {
  /** Of those who were added, with commas between. */
  ids?: string;
  added_at?: string;
}
