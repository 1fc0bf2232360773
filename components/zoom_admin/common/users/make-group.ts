import type { ZoomAdmin } from "../../zoom_admin.app.ts";
import type { Step } from "../define.ts";
import { makeOnce } from "../make-once.ts";
import { createGroup, listGroups } from "../operations/groups.ts";
import { listAll } from "../pages.ts";
import type { Group } from "../resources/groups.ts";

/** Makes a group, once, however often the step runs: a group is known by its name. */
export async function makeGroup(zoomAdmin: ZoomAdmin, $: Step, name: string): Promise<Group> {
  const find = async () => {
    const groups = await listAll(
      zoomAdmin,
      listGroups,
      { $ },
      { rows: (page) => page.groups, key: ({ id }: Group) => id },
    );
    return groups.find((group) => group.name === name);
  };
  const make = () => zoomAdmin.request(createGroup, { $, data: { name } });
  const earlier = $.context.replay ? await find() : undefined;
  return earlier ?? makeOnce({ make, find, time: zoomAdmin._time() });
}
