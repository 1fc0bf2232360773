import { operation } from "../api/operation.ts";
import { pageOf } from "../api/pages.ts";
import { meetingRefusals } from "../refusals/meetings.ts";
import { registrationRefusals } from "../refusals/registration.ts";
import type { Meeting } from "../entities/meeting.ts";
import type { Registrant } from "../entities/registrant.ts";
import { findMeeting } from "../rules/scheduled/find-meeting.ts";
import { hasEnded } from "../rules/scheduled/find-scheduled.ts";
import { cancelOccurrence, decide, decideAll, register, registrantsWith } from "../rules/scheduled/registration.ts";
import type { World } from "../world.ts";
import { mayRead, mayWrite } from "../scopes/meetings.ts";
import {
  listRegistrantsQuery,
  occurrenceQuery,
  registerBody,
  registerManyBody,
  registerQuery,
  registrantStatusBody,
} from "../schemas/registrants.ts";
import { registered, registrantView } from "../views/registrants.ts";
import { needsRegistration } from "../views/schedule.ts";

const scheduledOnce = 2;

export const meetingRegistrants = [
  operation({
    id: "meetingRegistrantCreate",
    method: "POST",
    path: "/meetings/{meetingId}/registrants",
    label: "LIGHT",
    scopes: { granular: ["meeting:write:registrant:admin", "meeting:write:registrant"], classic: mayWrite },
    query: registerQuery,
    body: registerBody,
    success: 201,
    handle({ world, params, query, body }) {
      const meeting = findMeeting(world, params.meetingId, {
        missing: registrationRefusals.noSuchMeeting,
        webinar: registrationRefusals.noAccess,
      });
      if (!needsRegistration(meeting)) throw registrationRefusals.notEnabled(params.meetingId);
      const registrant = register(world, "meeting", meeting, { ...body, ...query });
      return { ...registered(world, meeting, registrant), participant_pin_code: registrant.pin_code };
    },
  }),

  operation({
    id: "addBatchRegistrants",
    method: "POST",
    path: "/meetings/{meetingId}/batch_registrants",
    label: "HEAVY",
    scopes: {
      granular: ["meeting:write:batch_registrants:admin", "meeting:write:batch_registrants"],
      classic: mayWrite,
    },
    body: registerManyBody,
    success: 201,
    handle({ world, params, body: { registrants, auto_approve } }) {
      const meeting = findMeeting(world, params.meetingId, { webinar: meetingRefusals.noSuchMeeting });
      if (meeting.type !== scheduledOnce) throw registrationRefusals.scheduledOnly();
      if (!needsRegistration(meeting)) throw registrationRefusals.notEnabledForMany(params.meetingId);
      if (hasEnded(meeting, world.clock.now())) throw registrationRefusals.over();
      const added = registrants.map((answers) =>
        register(world, "meeting", meeting, { answers, auto_approve, occurrence_ids: [] }),
      );
      return { registrants: added.map((registrant) => batchRow(world, meeting, registrant)) };
    },
  }),

  operation({
    id: "meetingRegistrants",
    method: "GET",
    path: "/meetings/{meetingId}/registrants",
    label: "MEDIUM",
    scopes: { granular: ["meeting:read:list_registrants:admin", "meeting:read:list_registrants"], classic: mayRead },
    query: listRegistrantsQuery,
    success: 200,
    handle({ world, params, query }) {
      const meeting = findMeeting(world, params.meetingId, { webinar: registrationRefusals.isWebinar });
      const wanted = registrantsWith(world, meeting, query);
      const { page, rows } = pageOf(`registrants of ${meeting.id}`, wanted, query, world.clock.now());
      return { ...page, registrants: rows.map((each) => meetingRegistrant(world, meeting, each)) };
    },
  }),

  operation({
    id: "meetingRegistrantStatus",
    method: "PUT",
    path: "/meetings/{meetingId}/registrants/status",
    label: "MEDIUM",
    scopes: {
      granular: ["meeting:update:registrant_status:admin", "meeting:update:registrant_status"],
      classic: mayWrite,
    },
    query: occurrenceQuery,
    body: registrantStatusBody,
    success: 204,
    handle({ world, params, query: { occurrence_id }, body: { action, registrants } }) {
      decideAll(world, "meeting", findMeeting(world, params.meetingId), { action, registrants, occurrence_id });
    },
  }),

  operation({
    id: "meetingRegistrantGet",
    method: "GET",
    path: "/meetings/{meetingId}/registrants/{registrantId}",
    label: "LIGHT",
    scopes: { granular: ["meeting:read:registrant:admin", "meeting:read:registrant"], classic: mayRead },
    success: 200,
    handle({ world, params }) {
      const meeting = findMeeting(world, params.meetingId);
      return meetingRegistrant(world, meeting, findRegistrant(world, meeting, params.registrantId));
    },
  }),

  operation({
    id: "meetingregistrantdelete",
    method: "DELETE",
    path: "/meetings/{meetingId}/registrants/{registrantId}",
    label: "LIGHT",
    scopes: { granular: ["meeting:delete:registrant:admin", "meeting:delete:registrant"], classic: mayWrite },
    query: occurrenceQuery,
    success: 204,
    handle({ world, params, query: { occurrence_id } }) {
      const meeting = findMeeting(world, params.meetingId);
      if (!needsRegistration(meeting)) throw registrationRefusals.notEnabled(params.meetingId);
      const registrant = findRegistrant(world, meeting, params.registrantId);
      if (occurrence_id === undefined) decide(world, "meeting", meeting, registrant, "cancel");
      else cancelOccurrence(world, "meeting", meeting, registrant, occurrence_id);
    },
  }),
];

const meetingRegistrant = (world: World, meeting: Meeting, registrant: Registrant) => ({
  ...registrantView(world, meeting, registrant),
  ...(registrant.status === "approved" && { participant_pin_code: registrant.pin_code }),
});

function batchRow(world: World, meeting: Meeting, registrant: Registrant): object {
  const { registrant_id, join_url } = registered(world, meeting, registrant);
  const link = join_url === undefined ? {} : { join_url };
  return { registrant_id, email: registrant.answers.email, ...link, participant_pin_code: registrant.pin_code };
}

function findRegistrant(world: World, meeting: Meeting, registrantId: string): Registrant {
  const registrant = world.store.registrants.get(registrantId);
  if (registrant?.scheduled_id !== meeting.id) throw registrationRefusals.noSuchRegistrant();
  return registrant;
}
