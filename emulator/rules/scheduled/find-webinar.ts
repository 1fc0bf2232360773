import { webinarRefusals } from "../../refusals/webinars.ts";
import type { Webinar } from "../../entities/webinar.ts";
import type { World } from "../../world.ts";
import { hasLapsed, heldUnder, namedIn } from "./find-scheduled.ts";
import { findUser } from "../users/find-user.ts";
import { requireWebinars } from "../users/licences.ts";

/** The webinar that `{webinarId}` in a path names: its number or a UUID. Its host still needs the add-on. */
export function findWebinar(world: World, webinarId: string): Webinar {
  const { meetings, meetingsByUuid, webinars, webinarsByUuid } = world.store;
  const webinar = namedIn(webinars, webinarsByUuid, webinarId) ?? heldUnder(world, webinars, webinarId);
  if (!webinar && (!isNumber(webinarId) || namedIn(meetings, meetingsByUuid, webinarId))) {
    throw webinarRefusals.invalidWebinarId();
  }
  if (!webinar || hasLapsed(webinar, world.clock.now())) throw webinarRefusals.noSuchWebinar(webinarId);
  requireWebinars(world, findUser(world, webinar.host_id));
  return webinar;
}

const isNumber = (text: string) => /^\d+$/.test(text);
