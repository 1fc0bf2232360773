import type { Occurrence } from "../entities/scheduled.ts";
import type { Webinar } from "../entities/webinar.ts";
import type { World } from "../world.ts";
import { encryptedPasscode, needsRegistration, scheduledView } from "./schedule.ts";

/** The answer of POST webinars and GET /webinars/{webinarId}. Other passcode fields than a meeting's, and no status. */
export function fullWebinar(world: World, webinar: Webinar, occurrences: Occurrence[] = webinar.occurrences): object {
  const { id, password, dial_in_password, template_id } = webinar;
  return {
    ...scheduledView(world, webinar, occurrences),
    ...(template_id && { template_id }),
    ...(needsRegistration(webinar) && { registration_url: `${world.url}/webinar/register/${id}` }),
    ...(password && {
      password,
      h323_passcode: dial_in_password,
      encrypted_passcode: encryptedPasscode(webinar),
    }),
    is_simulive: false,
  };
}
