import type { Operation } from "../api/operation.ts";
import { accounts } from "./accounts.ts";
import { assistants } from "./assistants.ts";
import { eventSubscriptions } from "./event-subscriptions.ts";
import { groups } from "./groups.ts";
import { meetingLife } from "./meeting-life.ts";
import { meetingRegistrants } from "./meeting-registrants.ts";
import { meetings } from "./meetings.ts";
import { pastMeetings } from "./past-meetings.ts";
import { pastWebinars } from "./past-webinars.ts";
import { recordingLists } from "./recording-lists.ts";
import { recordings } from "./recordings.ts";
import { phone } from "./phone.ts";
import { reports } from "./reports.ts";
import { roles } from "./roles.ts";
import { summaries } from "./summaries.ts";
import { transcripts } from "./transcripts.ts";
import { userCredentials } from "./user-credentials.ts";
import { userLookups } from "./user-lookups.ts";
import { userSettings } from "./user-settings.ts";
import { users } from "./users.ts";
import { webinarPanelists } from "./webinar-panelists.ts";
import { webinarRegistrants } from "./webinar-registrants.ts";
import { webinars } from "./webinars.ts";

/** Every operation of the API that the emulator has. */
export const operations: readonly Operation[] = [
  ...userLookups,
  ...userCredentials,
  ...users,
  ...userSettings,
  ...assistants,
  ...accounts,
  ...groups,
  ...roles,
  // Before what has a parameter in the same place.
  ...summaries,
  ...meetings,
  ...meetingLife,
  ...recordingLists,
  ...recordings,
  ...transcripts,
  ...meetingRegistrants,
  ...pastMeetings,
  ...webinars,
  ...webinarRegistrants,
  ...webinarPanelists,
  ...pastWebinars,
  ...reports,
  ...phone,
  ...eventSubscriptions,
];
