import type { OptionPage, Props } from "../define.ts";
import { ConfigurationError } from "../errors/causes.ts";
import { listAssistants } from "../operations/assistants.ts";
import { optionPage, type OptionRequest } from "./options.ts";
import type { ZoomClient } from "../request.ts";

/** One of the assistants of the chosen user; Zoom lists them all at once. */
export const assistantChoice = {
  assistantId: {
    type: "string",
    label: "Assistant",
    description: "An assistant of that user: choose one, or give a user id",
    useQuery: true,
    options(this: { zoomAdmin: ZoomClient; userId?: string }, request: OptionRequest): Promise<OptionPage> {
      const { zoomAdmin: zoom, userId } = this;
      if (!userId) throw new ConfigurationError("Choose the user first, so that their assistants can be listed.");
      return optionPage(request, {
        fetch: () => zoom.request(listAssistants, { path: { userId } }),
        rows: ({ assistants }) => assistants,
        option: ({ id, email }) => ({ label: email, value: id }),
      });
    },
  },
} as const satisfies Props;
