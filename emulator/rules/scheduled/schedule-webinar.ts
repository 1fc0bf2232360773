import type { User } from "../../entities/user.ts";
import type { Webinar } from "../../entities/webinar.ts";
import type { World } from "../../world.ts";
import { changedScheduled, newScheduled, type AskedSchedule, type ScheduleKind } from "./schedule.ts";
import { effectiveWebinarSettings } from "./webinar-settings.ts";

/** What may be asked of a webinar, checked before. */
export interface AskedWebinar extends AskedSchedule {
  template_id?: string | undefined;
}

const kind: ScheduleKind = {
  usualTopic: "My Webinar",
  usualType: 5,
  effectiveSettings: effectiveWebinarSettings,
};

/** A new webinar of `host`. */
export const newWebinar = (world: World, host: User, asked: AskedWebinar): Webinar => ({
  ...newScheduled(world, kind, host, asked),
  ...(asked.template_id !== undefined && { template_id: asked.template_id }),
});

/** The webinar with what was asked changed, from now on hosted by `host`. */
export const changedWebinar = (world: World, webinar: Webinar, host: User, asked: AskedWebinar): Webinar => ({
  ...changedScheduled(world, kind, webinar, host, asked),
  host_id: host.id,
});
