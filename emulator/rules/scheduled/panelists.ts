import { webinarRefusals } from "../../refusals/webinars.ts";
import type { Panelist } from "../../entities/panelist.ts";
import type { Webinar } from "../../entities/webinar.ts";
import type { World } from "../../world.ts";
import { newId } from "../identifiers.ts";

/** Zoom: a webinar has at most 100 panelists. */
const mostPanelists = 100;

export const panelistsOf = ({ store }: World, { id }: Webinar): Panelist[] => store.panelistsByWebinar.all(id);

/** The panelist of an id or an e-mail address. */
export const panelistNamed = (world: World, webinar: Webinar, name: string): Panelist | undefined =>
  panelistsOf(world, webinar).find(({ id, email }) => id === name || email.toLowerCase() === name.toLowerCase());

/** Invites panelists; who is one already keeps the id and gets the new name. */
export function addPanelists(world: World, webinar: Webinar, invited: Omit<Panelist, "id" | "webinar_id">[]): void {
  for (const person of invited) {
    const id = panelistNamed(world, webinar, person.email)?.id ?? newId(world.random);
    world.store.panelists.put({ ...person, id, webinar_id: webinar.id });
  }
  if (panelistsOf(world, webinar).length > mostPanelists) throw webinarRefusals.tooManyPanelists();
}

export function removePanelists({ store }: World, panelists: readonly Panelist[]): void {
  for (const { id } of panelists) store.panelists.delete(id);
}
