import { z } from "zod";
import { operation } from "../api/operation.ts";
import { pageOf, unnumbered } from "../api/pages.ts";
import { pastRefusals } from "../refusals/past-sessions.ts";
import { paging } from "../api/query.ts";
import { webinarRefusals } from "../refusals/webinars.ts";
import { accessibleInstance } from "../rules/instances/accessible-instance.ts";
import { pastInstances } from "../rules/instances/instances.ts";
import { attendance } from "../rules/instances/participants.ts";
import { zoomTime } from "../rules/zoom-time.ts";
import { pastParticipant } from "../views/past-meetings.ts";
import { mayRead } from "../scopes/webinars.ts";

export const pastWebinars = [
  operation({
    id: "listWebinarParticipants",
    method: "GET",
    path: "/past_webinars/{webinarId}/participants",
    label: "MEDIUM",
    scopes: {
      granular: ["webinar:read:list_past_participants:admin", "webinar:read:list_past_participants"],
      classic: mayRead,
    },
    query: z.object(paging(300)),
    success: 200,
    handle({ world, params, query }) {
      if (world.policies.plan === "free") throw pastRefusals.paidOrPartnerOnly(world.account().id);
      const instance = accessibleInstance(world, "webinar", params.webinarId, {
        unknown: webinarRefusals.noSuchPastWebinar,
        yearAgo: webinarRefusals.noSuchPastWebinar,
      });
      const list = `participants of ${instance.id}`;
      const { page, rows } = pageOf(list, attendance(world, instance), query, world.clock.now());
      return { ...unnumbered(page), participants: rows.map(pastParticipant) };
    },
  }),

  operation({
    id: "pastWebinars",
    method: "GET",
    path: "/past_webinars/{webinarId}/instances",
    label: "LIGHT",
    scopes: {
      granular: ["webinar:read:list_past_instances:admin", "webinar:read:list_past_instances"],
      classic: mayRead,
    },
    success: 200,
    handle({ world, params: { webinarId } }) {
      const past = pastInstances(world, webinarId).filter(({ kind }) => kind === "webinar");
      if (past.length === 0 && !world.store.webinars.get(webinarId)) throw webinarRefusals.invalidWebinarId();
      return { webinars: past.map(({ id, started_at }) => ({ uuid: id, start_time: zoomTime(started_at) })) };
    },
  }),
];
