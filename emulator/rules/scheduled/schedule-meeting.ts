import type { Meeting } from "../../entities/meeting.ts";
import type { User } from "../../entities/user.ts";
import type { World } from "../../world.ts";
import { effectiveSettings } from "./meeting-settings.ts";
import { changedScheduled, newScheduled, type AskedSchedule, type ScheduleKind } from "./schedule.ts";

/** What may be asked of a meeting, checked before. */
export interface AskedMeeting extends AskedSchedule {
  pre_schedule?: boolean | undefined;
}

const kind: ScheduleKind = { usualTopic: "Zoom Meeting", usualType: 2, effectiveSettings };

/** A new meeting of `host`, scheduled by the host or by an `assistant`. */
export const newMeeting = (world: World, host: User, asked: AskedMeeting, assistant?: User): Meeting => ({
  ...newScheduled(world, kind, host, asked),
  ...(assistant && { assistant_id: assistant.id }),
  pre_schedule: asked.pre_schedule ?? false,
});

/** The meeting with what was asked changed. */
export const changedMeeting = (world: World, meeting: Meeting, host: User, asked: AskedMeeting): Meeting => ({
  ...changedScheduled(world, kind, meeting, host, asked),
  pre_schedule: asked.pre_schedule ?? meeting.pre_schedule,
});
