import { z } from "zod";
import { day, flag, paging } from "../api/query.ts";
import { recurrenceWithin, time, timeZone } from "./schedule.ts";

const booleans = z.boolean().optional();
const text = z.string().optional();
const switched = z.looseObject({ enable: booleans }).optional();

/** One row per value that `settings` takes; fields unknown to Zoom are passed over. */
const settings = z.object({
  additional_data_center_regions: z.array(z.string()).optional(),
  allow_host_control_participant_mute_state: booleans,
  allow_multiple_devices: booleans,
  alternative_host_manage_cloud_recording: booleans,
  alternative_host_manage_meeting_summary: booleans,
  alternative_host_update_polls: booleans,
  alternative_hosts: text,
  alternative_hosts_email_notification: booleans,
  approval_type: z.literal([0, 1, 2]).optional(),
  approved_or_denied_countries_or_regions: switched,
  audio: z.enum(["both", "telephony", "voip", "thirdParty"]).optional(),
  audio_conference_info: z.string().max(2048).optional(),
  authentication_domains: text,
  authentication_exception: z.array(z.object({ email: text, name: text })).optional(),
  authentication_option: text,
  auto_add_recording_to_video_management: switched,
  auto_recording: z.enum(["local", "cloud", "none"]).optional(),
  auto_start_ai_companion_questions: booleans,
  auto_start_meeting_summary: booleans,
  breakout_room: switched,
  calendar_type: z.literal([1, 2]).optional(),
  close_registration: booleans,
  cn_meeting: booleans,
  contact_email: text,
  contact_name: text,
  continuous_meeting_chat: switched,
  device_testing: booleans,
  disable_participant_video: booleans,
  email_in_attendee_report: booleans,
  email_notification: booleans,
  encryption_type: z.enum(["enhanced_encryption", "e2ee"]).optional(),
  enforce_login: booleans,
  enforce_login_domains: text,
  focus_mode: booleans,
  global_dial_in_countries: z.array(z.string()).optional(),
  host_save_video_order: booleans,
  host_video: booleans,
  in_meeting: booleans,
  internal_meeting: booleans,
  jbh_time: z.literal([0, 5, 10, 15]).optional(),
  join_before_host: booleans,
  language_interpretation: switched,
  meeting_authentication: booleans,
  meeting_invitees: z.array(z.object({ email: z.string() })).optional(),
  mute_upon_entry: booleans,
  participant_focused_meeting: booleans,
  participant_video: booleans,
  private_meeting: booleans,
  push_change_to_calendar: booleans,
  question_and_answer: switched,
  registrants_confirmation_email: booleans,
  registrants_email_notification: booleans,
  registration_type: z.literal([1, 2, 3]).optional(),
  request_permission_to_unmute_participants: booleans,
  resources: z.array(z.looseObject({ resource_type: z.literal("whiteboard").optional() })).optional(),
  show_join_info: booleans,
  show_share_button: booleans,
  sign_language_interpretation: switched,
  summary_template_id: text,
  use_pmi: booleans,
  waiting_room: booleans,
  waiting_room_options: z.looseObject({ mode: z.enum(["follow_setting", "custom"]) }).optional(),
  watermark: booleans,
  who_can_ask_questions: z.literal([1, 2, 3, 4, 5]).optional(),
  who_will_receive_summary: z.literal([1, 2, 3, 4]).optional(),
});

/** The longest interval of each kind: 99 days, 50 weeks, 10 months. */
const recurrence = recurrenceWithin({ 1: 99, 2: 50, 3: 10 });

const meeting = z.object({
  topic: z.string().max(200).optional(),
  type: z.literal([1, 2, 3, 8, 10]).optional(),
  start_time: time.optional(),
  duration: z.int().min(1).max(1440).optional(),
  timezone: timeZone.optional(),
  password: z.string().max(10).optional(),
  agenda: z.string().max(2000).optional(),
  schedule_for: z.string().optional(),
  pre_schedule: z.boolean().optional(),
  template_id: z.string().optional(),
  tracking_fields: z.array(z.object({ field: z.string(), value: z.string().optional() })).optional(),
  recurrence: recurrence.optional(),
  settings: settings.optional(),
});

/** Zoom asks for a recurrence with type 8 and passes it over with any other type. */
export const createMeetingBody = meeting
  .extend({ default_password: z.boolean().optional() })
  .refine(({ type, recurrence }) => type !== 8 || recurrence !== undefined, { path: ["recurrence"] });

export const updateMeetingBody = meeting;

export const listMeetingsQuery = z.object({
  type: z.enum(["scheduled", "live", "upcoming", "upcoming_meetings", "previous_meetings"]).default("scheduled"),
  from: day.optional(),
  to: day.optional(),
  timezone: timeZone.optional(),
  ...paging(300),
});

export const getMeetingQuery = z.object({
  occurrence_id: z.string().optional(),
  show_previous_occurrences: flag.default(false),
});

export const deleteMeetingQuery = z.object({
  occurrence_id: z.string().optional(),
  schedule_for_reminder: flag.optional(),
  cancel_meeting_reminder: flag.optional(),
});

export const updateMeetingQuery = z.object({ occurrence_id: z.string().optional() });
