import zoomAdmin from "../zoom_admin.app.ts";
import type { Props } from "./define.ts";

/** Props that choose one of the account's meetings: by its host, or by its id alone. */
export const meetingChoice = {
  userId: {
    propDefinition: [zoomAdmin, "hostId"],
    description: "Whose meetings to choose from; not needed where the meeting's id is given",
    optional: true,
  },
  meetingId: { propDefinition: [zoomAdmin, "meetingId", ({ userId }: Record<string, unknown>) => ({ userId })] },
} as const satisfies Props;
