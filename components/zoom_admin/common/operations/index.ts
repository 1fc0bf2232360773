import * as assistants from "./assistants.ts";
import * as groups from "./groups.ts";
import * as meetingRegistrants from "./meeting-registrants.ts";
import * as meetings from "./meetings.ts";
import type { Operation } from "./operation.ts";
import * as pastMeetings from "./past-meetings.ts";
import * as phone from "./phone.ts";
import * as recordings from "./recordings.ts";
import * as reports from "./reports.ts";
import * as roles from "./roles.ts";
import * as subscriptions from "./subscriptions.ts";
import * as userCredentials from "./user-credentials.ts";
import * as userSettings from "./user-settings.ts";
import * as users from "./users.ts";
import * as webinarPeople from "./webinar-people.ts";
import * as webinars from "./webinars.ts";

/** Every operation by its name, for whoever compares them with something. A component imports only those it uses. */
export const operations = {
  ...assistants,
  ...groups,
  ...meetingRegistrants,
  ...meetings,
  ...pastMeetings,
  ...phone,
  ...recordings,
  ...reports,
  ...roles,
  ...subscriptions,
  ...userCredentials,
  ...userSettings,
  ...users,
  ...webinarPeople,
  ...webinars,
} satisfies Record<string, Operation>;
