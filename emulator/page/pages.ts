import { Hono } from "hono";
import { hasExpired } from "../rules/users/find-user.ts";
import { keptFiles } from "../rules/recordings/recordings.ts";
import { acceptInvitation } from "../rules/users/user-lifecycle.ts";
import type { World } from "../world.ts";
import { mailboxPage } from "./mailbox.ts";
import { meetingPage, noMeetingPage } from "./meeting.ts";
import { noRecordingPage, recordingPage } from "./recording.ts";

/** The pages for people: the mailbox, the click in a mail, and where meeting links lead. */
export function pages(world: World): Hono {
  const site = new Hono();
  site.get("/", (context) => context.html(mailboxPage(world)));
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
  return site;
}
