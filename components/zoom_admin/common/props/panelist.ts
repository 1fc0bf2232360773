import type { OptionPage, Props } from "../define.ts";
import { ConfigurationError } from "../errors/causes.ts";
import { listWebinarPanelists } from "../operations/webinar-people.ts";
import { nameAndAddress } from "./option-labels.ts";
import { optionPage, type OptionRequest } from "./options.ts";
import type { ZoomClient } from "../request.ts";

/** A prop that chooses among the webinar's panelists. */
export const panelistChoice = {
  panelistId: {
    type: "string",
    label: "Panelist",
    description: "One of the webinar's panelists: choose one, or give a panelist's id or e-mail address",
    useQuery: true,
    options(this: { zoomAdmin: ZoomClient; webinarId?: string }, request: OptionRequest): Promise<OptionPage> {
      const { zoomAdmin: zoom, webinarId } = this;
      if (!webinarId) {
        throw new ConfigurationError("Choose the webinar first, so that its panelists can be listed.");
      }
      return optionPage(request, {
        fetch: () => zoom.request(listWebinarPanelists, { path: { webinarId } }),
        rows: ({ panelists }) => panelists,
        option: ({ id, name = "", email }) => ({ label: nameAndAddress({ display_name: name, email }), value: id }),
      });
    },
  },
} as const satisfies Props;
