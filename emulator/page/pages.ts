import { Hono, type Context } from "hono";
import { controlQuery } from "../control/control-query.ts";
import { ControlError, type ControlRoom } from "../control/endpoint.ts";
import { memberQuery } from "../control/member-list.ts";
import { scheduledQuery } from "../control/scheduled-list.ts";
import { hasExpired } from "../rules/users/find-user.ts";
import { keptFiles } from "../rules/recordings/recordings.ts";
import { acceptInvitation } from "../rules/users/user-lifecycle.ts";
import { assets, contentSecurity } from "./browser/assets.ts";
import { clockPage } from "./console/clock.ts";
import { places, type PlaceName } from "./console/console-page.ts";
import { faultsPage } from "./console/faults.ts";
import { mailboxPage } from "./console/mailbox.ts";
import { meetingsPage } from "./console/meetings.ts";
import { requestsPage, requestsQuery } from "./console/requests.ts";
import { usersPage } from "./console/users.ts";
import { webhooksPage, webhooksQuery } from "./console/webhooks.ts";
import { notice, type Html } from "./layout.ts";
import { meetingPage, noMeetingPage } from "./meeting.ts";
import { noRecordingPage, recordingPage } from "./recording.ts";

/** What each part of the console shows of the room, by the address's query. */
const shows: Record<PlaceName, (room: ControlRoom, context: Context) => Html> = {
  mailbox: (room) => mailboxPage(room),
  users: (room, context) => usersPage(room, controlQuery(memberQuery, context)),
  meetings: (room, context) => meetingsPage(room, controlQuery(scheduledQuery, context)),
  requests: (room, context) => requestsPage(room, controlQuery(requestsQuery, context)),
  webhooks: (room, context) => webhooksPage(room, controlQuery(webhooksQuery, context)),
  faults: (room) => faultsPage(room),
  clock: (room) => clockPage(room),
};

/** The pages for people: the console, the click in a mail, and where meeting links lead. */
export function pages(room: ControlRoom): Hono {
  const { world } = room;
  const site = new Hono();
  site.use(contentSecurity);
  site.route("/", assets());
  for (const [name, show] of Object.entries(shows)) {
    site.get(places[name as PlaceName].path, (context) => context.html(show(room, context)));
  }
  site.get("/console", (context) => context.redirect(places.users.path));
  site.post("/mailbox/:user/accept", (context) => {
    const user = world.store.users.get(context.req.param("user"));
    if (user?.status === "pending" && !hasExpired(world, user)) {
      world.store.transaction(() => acceptInvitation(world, user));
    }
    return context.redirect("/", 303);
  });
  site.get("/:link{[jsw]}/:meeting", (context) => {
    const number = context.req.param("meeting");
    const meeting = world.store.meetings.get(number) ?? world.store.webinars.get(number);
    return meeting ? context.html(meetingPage(meeting)) : context.html(noMeetingPage, 404);
  });
  site.get("/rec/:watch{share|play}/:recording/:file?", (context) => {
    const uuid = Buffer.from(context.req.param("recording"), "base64url").toString();
    const recording = world.store.recordings.get(uuid);
    const instance = recording && keptFiles(recording).length > 0 && world.store.instances.get(uuid);
    return instance ? context.html(recordingPage(instance)) : context.html(noRecordingPage, 404);
  });
  site.onError((error, context) => {
    if (error instanceof ControlError) return context.html(notice("No such page", error.message), 400);
    throw error;
  });
  return site;
}
