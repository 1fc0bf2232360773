import type { Page } from "../pages.ts";

export interface Role {
  id: string;
  name: string;
  description?: string;
  total_members?: number;
}

/** All of them: this list has a single page. */
export interface RoleList extends Page {
  roles?: Role[];
  total_records?: number;
}

export interface RoleAssigned {
  /** Of those who have the role now, with commas between. */
  ids?: string;
  add_at?: string;
}
