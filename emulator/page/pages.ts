import { Hono } from "hono";
import { hasExpired } from "../rules/find-user.ts";
import { acceptInvitation } from "../rules/user-lifecycle.ts";
import type { World } from "../world.ts";
import { mailboxPage } from "./mailbox.ts";
import { meetingPage, noMeetingPage } from "./meeting.ts";

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
  return site;
}
