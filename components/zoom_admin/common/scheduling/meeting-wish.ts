import { checked } from "../input/check.ts";
import type { Configured } from "../define.ts";
import { readObject } from "../input/key-values.ts";
import { present } from "../input/present.ts";
import type { howItIsHeld, whenAndWhat } from "../props/new-meeting.ts";
import { meeting, SCHEDULED_MEETING, type MeetingWish } from "../schemas/meeting.ts";

type Given = Configured<typeof whenAndWhat> & Configured<typeof howItIsHeld> & { type?: unknown; recurrence?: unknown };

/** What the props of a meeting (scheduled, unless they say otherwise) ask for, in Zoom's names, checked. Throws ConfigurationError. */
export function meetingWish(given: Given): MeetingWish {
  return checked(meeting(), { type: SCHEDULED_MEETING, ...meetingFields(given) });
}

/** What the props of a meeting ask for, in Zoom's names: only what was set, and not checked yet. */
export function meetingFields(given: Given): Record<string, unknown> {
  const { topic, type, startTime, duration, timezone, agenda, password, recurrence } = given;
  const settings = present({
    ...readObject(given.settings, "settings"),
    ...present({
      waiting_room: given.waitingRoom,
      join_before_host: given.joinBeforeHost,
      mute_upon_entry: given.muteUponEntry,
      auto_recording: given.autoRecording,
      alternative_hosts: given.alternativeHosts?.length ? given.alternativeHosts : undefined,
    }),
  });
  const rule = present(readObject(recurrence, "recurrence"));
  return present({
    ...{ topic, type, start_time: startTime, duration, timezone, agenda, password },
    recurrence: Object.keys(rule).length > 0 ? rule : undefined,
    settings: Object.keys(settings).length > 0 ? settings : undefined,
  });
}
