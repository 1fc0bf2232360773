import type { About, Change, Operated } from "./parts.ts";

/** A meeting or webinar. Its id is a text in events of the running session and a number in all others. */
export interface EventSession {
  id: number | string;
  uuid?: string;
  host_id?: string;
  topic?: string;
  type?: number;
  start_time?: string;
  /** In minutes. */
  duration?: number;
  timezone?: string;
  [field: string]: unknown;
}

/** A person who registered. */
export interface EventRegistrant {
  id?: string;
  email: string;
  first_name?: string;
  last_name?: string;
  status?: string;
  join_url?: string;
}

/** A person in the running session; `id` and `email` are empty for guests who have not signed in. */
interface EventParticipant {
  user_id: string;
  user_name: string;
  id?: string;
  email?: string;
  participant_uuid?: string;
  registrant_id?: string;
  join_time?: string;
  leave_time?: string;
  leave_reason?: string;
  date_time?: string;
}

type Scheduled = About<EventSession> & Operated & { operation?: "all" | "single" };
type Changed = Change<EventSession> & { scope?: "all" | "single" };
type Participation = About<EventSession & { participant: EventParticipant }>;
type Registration = About<EventSession & { registrant: EventRegistrant }>;

/** The summary of a meeting, which says everything of the meeting under names of its own. */
export interface EventSummary {
  meeting_host_id: string;
  meeting_host_email: string;
  meeting_uuid: string;
  meeting_id: number;
  meeting_topic: string;
  meeting_start_time: string;
  meeting_end_time: string;
  summary_title: string;
  summary_content?: string;
  [field: string]: unknown;
}

/** https://developers.zoom.us/docs/api/meetings/events/ */
export interface SessionPayloads {
  "meeting.created": Scheduled;
  "meeting.updated": Changed;
  "meeting.deleted": Scheduled;
  "meeting.started": About<EventSession>;
  "meeting.ended": About<EventSession>;
  "meeting.participant_joined": Participation;
  "meeting.participant_left": Participation;
  "meeting.registration_created": Registration;
  "meeting.registration_approved": Registration & Operated;
  "meeting.registration_cancelled": Registration & Operated;
  "meeting.registration_denied": Registration & Operated;
  "meeting.summary_completed": About<EventSummary>;
  "meeting.alert": About<EventSession & { issues: string[] }>;
  "webinar.created": Scheduled;
  "webinar.updated": Changed;
  "webinar.deleted": Scheduled;
  "webinar.started": About<EventSession>;
  "webinar.ended": About<EventSession>;
  "webinar.participant_joined": Participation;
  "webinar.registration_created": Registration;
}
