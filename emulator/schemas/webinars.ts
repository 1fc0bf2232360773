import { z } from "zod";
import { flag, paging } from "../api/query.ts";
import { recurrenceWithin, time, timeZone } from "./schedule.ts";

const booleans = z.boolean().optional();
const text = z.string().optional();
const texts = z.array(z.string()).optional();

/** Mails around a webinar; each type is another combination of times. */
const mails = z.object({ enable: booleans, type: z.literal([0, 1, 2, 3, 4, 5, 6, 7]).optional() }).optional();

const interpretation = z.looseObject({ enable: booleans }).optional();

const questionAndAnswer = z.object({
  allow_submit_questions: booleans,
  allow_anonymous_questions: booleans,
  answer_questions: z.enum(["only", "all"]).optional(),
  attendees_can_comment: booleans,
  attendees_can_upvote: booleans,
  allow_auto_reply: booleans,
  auto_reply_text: text,
  enable: booleans,
});

/** One row per value that `settings` takes; fields unknown to Zoom are passed over. */
const settings = z.object({
  add_audio_watermark: booleans,
  add_watermark: booleans,
  additional_data_center_regions: texts,
  allow_host_control_participant_mute_state: booleans,
  allow_multiple_devices: booleans,
  alternative_host_update_polls: booleans,
  alternative_hosts: text,
  approval_type: z.literal([0, 1, 2]).optional(),
  attendees_and_panelists_reminder_email_notification: mails,
  audio: z.enum(["both", "telephony", "voip", "thirdParty"]).optional(),
  audio_conference_info: z.string().max(2048).optional(),
  authentication_domains: text,
  authentication_option: text,
  auto_recording: z.enum(["local", "cloud", "none"]).optional(),
  close_registration: booleans,
  contact_email: text,
  contact_name: text,
  email_in_attendee_report: booleans,
  email_language: text,
  enable_session_branding: booleans,
  enforce_login: booleans,
  enforce_login_domains: text,
  follow_up_absentees_email_notification: mails,
  follow_up_attendees_email_notification: mails,
  global_dial_in_countries: texts,
  hd_video: booleans,
  hd_video_for_attendees: booleans,
  host_video: booleans,
  language_interpretation: interpretation,
  meeting_authentication: booleans,
  on_demand: booleans,
  panelist_authentication: booleans,
  panelists_invitation_email_notification: booleans,
  panelists_video: booleans,
  post_webinar_survey: booleans,
  practice_session: booleans,
  question_and_answer: questionAndAnswer.optional(),
  registrants_confirmation_email: booleans,
  registrants_email_notification: booleans,
  registrants_restrict_number: z.int().min(0).max(20_000).optional(),
  registration_type: z.literal([1, 2, 3]).optional(),
  request_permission_to_unmute_participants: booleans,
  send_1080p_video_to_attendees: booleans,
  show_join_info: booleans,
  show_share_button: booleans,
  sign_language_interpretation: interpretation,
  survey_url: text,
});

const webinar = z.object({
  topic: z.string().max(200).optional(),
  type: z.literal([5, 6, 9]).optional(),
  start_time: time.optional(),
  duration: z.int().min(1).max(1440).optional(),
  timezone: timeZone.optional(),
  password: z.string().max(10).optional(),
  agenda: z.string().max(2000).optional(),
  schedule_for: text,
  is_simulive: booleans,
  record_file_id: text,
  transition_to_live: booleans,
  simulive_delay_start: z
    .object({ enable: booleans, time: z.int().optional(), timeunit: z.enum(["second", "minute"]).optional() })
    .optional(),
  tracking_fields: z.array(z.object({ field: z.string(), value: text })).optional(),
  /** The longest interval of each kind: 90 days, 12 weeks, 3 months. */
  recurrence: recurrenceWithin({ 1: 90, 2: 12, 3: 3 }).optional(),
  settings: settings.optional(),
});

/** Zoom asks for a recurrence with type 9 and passes it over with any other type. */
export const createWebinarBody = webinar
  .extend({ default_passcode: booleans, template_id: text })
  .refine(({ type, recurrence }) => type !== 9 || recurrence !== undefined, { path: ["recurrence"] });

/** Zoom takes `settings.notify_registrants` too, for this one change; it is no lasting setting. */
export const updateWebinarBody = webinar;

export const listWebinarsQuery = z.object({
  type: z.enum(["scheduled", "upcoming"]).default("scheduled"),
  ...paging(300),
});

export const getWebinarQuery = z.object({
  occurrence_id: text,
  show_previous_occurrences: flag.default(false),
});

export const updateWebinarQuery = z.object({ occurrence_id: text });

/** The name differs from the meetings' `cancel_meeting_reminder`. */
export const deleteWebinarQuery = z.object({ occurrence_id: text, cancel_webinar_reminder: flag.optional() });

export const webinarStatusBody = z.object({ action: z.literal("end") });
