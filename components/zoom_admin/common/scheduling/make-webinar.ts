import type { ZoomAdmin } from "../../zoom_admin.app.ts";
import { latestAsWished } from "./as-wished.ts";
import { askForHost } from "./ask-for-host.ts";
import type { Step } from "../define.ts";
import { makeOnce } from "../make-once.ts";
import { createWebinar, getWebinar, listWebinars } from "../operations/webinars.ts";
import { listAll } from "../pages.ts";
import type { Webinar } from "../resources/webinars.ts";
import { runBegan } from "../run-began.ts";
import type { WebinarWish } from "../schemas/webinar.ts";

interface WebinarRequest {
  $: Step;
  userId: string;
  wish: WebinarWish;
}

/** Makes a webinar, once, however often the step runs. */
export async function makeWebinar(zoomAdmin: ZoomAdmin, request: WebinarRequest): Promise<Webinar> {
  const { $, userId, wish } = request;
  const time = zoomAdmin._time();
  const since = runBegan($, time.now());
  const find = () => findWebinar(zoomAdmin, request, since);
  const ask = () => zoomAdmin.request(createWebinar, { $, path: { userId }, data: { ...wish } });
  const make = () => askForHost(zoomAdmin, { $, userId, failure: createWebinar.failure, ask });

  const earlier = $.context.replay ? await find() : undefined;
  return earlier ?? makeOnce({ make, find, time });
}

/** The host's webinar that is as wished and not older than `since` (epoch milliseconds), if there is one. */
async function findWebinar(
  zoomAdmin: ZoomAdmin,
  { $, userId, wish }: WebinarRequest,
  since: number,
): Promise<Webinar | undefined> {
  const request = { $, path: { userId }, params: { type: "scheduled" } };
  const rows = await listAll(zoomAdmin, listWebinars, request, {
    rows: ({ webinars }) => webinars,
    key: ({ uuid, start_time }) => `${uuid} ${start_time}`,
  });
  const latest = latestAsWished(rows, wish, since);
  return latest && zoomAdmin.request(getWebinar, { $, path: { webinarId: String(latest.id) } });
}
