import type { ZoomAdmin } from "../zoom_admin.app.ts";
import type { Step } from "./define.ts";
import { UncertainOutcomeError, type ZoomError } from "./errors/causes.ts";
import { findMeeting } from "./find-meeting.ts";
import { findUser } from "./find-user.ts";
import { hostError } from "./hosts.ts";
import { makeOnce } from "./make-once.ts";
import { createMeeting } from "./operations/meetings.ts";
import type { Meeting } from "./resources/meetings.ts";
import { waitForPropagation, withRetries, type Policy } from "./retry.ts";
import { runBegan } from "./run-began.ts";
import { INSTANT_MEETING, type MeetingWish } from "./schemas/meeting.ts";

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
  return earlier ?? makeOnce({ make: () => post(zoomAdmin, request), find, time });
}

/** Asks for the meeting, and again where Zoom refuses a host who is active: that may be news to it. */
async function post(zoomAdmin: ZoomAdmin, { $, userId, wish }: MeetingRequest): Promise<Meeting> {
  let hostIsActive = false;
  const send = async () => {
    try {
      return await zoomAdmin.request(createMeeting, { $, path: { userId }, data: { ...wish } });
    } catch (error) {
      if (!waitForPropagation.covers(error, "POST")) throw error;
      const host = await findUser(zoomAdmin, $, userId).catch(() => undefined);
      hostIsActive = host?.status === "active";
      throw (host && hostError(host, error as ZoomError)) ?? error;
    }
  };
  const covers: Policy["covers"] = (error, method) => hostIsActive && waitForPropagation.covers(error, method);
  const deadline = $.context.deadline;
  return withRetries(send, {
    policies: [{ ...waitForPropagation, covers }],
    method: "POST",
    deadline,
    time: zoomAdmin._time(),
  });
}

function mayBeThere(): UncertainOutcomeError {
  return new UncertainOutcomeError(
    "The meeting was not created: this step was cut off before and may have made it already, and an instant meeting cannot be found again. Run the workflow anew, or schedule a meeting (type 2) instead.",
  );
}
