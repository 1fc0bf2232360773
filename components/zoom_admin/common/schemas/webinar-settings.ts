import * as z from "zod";
import { flag, integer, text } from "./coerced.ts";
import { related } from "./related.ts";
import { each, eitherOfMuting, joined, list, object, settingsOfBoth } from "./settings.ts";

const flags = [
  "add_audio_watermark",
  "add_watermark",
  "allow_host_control_participant_mute_state",
  "allow_multiple_devices",
  "alternative_host_update_polls",
  "close_registration",
  "email_in_attendee_report",
  "enable_session_branding",
  "enforce_login",
  "hd_video",
  "hd_video_for_attendees",
  "host_video",
  "meeting_authentication",
  "notify_registrants",
  "on_demand",
  "panelist_authentication",
  "panelists_invitation_email_notification",
  "panelists_video",
  "post_webinar_survey",
  "practice_session",
  "registrants_confirmation_email",
  "registrants_email_notification",
  "request_permission_to_unmute_participants",
  "send_1080p_video_to_attendees",
  "show_join_info",
  "show_share_button",
] as const;

const objects = [
  "attendees_and_panelists_reminder_email_notification",
  "follow_up_absentees_email_notification",
  "follow_up_attendees_email_notification",
  "language_interpretation",
  "question_and_answer",
  "sign_language_interpretation",
] as const;

const lists = ["additional_data_center_regions", "global_dial_in_countries"] as const;

/** Every setting of a webinar that Zoom takes: https://developers.zoom.us/docs/api/meetings/#tag/webinars/POST/users/{userId}/webinars */
export const webinarSettings = () =>
  z
    .strictObject({
      ...each(flags, flag()),
      ...each(objects, object()),
      ...each(lists, list()),
      ...settingsOfBoth(),
      alternative_hosts: joined(","),
      email_language: text(16),
      enforce_login_domains: joined(","),
      registrants_restrict_number: integer(0, 20_000, "registrants (0: as many as come)"),
      survey_url: text(2048),
    })
    .partial()
    .superRefine(related([eitherOfMuting]));
