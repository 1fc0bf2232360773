import zoomAdmin from "../../zoom_admin.app.ts";
import type { OptionPage, Props } from "../define.ts";
import { ConfigurationError } from "../errors/causes.ts";
import { listWebinars } from "../operations/webinars.ts";
import { meetingOption } from "./option-labels.ts";
import { optionPage, type OptionRequest } from "./options.ts";
import { pagesOf } from "../pages.ts";
import type { ZoomClient } from "../request.ts";

/** Props that choose one of the account's webinars: by its host, or by its id alone. */
export const webinarChoice = {
  userId: {
    propDefinition: [zoomAdmin, "hostId"],
    description: "Whose webinars to choose from; not needed where the webinar's id is given",
    optional: true,
  },
  webinarId: {
    type: "string",
    label: "Webinar",
    description: "One of the host's webinars: choose one, or give a webinar id (9 to 11 digits)",
    useQuery: true,
    options(this: { zoomAdmin: ZoomClient; userId?: string }, request: OptionRequest): Promise<OptionPage> {
      const { zoomAdmin: zoom, userId } = this;
      if (!userId) {
        throw new ConfigurationError(
          "Choose the host first, so that their webinars can be listed, or enter the webinar's id.",
        );
      }
      const fetch = pagesOf(zoom, listWebinars, { path: { userId } });
      return optionPage(request, { fetch, rows: ({ webinars }) => webinars, option: meetingOption });
    },
  },
} as const satisfies Props;
