import type { ZoomAdmin } from "../../zoom_admin.app.ts";
import { askForHost } from "./ask-for-host.ts";
import type { Step } from "../define.ts";
import { UncertainOutcomeError } from "../errors/causes.ts";
import { findMeeting } from "./find-meeting.ts";
import { makeOnce } from "../make-once.ts";
import { createMeeting } from "../operations/meetings.ts";
import type { Meeting } from "../resources/meetings.ts";
import { runBegan } from "../run-began.ts";
import { INSTANT_MEETING, type MeetingWish } from "../schemas/meeting.ts";

export interface MeetingRequest {
  $: Step;
  userId: string;
  wish: MeetingWish;
  /** Look for the meeting before making it: whoever has run before may have made it. */
  lookFirst?: boolean;
  /** What is older (epoch milliseconds) is somebody else's. Since the run began, unless said. */
  since?: number;
}

/** Makes a meeting, once, however often the step runs. */
export async function makeMeeting(zoomAdmin: ZoomAdmin, request: MeetingRequest): Promise<Meeting> {
  const { $, userId, wish, lookFirst = $.context.replay ?? false } = request;
  const time = zoomAdmin._time();
  const since = request.since ?? runBegan($, time.now());
  const instant = wish.type === INSTANT_MEETING;
  if (instant && lookFirst) throw mayBeThere();

  const find = instant ? undefined : () => findMeeting(zoomAdmin, { $, userId, wish, since });
  const earlier = lookFirst ? await find?.() : undefined;
  const make = () => zoomAdmin.request(createMeeting, { $, path: { userId }, data: { ...wish } });
  const { failure } = createMeeting;
  return earlier ?? makeOnce({ make: () => askForHost(zoomAdmin, { $, userId, failure, ask: make }), find, time });
}

function mayBeThere(): UncertainOutcomeError {
  return new UncertainOutcomeError(
    "The meeting was not created: this step was cut off before and may have made it already, and an instant meeting cannot be found again. Run the workflow anew, or schedule a meeting (type 2) instead.",
  );
}
