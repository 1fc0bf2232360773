import type { Settings } from "../../entities/scheduled.ts";
import type { User } from "../../entities/user.ts";

/** What a webinar's settings are when nobody asks for anything else. */
const defaults: Settings = {
  host_video: false,
  panelists_video: false,
  practice_session: false,
  hd_video: false,
  hd_video_for_attendees: false,
  send_1080p_video_to_attendees: false,
  approval_type: 2,
  registration_type: 1,
  audio: "both",
  auto_recording: "none",
  enforce_login: false,
  enforce_login_domains: "",
  alternative_hosts: "",
  alternative_host_update_polls: false,
  close_registration: false,
  show_share_button: true,
  show_join_info: false,
  allow_multiple_devices: false,
  on_demand: false,
  contact_name: "",
  contact_email: "",
  registrants_restrict_number: 0,
  registrants_email_notification: true,
  registrants_confirmation_email: true,
  post_webinar_survey: false,
  survey_url: "",
  meeting_authentication: false,
  panelist_authentication: false,
  add_watermark: false,
  add_audio_watermark: false,
  email_language: "en-US",
  panelists_invitation_email_notification: true,
  attendees_and_panelists_reminder_email_notification: { enable: false, type: 0 },
  follow_up_attendees_email_notification: { enable: false, type: 0 },
  follow_up_absentees_email_notification: { enable: false, type: 0 },
  question_and_answer: { enable: false },
  language_interpretation: { enable: false },
  sign_language_interpretation: { enable: false },
  enable_session_branding: false,
  request_permission_to_unmute_participants: false,
  allow_host_control_participant_mute_state: false,
  email_in_attendee_report: false,
};

/** What Zoom makes of the asked values without a word of it in the answer. */
const coercions: ((wanted: Settings) => Settings)[] = [
  // Documented: confirmations are sent only where registrants get mails at all.
  ({ registrants_email_notification }) =>
    registrants_email_notification === false ? { registrants_confirmation_email: false } : {},
  // Documented: only one of the two ways to control microphones can be on.
  ({ request_permission_to_unmute_participants }) =>
    request_permission_to_unmute_participants === true ? { allow_host_control_participant_mute_state: false } : {},
];

/** The settings that a webinar really gets. `before` are those of a webinar that is being changed. */
export function effectiveWebinarSettings(asked: Settings, _host: User, before: Settings = {}): Settings {
  const wanted = { ...defaults, ...before, ...asked };
  return Object.assign(wanted, ...coercions.map((coerce) => coerce(wanted))) as Settings;
}
