import type { Meeting } from "../entities/meeting.ts";
import type { World } from "../world.ts";
import type { ZoomEvent } from "./event.ts";
import { scheduledCreated, scheduledDeleted, scheduledUpdated } from "./schedule-events.ts";

export const meetingCreated = (world: World, meeting: Meeting): ZoomEvent =>
  scheduledCreated(world, "meeting", meeting);

export const meetingDeleted = (world: World, meeting: Meeting, occurrenceId?: string): ZoomEvent =>
  scheduledDeleted(world, "meeting", meeting, occurrenceId);

export const meetingUpdated = (world: World, before: Meeting, after: Meeting, occurrenceId?: string): ZoomEvent =>
  scheduledUpdated(world, "meeting", before, after, occurrenceId);
