import type { Page } from "../pages.ts";

export interface Assistant {
  id: string;
  email: string;
  can_manage_host_private_event?: boolean;
}

/** All of them: this list has a single page. */
export interface AssistantList extends Page {
  assistants?: Assistant[];
}

export interface AssistantsAdded {
  /** Of those who were added, with commas between. */
  ids?: string;
  add_at?: string;
}
