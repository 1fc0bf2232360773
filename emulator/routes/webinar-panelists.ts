import { z } from "zod";
import { operation } from "../api/operation.ts";
import { requestRefusals } from "../refusals/requests.ts";
import type { Panelist } from "../entities/panelist.ts";
import type { Webinar } from "../entities/webinar.ts";
import { findWebinar } from "../rules/scheduled/find-webinar.ts";
import { addPanelists, panelistNamed, panelistsOf, removePanelists } from "../rules/scheduled/panelists.ts";
import { zoomTime } from "../rules/zoom-time.ts";
import type { World } from "../world.ts";
import { personalJoinUrl } from "../views/schedule.ts";
import { emailAddress } from "../schemas/users.ts";
import { mayRead, mayWrite } from "../scopes/webinars.ts";

const text = z.string().optional();

const invitedPanelists = z.object({
  panelists: z
    .array(
      z.object({
        email: emailAddress,
        name: z.string().min(1),
        virtual_background_id: text,
        name_tag_id: text,
        name_tag_name: text,
        name_tag_pronouns: text,
        name_tag_description: text,
      }),
    )
    .min(1)
    .max(30),
});

export const webinarPanelists = [
  operation({
    id: "webinarPanelists",
    method: "GET",
    path: "/webinars/{webinarId}/panelists",
    label: "MEDIUM",
    scopes: { granular: ["webinar:read:list_panelists:admin", "webinar:read:list_panelists"], classic: mayRead },
    success: 200,
    handle({ world, params }) {
      const webinar = findWebinar(world, params.webinarId);
      const panelists = panelistsOf(world, webinar).map((panelist) => panelistView(world, webinar, panelist));
      return { total_records: panelists.length, panelists };
    },
  }),

  operation({
    id: "webinarPanelistCreate",
    method: "POST",
    path: "/webinars/{webinarId}/panelists",
    label: "MEDIUM",
    scopes: { granular: ["webinar:write:panelist:admin", "webinar:write:panelist"], classic: mayWrite },
    body: invitedPanelists,
    success: 201,
    handle({ world, params, body }) {
      const webinar = findWebinar(world, params.webinarId);
      addPanelists(world, webinar, body.panelists);
      return { id: webinar.id, updated_at: zoomTime(world.clock.now()) };
    },
  }),

  operation({
    id: "webinarPanelistsDelete",
    method: "DELETE",
    path: "/webinars/{webinarId}/panelists",
    label: "LIGHT",
    scopes: { granular: ["webinar:delete:panelist:admin", "webinar:delete:panelist"], classic: mayWrite },
    success: 204,
    handle({ world, params }) {
      removePanelists(world, panelistsOf(world, findWebinar(world, params.webinarId)));
    },
  }),

  operation({
    id: "webinarPanelistDelete",
    method: "DELETE",
    path: "/webinars/{webinarId}/panelists/{panelistId}",
    label: "LIGHT",
    scopes: { granular: ["webinar:delete:panelist:admin", "webinar:delete:panelist"], classic: mayWrite },
    success: 204,
    handle({ world, params }) {
      const panelist = panelistNamed(world, findWebinar(world, params.webinarId), params.panelistId);
      if (!panelist) throw requestRefusals.invalidParameter("panelistId");
      removePanelists(world, [panelist]);
    },
  }),
];

const panelistView = (world: World, webinar: Webinar, { webinar_id: _, ...panelist }: Panelist) => ({
  ...panelist,
  join_url: personalJoinUrl(world, webinar, panelist.id),
});
