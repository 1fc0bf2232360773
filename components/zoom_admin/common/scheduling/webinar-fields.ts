import type { Configured } from "../define.ts";
import { readObject } from "../input/key-values.ts";
import { present } from "../input/present.ts";
import type { whenAndWhat } from "../props/new-meeting.ts";
import type { howWebinarIsHeld, webinarKind } from "../props/new-webinar.ts";

type Given = Configured<typeof webinarKind> & Configured<typeof whenAndWhat> & Configured<typeof howWebinarIsHeld>;

/** What the props of a webinar ask for, in Zoom's names: only what was set. Not checked yet; throws where text is no object. */
export function webinarFields(given: Given): Record<string, unknown> {
  const { topic, type, startTime, duration, timezone, agenda, password } = given;
  const settings = present({
    ...readObject(given.settings, "settings"),
    ...present({
      approval_type: given.approvalType,
      practice_session: given.practiceSession,
      panelists_video: given.panelistsVideo,
      on_demand: given.onDemand,
      auto_recording: given.autoRecording,
      alternative_hosts: given.alternativeHosts?.length ? given.alternativeHosts : undefined,
    }),
  });
  const rule = present(readObject(given.recurrence, "recurrence"));
  return present({
    ...{ topic, type, start_time: startTime, duration, timezone, agenda, password },
    recurrence: Object.keys(rule).length > 0 ? rule : undefined,
    settings: Object.keys(settings).length > 0 ? settings : undefined,
  });
}
