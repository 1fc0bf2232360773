import { operation } from "../api/operation.ts";
import { pageOf } from "../api/pages.ts";
import { registrationRefusals } from "../refusals/registration.ts";
import { webinarRefusals } from "../refusals/webinars.ts";
import type { Webinar } from "../entities/webinar.ts";
import { hasEnded } from "../rules/scheduled/find-scheduled.ts";
import { findWebinar } from "../rules/scheduled/find-webinar.ts";
import { panelistNamed } from "../rules/scheduled/panelists.ts";
import { decideAll, register, registrantsWith } from "../rules/scheduled/registration.ts";
import type { World } from "../world.ts";
import {
  listRegistrantsQuery,
  occurrenceQuery,
  registerBody,
  registerQuery,
  registrantStatusBody,
} from "../schemas/registrants.ts";
import { registered, registrantView } from "../views/registrants.ts";
import { needsRegistration } from "../views/schedule.ts";
import { mayRead, mayWrite } from "../scopes/webinars.ts";

export const webinarRegistrants = [
  operation({
    id: "webinarRegistrantCreate",
    method: "POST",
    path: "/webinars/{webinarId}/registrants",
    label: "LIGHT",
    scopes: { granular: ["webinar:write:registrant:admin", "webinar:write:registrant"], classic: mayWrite },
    query: registerQuery,
    body: registerBody,
    success: 201,
    handle({ world, params, query: { occurrence_ids }, body: { answers } }) {
      const webinar = findWebinar(world, params.webinarId);
      requireOpen(world, webinar, answers.email);
      return registered(world, webinar, register(world, "webinar", webinar, { answers, occurrence_ids }));
    },
  }),

  operation({
    id: "webinarRegistrants",
    method: "GET",
    path: "/webinars/{webinarId}/registrants",
    label: "MEDIUM",
    scopes: { granular: ["webinar:read:list_registrants:admin", "webinar:read:list_registrants"], classic: mayRead },
    query: listRegistrantsQuery,
    success: 200,
    handle({ world, params, query }) {
      const webinar = findWebinar(world, params.webinarId);
      const wanted = registrantsWith(world, webinar, query);
      const { page, rows } = pageOf(`registrants of ${webinar.id}`, wanted, query, world.clock.now());
      return { ...page, registrants: rows.map((each) => registrantView(world, webinar, each)) };
    },
  }),

  operation({
    id: "webinarRegistrantStatus",
    method: "PUT",
    path: "/webinars/{webinarId}/registrants/status",
    label: "MEDIUM",
    scopes: {
      granular: ["webinar:update:registrant_status:admin", "webinar:update:registrant_status"],
      classic: mayWrite,
    },
    query: occurrenceQuery,
    body: registrantStatusBody,
    success: 204,
    handle({ world, params, query, body }) {
      const webinar = findWebinar(world, params.webinarId);
      if (!needsRegistration(webinar)) throw registrationRefusals.notEnabled(webinar.id);
      decideAll(world, "webinar", webinar, { ...body, ...query });
    },
  }),
];

/** Refuses whoever cannot register: nobody after the end or without registration, and never the host or a panelist. */
function requireOpen(world: World, webinar: Webinar, email: string): void {
  if (!needsRegistration(webinar)) throw webinarRefusals.noRegistration(webinar.id);
  if (hasEnded(webinar, world.clock.now())) throw webinarRefusals.over();
  const host = world.store.users.get(webinar.host_id);
  if (host?.email.toLowerCase() === email.toLowerCase()) throw webinarRefusals.hostCannotRegister();
  if (panelistNamed(world, webinar, email)) throw webinarRefusals.isPanelist();
}
