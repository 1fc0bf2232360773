import type { Meeting } from "./meeting.ts";

/** A meeting in the trash, where it can be recovered from; its id is the meeting's. */
export interface DeletedMeeting {
  id: string;
  meeting: Meeting;
  deleted_at: number;
}
