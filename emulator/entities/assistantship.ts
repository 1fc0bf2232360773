/** A scheduling privilege: one user (the assistant) may schedule for another (the host). Its id names both. */
export interface Assistantship {
  id: string;
  host_id: string;
  assistant_id: string;
  can_manage_host_private_event: boolean;
}
