import type { OptionPage, Props } from "../define.ts";
import { ConfigurationError } from "../errors/causes.ts";
import { listMeetingRegistrants } from "../operations/meeting-registrants.ts";
import { registrantOption } from "./option-labels.ts";
import { optionPage, type OptionRequest } from "./options.ts";
import { pagesOf } from "../pages.ts";
import type { ZoomClient } from "../request.ts";

/** A prop that chooses among the meeting's approved registrants. */
export const meetingRegistrantChoice = {
  registrantId: {
    type: "string",
    label: "Registrant",
    description: "One of the meeting's approved registrants: choose one, or give a registrant's id",
    useQuery: true,
    options(this: { zoomAdmin: ZoomClient; meetingId?: string }, request: OptionRequest): Promise<OptionPage> {
      const { zoomAdmin: zoom, meetingId } = this;
      if (!meetingId) {
        throw new ConfigurationError("Choose the meeting first, so that its registrants can be listed.");
      }
      const fetch = pagesOf(zoom, listMeetingRegistrants, { path: { meetingId } });
      return optionPage(request, { fetch, rows: ({ registrants }) => registrants, option: registrantOption });
    },
  },
} as const satisfies Props;
