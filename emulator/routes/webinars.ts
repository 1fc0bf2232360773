import { operation } from "../api/operation.ts";
import { pageOf } from "../api/pages.ts";
import { webinarRefusals } from "../refusals/webinars.ts";
import type { User } from "../entities/user.ts";
import { spendDaily } from "../limits/daily.ts";
import { findJoinedUser, findUser } from "../rules/users/find-user.ts";
import { findWebinar } from "../rules/scheduled/find-webinar.ts";
import { endLive } from "../rules/instances/instances.ts";
import { requireWebinars } from "../rules/users/licences.ts";
import { rowsListed } from "../rules/scheduled/list-scheduled.ts";
import {
  comingOccurrences,
  findOccurrence,
  withOccurrence,
  withoutOccurrence,
} from "../rules/scheduled/occurrences.ts";
import { removeScheduled } from "../rules/scheduled/remove-scheduled.ts";
import { scheduledFor } from "../rules/scheduled/schedule-for.ts";
import { changedWebinar, newWebinar } from "../rules/scheduled/schedule-webinar.ts";
import { publish } from "../webhooks/publish.ts";
import { scheduledCreated, scheduledDeleted, scheduledUpdated } from "../webhooks/schedule-events.ts";
import type { World } from "../world.ts";
import {
  createWebinarBody,
  deleteWebinarQuery,
  getWebinarQuery,
  listWebinarsQuery,
  updateWebinarBody,
  updateWebinarQuery,
  webinarStatusBody,
} from "../schemas/webinars.ts";
import { mayRead, mayWrite } from "../scopes/webinars.ts";
import { fullWebinar } from "../views/webinars.ts";

export const webinars = [
  operation({
    id: "webinars",
    method: "GET",
    path: "/users/{userId}/webinars",
    label: "MEDIUM",
    scopes: { granular: ["webinar:read:list_webinars:admin", "webinar:read:list_webinars"], classic: mayRead },
    query: listWebinarsQuery,
    success: 200,
    handle({ world, params, query }) {
      const host = findUser(world, params.userId);
      requireWebinars(world, host);
      const listed = rowsListed(world, world.store.webinarsByHost.all(host.id), host, query);
      const { page, rows } = pageOf(`webinars of ${host.id}`, listed, query, world.clock.now());
      return { ...page, webinars: rows.map((row) => ({ ...row, is_simulive: false })) };
    },
  }),

  operation({
    id: "webinarCreate",
    method: "POST",
    path: "/users/{userId}/webinars",
    label: "LIGHT",
    scopes: { granular: ["webinar:write:webinar:admin", "webinar:write:webinar"], classic: mayWrite },
    body: createWebinarBody,
    success: 201,
    handle({ world, params, body: { default_passcode, schedule_for, ...asked } }) {
      const scheduler = findJoinedUser(world, params.userId);
      requireWebinars(world, scheduler);
      refuseSimulive(asked);
      const host = hostFor(world, schedule_for, scheduler);
      spendDaily(world, "schedule", host.id);
      const webinar = newWebinar(world, host, { ...asked, default_password: default_passcode });
      publish(world, scheduledCreated(world, "webinar", world.store.webinars.put(webinar)));
      return fullWebinar(world, webinar);
    },
  }),

  operation({
    id: "webinar",
    method: "GET",
    path: "/webinars/{webinarId}",
    label: "LIGHT",
    scopes: { granular: ["webinar:read:webinar:admin", "webinar:read:webinar"], classic: mayRead },
    query: getWebinarQuery,
    success: 200,
    handle({ world, params, query: { occurrence_id, show_previous_occurrences } }) {
      const webinar = findWebinar(world, params.webinarId);
      if (occurrence_id === undefined) {
        const all = show_previous_occurrences;
        const shown = all ? webinar.occurrences : comingOccurrences(webinar, world.clock.now());
        return fullWebinar(world, webinar, shown);
      }
      const { start, duration } = findOccurrence(webinar, occurrence_id);
      return fullWebinar(world, { ...webinar, start, duration }, []);
    },
  }),

  operation({
    id: "webinarUpdate",
    method: "PATCH",
    path: "/webinars/{webinarId}",
    label: "LIGHT",
    scopes: { granular: ["webinar:update:webinar:admin", "webinar:update:webinar"], classic: mayWrite },
    query: updateWebinarQuery,
    body: updateWebinarBody,
    success: 204,
    handle({ world, params, query: { occurrence_id }, body: { schedule_for, ...asked } }) {
      const webinar = findWebinar(world, params.webinarId);
      refuseSimulive(asked);
      const host = hostFor(world, schedule_for, findUser(world, webinar.host_id));
      spendDaily(world, "schedule", host.id);
      const after = occurrence_id
        ? withOccurrence(world, webinar, occurrence_id, asked)
        : changedWebinar(world, webinar, host, asked);
      publish(world, scheduledUpdated(world, "webinar", webinar, world.store.webinars.put(after), occurrence_id));
    },
  }),

  operation({
    id: "webinarDelete",
    method: "DELETE",
    path: "/webinars/{webinarId}",
    label: "LIGHT",
    scopes: { granular: ["webinar:delete:webinar:admin", "webinar:delete:webinar"], classic: mayWrite },
    query: deleteWebinarQuery,
    success: 204,
    handle({ world, params, query: { occurrence_id } }) {
      const webinar = findWebinar(world, params.webinarId);
      if (occurrence_id === undefined) removeScheduled(world, "webinar", webinar);
      else world.store.webinars.put(withoutOccurrence(webinar, occurrence_id, webinarRefusals.noSuchOccurrence));
      publish(world, scheduledDeleted(world, "webinar", webinar, occurrence_id));
    },
  }),

  operation({
    id: "webinarStatus",
    method: "PUT",
    path: "/webinars/{webinarId}/status",
    label: "LIGHT",
    scopes: { granular: ["webinar:update:status:admin", "webinar:update:status"], classic: mayWrite },
    body: webinarStatusBody,
    success: (world) => Number(world.policies.statusSuccess),
    handle({ world, params }) {
      endLive(world, findWebinar(world, params.webinarId).id);
    },
  }),
];

/** The user that `schedule_for` names or, without it, the one who hosts anyway. */
const hostFor = (world: World, scheduleFor: string | undefined, usual: User): User =>
  scheduleFor === undefined
    ? usual
    : scheduledFor(world, scheduleFor, requireWebinars, webinarRefusals.invalidScheduleFor);

/** Webinars that play a recording are a feature that the emulated account does not have. */
function refuseSimulive({ is_simulive, type }: { is_simulive?: boolean | undefined; type?: number | undefined }): void {
  if (is_simulive && type === 6) throw webinarRefusals.simuliveNeedsTime();
  if (is_simulive) throw webinarRefusals.noSimulive();
}
