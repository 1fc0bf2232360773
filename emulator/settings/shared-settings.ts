import { choice, count, list, off, on, text, told, type Settings } from "./setting.ts";

/** What an account and each of its users has: the account's values are the users', until a user's own are changed. */
export const sharedSettings = {
  email_notification: on(`
    alternative_host_reminder cancel_meeting_reminder cloud_recording_available_reminder jbh_reminder
    recording_available_reminder_alternative_hosts recording_available_reminder_schedulers schedule_for_reminder`),

  in_meeting: {
    ...on(`
      allow_host_to_enable_focus_mode whiteboard annotation chat co_host file_transfer join_from_desktop
      join_from_mobile meeting_reactions allow_host_panelists_to_use_audible_clap webinar_reactions polling
      private_chat remote_control request_permission_to_unmute_participants screen_sharing
      show_a_join_from_your_browser_link slide_control virtual_background meeting_question_answer breakout_room
      breakout_room_schedule meeting_survey webinar_survey closed_caption`),
    ...off(`
      allow_live_streaming post_meeting_feedback attendee_on_hold attention_mode_focus_mode auto_saving_chat
      custom_data_center_regions custom_live_streaming_service disable_screen_sharing_for_host_meetings
      disable_screen_sharing_for_in_meeting_guests e2e_encryption far_end_camera_control feedback group_hd
      webinar_group_hd live_streaming_facebook live_streaming_youtube non_verbal_feedback remote_support
      show_meeting_control_toolbar workplace_by_facebook allow_show_zoom_windows`),
    allow_participants_chat_with: choice(1, 2, 3, 4),
    allow_users_save_chats: choice(1, 2, 3),
    custom_service_instructions: text(),
    data_center_regions: list(100),
    entry_exit_chime: choice("none", "host", "all"),
    meeting_reactions_emojis: choice("all", "selected"),
    who_can_share_screen: choice("all", "host"),
    who_can_share_screen_when_someone_is_sharing: choice("host", "all"),
    participants_share_simultaneously: choice("one", "multiple"),
    closed_captioning: {
      ...on("enable auto_transcribing save_caption view_full_transcript"),
      ...off("third_party_captioning_service"),
    },
    manual_captioning: {
      ...on("manual_captions auto_generated_captions full_transcript save_captions"),
      ...off("allow_to_type third_party_captioning_service"),
    },
    language_interpretation: {
      ...off(`
        enable enable_language_interpretation_by_default allow_participants_to_speak_in_listening_channel
        allow_up_to_25_custom_languages_when_scheduling_meetings`),
      custom_languages: list(25),
      languages: told([
        "English",
        "Chinese",
        "Japanese",
        "German",
        "French",
        "Russian",
        "Portuguese",
        "Spanish",
        "Korean",
      ]),
    },
    sign_language_interpretation: {
      ...off("enable enable_sign_language_interpretation_by_default"),
      languages: list(100),
      custom_languages: list(100),
    },
    virtual_background_settings: { ...on("enable allow_upload_custom allow_videos"), files: told([]) },
    webinar_chat: {
      ...on("enable allow_panelists_send_direct_message"),
      ...off("allow_auto_save_local_chat_file"),
      allow_attendees_chat_with: choice(1, 2, 3),
      allow_panelists_chat_with: choice(1, 2),
      allow_users_save_chats: choice(1, 0, 2),
      default_attendees_chat_with: choice(1, 2),
    },
    webinar_live_streaming: {
      ...off("enable live_streaming_reminder"),
      custom_service_instructions: text(),
      live_streaming_service: list(10),
    },
    meeting_polling: {
      ...on("enable allow_alternative_host_to_add_edit allow_host_to_upload_image"),
      ...off("advanced_polls require_answers_to_be_anonymous"),
    },
    webinar_polling: {
      ...on("enable allow_alternative_host_to_add_edit allow_host_to_upload_image"),
      ...off("advanced_polls require_answers_to_be_anonymous"),
    },
  },

  recording: {
    ...on(`
      local_recording cloud_recording record_speaker_view record_audio_file save_chat_text
      recording_audio_transcript recording_disclaimer`),
    ...off(`
      auto_delete_cmr display_participant_name recording_thumbnails optimize_recording_for_3rd_party_video_editor
      recording_highlight save_panelist_chat save_poll_results save_close_caption record_gallery_view show_timestamp`),
    auto_recording: choice("none", "local", "cloud"),
    auto_delete_cmr_days: choice(30, 60, 90, 120),
    record_files_separately: off("active_speaker gallery_view shared_screen"),
    ip_address_access_control: { ...off("enable"), ip_addresses_or_ranges: text() },
    smart_recording: off("create_recording_highlights create_smart_chapters create_next_steps"),
    recording_password_requirement: {
      ...off("have_letter have_number have_special_character only_allow_numeric"),
      length: choice(8, 1, 2, 3, 4, 5, 6, 7, 9, 10),
    },
    recording_notification_for_zoom_client: {
      ...off("ask_host_to_confirm"),
      disclaimer_to_participants: choice("All participants", "Guest only"),
      play_voice_prompt: choice("All participants", "Guest only", "No one"),
    },
  },

  schedule_meeting: {
    ...on(`
      host_video personal_meeting require_password_for_instant_meetings require_password_for_scheduled_meetings
      require_password_for_scheduling_new_meetings`),
    ...off("force_pmi_jbh_password join_before_host use_pmi_for_instant_meetings use_pmi_for_scheduled_meetings"),
    audio_type: choice("both", "telephony", "voip", "thirdParty"),
    require_password_for_pmi_meetings: choice("all", "jbh_only", "none"),
    meeting_password_requirement: {
      ...off(`
        have_letter have_number have_special_character have_upper_and_lower_characters only_allow_numeric
        weak_enhance_detection`),
      consecutive_characters_length: choice(0, 4, 5, 6, 7, 8),
      length: count(6),
    },
  },

  telephony: {
    ...off("third_party_audio"),
    audio_conference_info: text(),
    telephony_regions: { allowed_values: told(["US"]), selection_values: text("US") },
  },
} as const satisfies Settings;
