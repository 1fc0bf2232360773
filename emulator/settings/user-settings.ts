import { meetingSecurity } from "./meeting-security.ts";
import { choice, count, off, on, text, told, type Settings } from "./setting.ts";
import { sharedSettings } from "./shared-settings.ts";

const { in_meeting, recording, schedule_meeting, telephony } = sharedSettings;

/** A user's settings by the `option` that shows them; without one, most of them. */
export const userSettings = {
  usual: {
    ...sharedSettings,
    feature: {
      ...off(`
        large_meeting webinar zoom_events zoom_events_unlimited zoom_sessions_unlimited zoom_events_pay_per_attendee
        zoom_sessions_pay_per_attendee zoom_phone zoom_iq_for_sales zoom_revenue_accelerator zoom_whiteboard
        zoom_whiteboard_plus zoom_translated_captions zoom_customer_managed_key zoom_huddles zoom_quality_management
        zoom_workforce_management zoom_scheduler zoom_clips_plus zoom_mail_calendar zoom_compliance_management zoom_docs`),
      concurrent_meeting: choice("None", "Basic", "Plus"),
      meeting_capacity: count(100),
      large_meeting_capacity: count(0),
      webinar_capacity: choice(500, 100, 501, 1000, 1001, 3000, 5000, 10000),
    },
    in_meeting: {
      ...in_meeting,
      ...on("allow_users_to_delete_messages_in_meeting_chat waiting_room"),
      ...off("record_play_voice share_dual_camera"),
    },
    profile: { recording_storage_location: { allowed_values: told(["US", "EU"]), value: choice("US", "EU") } },
    recording: {
      ...recording,
      ...on("ask_participants_to_consent_disclaimer host_pause_stop_recording"),
      ...off("ask_host_to_confirm_disclaimer"),
    },
    schedule_meeting: {
      ...schedule_meeting,
      ...on("embed_password_in_join_link"),
      ...off("participants_video pstn_password_protected"),
      default_password_for_scheduled_meetings: text("", 10),
      pmi_password: text("", 10),
    },
    telephony: { ...telephony, ...on("show_international_numbers_link") },
    tsp: { ...off("call_out"), ...on("show_international_numbers_link") },
    whiteboard: {
      out_meeting_advanced_whiteboard: told(true),
      in_meeting_advanced_whiteboard: told(true),
    },
  },
  meeting_authentication: { ...off("meeting_authentication"), allow_authentication_exception: told(false) },
  recording_authentication: off("recording_authentication"),
  meeting_security: meetingSecurity,
} as const satisfies Record<string, Settings>;

export type SettingsView = keyof typeof userSettings;
