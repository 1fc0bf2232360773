import { meetingSecurity } from "./meeting-security.ts";
import { choice, count, list, off, on, told, type Settings } from "./setting.ts";
import { sharedSettings } from "./shared-settings.ts";
import type { SettingsView } from "./user-settings.ts";

const { in_meeting, recording, schedule_meeting } = sharedSettings;

/** An account's settings by the `option` that shows them; without one, most of them. */
export const accountSettings = {
  usual: {
    ...sharedSettings,
    security: {
      ...on("admin_change_name_pic import_photos_from_devices"),
      ...off("admin_change_user_info hide_billing_info"),
      user_modifiable_info_by_admin: list(20),
      password_requirement: {
        ...off("have_special_character weak_enhance_detection"),
        minimum_password_length: choice(8, 9, 10, 11, 12, 13, 14),
        consecutive_characters_length: count(0),
      },
      sign_again_period_for_inactivity_on_client: count(0),
      sign_again_period_for_inactivity_on_web: count(0),
      sign_in_with_two_factor_auth: choice("none", "all", "group", "role"),
      sign_in_with_two_factor_auth_groups: list(100),
      sign_in_with_two_factor_auth_roles: list(100),
    },
    in_meeting: {
      ...in_meeting,
      ...on("allow_participants_to_rename"),
      ...off("alert_guest_join anonymous_question_answer original_audio stereo_audio watermark"),
    },
    recording: {
      ...recording,
      ...on("allow_recovery_deleted_cloud_recordings cloud_recording_download host_delete_cloud_recording"),
      ...off(`
        account_user_access_recording cloud_recording_download_host prevent_host_access_recording
        required_password_for_existing_cloud_recordings required_password_for_shared_cloud_recordings`),
    },
    schedule_meeting: {
      ...schedule_meeting,
      ...off("participant_video not_store_meeting_topic enforce_login enforce_login_with_domains"),
      jbh_time: choice(0, 5, 10, 15),
    },
    integration: {
      ...on("google_calendar google_drive dropbox box microsoft_one_drive"),
      ...off("kubi"),
    },
    feature: { meeting_capacity: told(100) },
  },
  meeting_authentication: { ...off("meeting_authentication"), allow_authentication_exception: told(false) },
  recording_authentication: off("recording_authentication"),
  meeting_security: meetingSecurity,
} as const satisfies Record<SettingsView, Settings>;
