/** A group of users, to whom settings are given together. */
export interface Group {
  id: string;
  name: string;
}

/** A user in a group; its id names both. */
export interface Membership {
  id: string;
  group_id: string;
  user_id: string;
}
