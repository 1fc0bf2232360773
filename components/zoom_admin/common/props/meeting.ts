import zoomAdmin from "../../zoom_admin.app.ts";
import type { OptionPage, Props } from "../define.ts";
import { ConfigurationError } from "../errors/causes.ts";
import { listMeetings } from "../operations/meetings.ts";
import { meetingOption } from "./option-labels.ts";
import { optionPage, type OptionRequest } from "./options.ts";
import { pagesOf } from "../pages.ts";
import type { ZoomClient } from "../request.ts";

/** Props that choose one of the account's meetings: by its host, or by its id alone. */
export const meetingChoice = {
  userId: {
    propDefinition: [zoomAdmin, "hostId"],
    description: "Whose meetings to choose from; not needed where the meeting's id is given",
    optional: true,
  },
  meetingId: {
    type: "string",
    label: "Meeting",
    description: "One of the host's meetings: choose one, or give a meeting id (9 to 11 digits) or UUID",
    useQuery: true,
    options(this: { zoomAdmin: ZoomClient; userId?: string }, request: OptionRequest): Promise<OptionPage> {
      const { zoomAdmin: zoom, userId } = this;
      if (!userId) {
        throw new ConfigurationError(
          "Choose the host first, so that their meetings can be listed, or enter the meeting's id.",
        );
      }
      const fetch = pagesOf(zoom, listMeetings, { path: { userId } });
      return optionPage(request, { fetch, rows: ({ meetings }) => meetings, option: meetingOption });
    },
  },
} as const satisfies Props;
