import { z } from "zod";
import { operation } from "../api/operation.ts";
import { meetingRefusals } from "../refusals/meetings.ts";
import { ZoomError } from "../refusals/zoom-error.ts";
import type { User } from "../entities/user.ts";
import { recoverMeeting } from "../rules/scheduled/deleted-meetings.ts";
import { findMeeting } from "../rules/scheduled/find-meeting.ts";
import { findUser } from "../rules/users/find-user.ts";
import { endLive } from "../rules/instances/instances.ts";
import { upcomingMeetings, type Upcoming } from "../rules/scheduled/upcoming-meetings.ts";
import { zoomTime } from "../rules/zoom-time.ts";
import type { World } from "../world.ts";
import { invitationText } from "./meeting-invitation.ts";
import { mayRead, mayWrite } from "../scopes/meetings.ts";
import { joinUrl } from "../views/schedule.ts";

/** What is asked about meetings besides scheduling them. */
export const meetingLife = [
  operation({
    id: "meetingStatus",
    method: "PUT",
    path: "/meetings/{meetingId}/status",
    label: "LIGHT",
    scopes: { granular: ["meeting:update:status:admin", "meeting:update:status"], classic: mayWrite },
    body: z.object({ action: z.enum(["end", "recover"]) }),
    success: 204,
    handle({ world, params: { meetingId }, body: { action } }) {
      if (action === "recover" && !world.store.meetings.get(meetingId)) return recoverMeeting(world, meetingId);
      const { id } = findMeeting(world, meetingId);
      if (action === "end") endLive(world, id);
    },
  }),

  operation({
    id: "meetingInvitation",
    method: "GET",
    path: "/meetings/{meetingId}/invitation",
    label: "LIGHT",
    scopes: { granular: ["meeting:read:invitation:admin", "meeting:read:invitation"], classic: mayRead },
    success: 200,
    handle({ world, params }) {
      const meeting = findMeeting(world, params.meetingId, { webinar: meetingRefusals.noSuchMeeting });
      return { invitation: invitationText(world, meeting), sip_links: [`${meeting.id}@zoomcrc.com`] };
    },
  }),

  operation({
    id: "listUpcomingMeeting",
    method: "GET",
    path: "/users/{userId}/upcoming_meetings",
    label: "MEDIUM",
    scopes: {
      granular: ["meeting:read:list_upcoming_meetings:admin", "meeting:read:list_upcoming_meetings"],
      classic: mayRead,
    },
    success: 200,
    handle({ world, params }) {
      const user = userInMeetings(world, params.userId);
      const upcoming = upcomingMeetings(world, user);
      return { total_records: upcoming.length, meetings: upcoming.map((each) => upcomingRow(world, user, each)) };
    },
  }),
];

function upcomingRow(world: World, user: User, { meeting, start, duration }: Upcoming): object {
  const { id, topic, type, timezone, created_at, password, settings, host_id } = meeting;
  return {
    id: Number(id),
    topic,
    type,
    ...(start !== undefined && { start_time: zoomTime(start) }),
    duration,
    timezone,
    created_at: zoomTime(created_at),
    join_url: joinUrl(world, meeting),
    ...(password && { passcode: password }),
    use_pmi: settings["use_pmi"] === true,
    is_host: host_id === user.id,
    is_all_day: false,
  };
}

/** Zoom: here a user who does not exist is answered with the code of a meeting that does not. */
function userInMeetings(world: World, userId: string): User {
  try {
    return findUser(world, userId);
  } catch (error) {
    if (error instanceof ZoomError && error.status === 404) throw meetingRefusals.noSuchUserInMeetings(userId);
    throw error;
  }
}
