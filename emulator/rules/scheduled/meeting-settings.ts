import type { Settings } from "../../entities/scheduled.ts";
import type { User } from "../../entities/user.ts";

/** What a meeting's settings are when nobody asks for anything else. */
const defaults: Settings = {
  host_video: false,
  participant_video: false,
  cn_meeting: false,
  in_meeting: false,
  join_before_host: false,
  jbh_time: 0,
  mute_upon_entry: false,
  watermark: false,
  use_pmi: false,
  approval_type: 2,
  audio: "both",
  auto_recording: "none",
  enforce_login: false,
  enforce_login_domains: "",
  alternative_hosts: "",
  alternative_hosts_email_notification: true,
  alternative_host_update_polls: false,
  close_registration: false,
  show_share_button: false,
  allow_multiple_devices: false,
  registrants_confirmation_email: true,
  registrants_email_notification: true,
  waiting_room: false,
  request_permission_to_unmute_participants: false,
  meeting_authentication: false,
  encryption_type: "enhanced_encryption",
  approved_or_denied_countries_or_regions: { enable: false },
  breakout_room: { enable: false },
  continuous_meeting_chat: { enable: false },
  internal_meeting: false,
  participant_focused_meeting: false,
  push_change_to_calendar: false,
  resources: [],
  auto_start_meeting_summary: false,
  auto_start_ai_companion_questions: false,
  allow_host_control_participant_mute_state: false,
  alternative_host_manage_meeting_summary: false,
  alternative_host_manage_cloud_recording: false,
  email_notification: true,
  show_join_info: false,
  device_testing: false,
  focus_mode: false,
  meeting_invitees: [],
  private_meeting: false,
  disable_participant_video: false,
  email_in_attendee_report: false,
};

/** What Zoom makes of the asked values without a word of it in the answer. */
const coercions: ((asked: Settings, host: User) => Settings)[] = [
  // Seen with a Basic host: cloud recording needs a licence.
  ({ auto_recording }, { type }) => (auto_recording === "cloud" && type !== 2 ? { auto_recording: "none" } : {}),
  // Documented: registration needs a licensed host.
  (_, { type }) => (type !== 2 ? { approval_type: 2 } : {}),
  // Documented: the waiting room disables joining before the host.
  ({ waiting_room }) => (waiting_room === true ? { join_before_host: false } : {}),
];

/** The settings that a meeting of this host really gets. `before` are those of a meeting that is being changed. */
export function effectiveSettings(asked: Settings, host: User, before: Settings = {}): Settings {
  const wanted = { ...defaults, ...before, ...asked };
  return Object.assign(wanted, ...coercions.map((coerce) => coerce(wanted, host))) as Settings;
}
