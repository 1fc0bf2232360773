import * as z from "zod";
import { flag, integer, numbered, text, word } from "./coerced.ts";
import { related, type Relation } from "./related.ts";
import { each, eitherOfMuting, joined, list, object, settingsOfBoth } from "./settings.ts";

const flags = [
  "allow_host_control_participant_mute_state",
  "allow_multiple_devices",
  "alternative_host_manage_cloud_recording",
  "alternative_host_manage_meeting_summary",
  "alternative_host_update_polls",
  "alternative_hosts_email_notification",
  "auto_start_ai_companion_questions",
  "auto_start_meeting_summary",
  "close_registration",
  "cn_meeting",
  "device_testing",
  "disable_participant_video",
  "email_in_attendee_report",
  "email_notification",
  "enforce_login",
  "focus_mode",
  "host_save_video_order",
  "host_video",
  "in_meeting",
  "internal_meeting",
  "join_before_host",
  "meeting_authentication",
  "mute_upon_entry",
  "participant_focused_meeting",
  "participant_video",
  "private_meeting",
  "push_change_to_calendar",
  "registrants_confirmation_email",
  "registrants_email_notification",
  "request_permission_to_unmute_participants",
  "show_join_info",
  "show_share_button",
  "use_pmi",
  "waiting_room",
  "watermark",
] as const;

const objects = [
  "approved_or_denied_countries_or_regions",
  "auto_add_recording_to_video_management",
  "breakout_room",
  "continuous_meeting_chat",
  "language_interpretation",
  "question_and_answer",
  "sign_language_interpretation",
  "waiting_room_options",
] as const;

const lists = [
  "additional_data_center_regions",
  "authentication_exception",
  "global_dial_in_countries",
  "meeting_invitees",
  "resources",
] as const;

/** Where there is a waiting room, Zoom lets nobody in before the host, and says nothing of it. */
const noWaitingBeforeHost: Relation<{ join_before_host?: boolean | undefined; waiting_room?: boolean | undefined }> = {
  field: "join_before_host",
  wrong: ({ join_before_host, waiting_room }) => !!join_before_host && !!waiting_room,
  rule: "excludes `waiting_room`: take one of the two",
};

/** Every setting of a meeting that Zoom takes: https://developers.zoom.us/docs/api/meetings/#tag/meetings/POST/users/{userId}/meetings */
export const meetingSettings = () =>
  z
    .strictObject({
      ...each(flags, flag()),
      ...each(objects, object()),
      ...each(lists, list()),
      ...settingsOfBoth(),
      alternative_hosts: joined(";"),
      calendar_type: numbered({ 1: "Outlook", 2: "Google Calendar" }),
      encryption_type: word(["enhanced_encryption", "e2ee"]),
      enforce_login_domains: joined(";"),
      jbh_time: numbered({
        0: "any time before",
        5: "minutes before",
        10: "minutes before",
        15: "minutes before",
      }),
      summary_template_id: text(256),
      who_can_ask_questions: integer(1, 5),
      who_will_receive_summary: integer(1, 4),
    })
    .partial()
    .superRefine(related([eitherOfMuting]))
    .superRefine(related([noWaitingBeforeHost]));
