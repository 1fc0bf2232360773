import { z } from "zod";
import { operation } from "../api/operation.ts";
import { pageOf, unnumbered } from "../api/pages.ts";
import { pastRefusals } from "../refusals/past-sessions.ts";
import { paging } from "../api/query.ts";
import { meetingRefusals } from "../refusals/meetings.ts";
import type { Instance } from "../entities/instance.ts";
import { accessibleInstance } from "../rules/instances/accessible-instance.ts";
import { pastInstances } from "../rules/instances/instances.ts";
import { attendance } from "../rules/instances/participants.ts";
import { zoomTime } from "../rules/zoom-time.ts";
import type { World } from "../world.ts";
import { mayRead } from "../scopes/meetings.ts";
import { pastMeeting, pastParticipant } from "../views/past-meetings.ts";

export const pastMeetings = [
  operation({
    id: "pastMeetingDetails",
    method: "GET",
    path: "/past_meetings/{meetingId}",
    label: "LIGHT",
    scopes: { granular: ["meeting:read:past_meeting:admin", "meeting:read:past_meeting"], classic: mayRead },
    success: 200,
    handle: ({ world, params }) => pastMeeting(world, accessible(world, params.meetingId)),
  }),

  operation({
    id: "pastMeetingParticipants",
    method: "GET",
    path: "/past_meetings/{meetingId}/participants",
    label: "MEDIUM",
    scopes: {
      granular: ["meeting:read:list_past_participants:admin", "meeting:read:list_past_participants"],
      classic: mayRead,
    },
    query: z.object(paging(300)),
    success: 200,
    handle({ world, params, query }) {
      const instance = accessible(world, params.meetingId);
      const stays = attendance(world, instance);
      // Zoom: nothing is returned where there was only one participant.
      const told = stays.length > 1 ? stays : [];
      const { page, rows } = pageOf(`participants of ${instance.id}`, told, query, world.clock.now());
      return { ...unnumbered(page), participants: rows.map(pastParticipant) };
    },
  }),

  operation({
    id: "pastMeetings",
    method: "GET",
    path: "/past_meetings/{meetingId}/instances",
    label: "MEDIUM",
    scopes: {
      granular: ["meeting:read:list_past_instances:admin", "meeting:read:list_past_instances"],
      classic: mayRead,
    },
    success: 200,
    handle({ world, params: { meetingId } }) {
      const past = pastInstances(world, meetingId).filter(({ kind }) => kind === "meeting");
      if (past.length === 0 && !world.store.meetings.get(meetingId)) throw meetingRefusals.noSuchMeeting(meetingId);
      return { meetings: past.map(({ id, started_at }) => ({ uuid: id, start_time: zoomTime(started_at) })) };
    },
  }),
];

/** The past meeting that a path names, if the account's plan and Zoom's memory allow to see it. */
function accessible(world: World, meetingId: string): Instance {
  if (world.policies.plan === "free") throw pastRefusals.paidAccountsOnly(world.account().id);
  const { yearAgo } = pastRefusals;
  return accessibleInstance(world, "meeting", meetingId, { unknown: meetingRefusals.noSuchMeeting, yearAgo });
}
