import type { Page } from "../pages.ts";

/** Somebody who speaks in a webinar. */
export interface Panelist {
  id: string;
  email: string;
  name?: string;
  join_url?: string;
  [more: string]: unknown;
}

/** All of a webinar's panelists: Zoom gives them on one page. */
export interface PanelistList extends Page {
  panelists?: Panelist[];
}
