import type { z } from "zod";
import { operation } from "../api/operation.ts";
import { pageOf, unnumbered } from "../api/pages.ts";
import { reportRefusals } from "../refusals/reports.ts";
import type { Instance } from "../entities/instance.ts";
import type { User } from "../entities/user.ts";
import { accessibleInstance } from "../rules/instances/accessible-instance.ts";
import { membersOf } from "../rules/users/groups.ts";
import { attendance } from "../rules/instances/participants.ts";
import { meetingsHeld, usageOf } from "../rules/instances/usage.ts";
import { zoomTime } from "../rules/zoom-time.ts";
import type { World } from "../world.ts";
import { reportDailyQuery, reportParticipantsQuery, reportUsersQuery } from "../schemas/reports.ts";
import { reportedHost, reportedParticipant } from "../views/reports.ts";

const mayReport = ["report:read:admin"];
const dayLength = 86_400_000;

export const reports = [
  operation({
    id: "reportMeetingParticipants",
    method: "GET",
    path: "/report/meetings/{meetingId}/participants",
    label: "HEAVY",
    scopes: { granular: ["report:read:list_meeting_participants:admin"], classic: mayReport },
    query: reportParticipantsQuery,
    success: 200,
    handle({ world, params, query }) {
      requirePaid(world);
      const instance = accessibleInstance(world, "meeting", params.meetingId, {
        unknown: reportRefusals.noSuchMeeting,
        yearAgo: reportRefusals.meetingYearAgo,
      });
      return participantsReport(world, instance, query);
    },
  }),

  operation({
    id: "reportWebinarParticipants",
    method: "GET",
    path: "/report/webinars/{webinarId}/participants",
    label: "HEAVY",
    scopes: { granular: ["report:read:list_webinar_participants:admin"], classic: mayReport },
    query: reportParticipantsQuery,
    success: 200,
    handle({ world, params, query }) {
      requirePaid(world);
      const instance = accessibleInstance(world, "webinar", params.webinarId, {
        unknown: reportRefusals.noSuchWebinar,
        yearAgo: reportRefusals.webinarYearAgo,
      });
      return participantsReport(world, instance, query);
    },
  }),

  operation({
    id: "reportUsers",
    method: "GET",
    path: "/report/users",
    label: "HEAVY",
    scopes: { granular: ["report:read:list_users:admin"], classic: mayReport },
    query: reportUsersQuery,
    success: 200,
    handle({ world, query }) {
      requirePaid(world);
      const { type, from, to, group_id } = query;
      const held = meetingsHeld(world, Date.parse(from), Date.parse(to) + dayLength);
      const active = new Set(held.map(({ host_id }) => host_id));
      const hosts = usersIn(world, group_id).filter(({ id }) => active.has(id) === (type === "active"));
      const { page, rows } = pageOf("hosts", hosts, query, world.clock.now());
      const heldBy = (ids: readonly string[]) =>
        usageOf(
          world,
          held.filter(({ host_id }) => ids.includes(host_id)),
        );
      const { meetings, participants, meeting_minutes } = heldBy(hosts.map(({ id }) => id));
      return {
        ...{ from, to },
        ...page,
        total_meetings: meetings,
        total_participants: participants,
        total_meeting_minutes: meeting_minutes,
        users: rows.map((host) => reportedHost(host, heldBy([host.id]))),
      };
    },
  }),

  operation({
    id: "reportDaily",
    method: "GET",
    path: "/report/daily",
    label: "HEAVY",
    scopes: { granular: [], classic: mayReport },
    query: reportDailyQuery,
    success: 200,
    handle({ world, query }) {
      requirePaid(world);
      const today = new Date(world.clock.now());
      const { year = today.getUTCFullYear(), month = today.getUTCMonth() + 1, group_id } = query;
      requireRecent(today, year, month);
      const members = usersIn(world, group_id);
      const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
      const dates = Array.from({ length: days }, (_, index) =>
        dayReport(world, members, Date.UTC(year, month - 1, index + 1)),
      );
      return { year, month, dates };
    },
  }),
];

/** Reports are for paid accounts. */
function requirePaid({ policies }: World): void {
  if (policies.plan === "free") throw reportRefusals.noPermission();
}

function participantsReport(world: World, instance: Instance, query: z.output<typeof reportParticipantsQuery>): object {
  const stays = attendance(world, instance);
  // Zoom: a meeting with only one participant is not reported.
  const told = stays.length > 1 ? stays : [];
  const { page, rows } = pageOf(`report on ${instance.id}`, told, query, world.clock.now());
  return {
    ...unnumbered(page),
    participants: rows.map((participant) => reportedParticipant(participant, query.include_fields)),
  };
}

/** The users who have accepted, all of them or a group's. Zoom documents no refusal of a group that is none: it has nobody. */
function usersIn(world: World, groupId: string | undefined): User[] {
  const group = world.store.groups.get(groupId ?? "");
  const members = group ? membersOf(world, group) : [];
  const users = groupId === undefined ? world.store.users.values() : members;
  return users.filter(({ status }) => status !== "pending");
}

function requireRecent(today: Date, year: number, month: number): void {
  const age = (today.getUTCFullYear() - year) * 12 + today.getUTCMonth() + 1 - month;
  if (age < 0 || age > 6) throw reportRefusals.beyondSixMonths();
}

function dayReport(world: World, members: readonly User[], begin: number): object {
  const end = begin + dayLength;
  const hosts = new Set(members.map(({ id }) => id));
  const held = meetingsHeld(world, begin, end).filter(({ host_id }) => hosts.has(host_id));
  return {
    date: zoomTime(begin).slice(0, 10),
    new_users: members.filter(({ created_at }) => created_at >= begin && created_at < end).length,
    ...usageOf(world, held),
  };
}
