import * as z from "zod";
import { coerced, flag, numbered, text, word } from "./coerced.ts";
import { each, joined, list, object } from "./settings.ts";

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

/** Every setting of a meeting that Zoom takes: https://developers.zoom.us/docs/api/meetings/#tag/meetings/POST/users/{userId}/meetings */
export const meetingSettings = () =>
  z
    .strictObject({
      ...each(flags, flag().optional()),
      ...each(objects, object().optional()),
      ...each(lists, list().optional()),
      alternative_hosts: joined(";").optional(),
      approval_type: numbered({ 0: "automatic", 1: "manual", 2: "no registration" }).optional(),
      audio: word(["both", "telephony", "voip", "thirdParty"]).optional(),
      audio_conference_info: text(2048).optional(),
      authentication_domains: joined(",").optional(),
      authentication_option: text(256).optional(),
      auto_recording: word(["local", "cloud", "none"]).optional(),
      calendar_type: numbered({ 1: "Outlook", 2: "Google Calendar" }).optional(),
      contact_email: text(128).optional(),
      contact_name: text(128).optional(),
      encryption_type: word(["enhanced_encryption", "e2ee"]).optional(),
      enforce_login_domains: joined(";").optional(),
      jbh_time: numbered({
        0: "any time before",
        5: "minutes before",
        10: "minutes before",
        15: "minutes before",
      }).optional(),
      registration_type: numbered({
        1: "once for all occurrences",
        2: "for each occurrence",
        3: "once for several",
      }).optional(),
      summary_template_id: text(256).optional(),
      who_can_ask_questions: coerced(
        z.int("must be 1 to 5").min(1, "must be 1 to 5").max(5, "must be 1 to 5"),
      ).optional(),
      who_will_receive_summary: coerced(
        z.int("must be 1 to 4").min(1, "must be 1 to 4").max(4, "must be 1 to 4"),
      ).optional(),
    })
    .refine(
      (given) =>
        given.request_permission_to_unmute_participants === undefined ||
        given.allow_host_control_participant_mute_state === undefined,
      {
        path: ["request_permission_to_unmute_participants"],
        message: "excludes `allow_host_control_participant_mute_state`",
      },
    );
