import type { Page } from "../pages.ts";
import type { Meeting } from "./meetings.ts";

/** A webinar as Zoom shows it: much like a meeting. */
export interface Webinar extends Meeting {
  registration_url?: string;
}

export interface WebinarPage extends Page {
  webinars?: Webinar[];
}
