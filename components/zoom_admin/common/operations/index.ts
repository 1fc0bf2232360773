import * as meetingRegistrants from "./meeting-registrants.ts";
import * as meetings from "./meetings.ts";
import type { Operation } from "./operation.ts";
import * as phone from "./phone.ts";
import * as reports from "./reports.ts";
import * as subscriptions from "./subscriptions.ts";
import * as users from "./users.ts";
import * as webinars from "./webinars.ts";

/** Every operation by its name, for whoever compares them with something. A component imports only those it uses. */
export const operations = {
  ...meetingRegistrants,
  ...meetings,
  ...phone,
  ...reports,
  ...subscriptions,
  ...users,
  ...webinars,
} satisfies Record<string, Operation>;
