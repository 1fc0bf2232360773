import { choice, count, list, off, on, text, type Settings } from "./setting.ts";

/** The settings that `option=meeting_security` shows and changes, of an account and of a user. */
export const meetingSecurity = {
  meeting_security: {
    ...on(`
      auto_security embed_password_in_join_link meeting_password phone_password pmi_password
      require_password_for_scheduled_meeting require_password_for_scheduled_webinar waiting_room webinar_password`),
    ...off("block_user_domain end_to_end_encrypted_meetings only_authenticated_can_join_from_webclient"),
    block_user_domain_list: list(20),
    encryption_type: choice("enhanced_encryption", "e2ee"),
    meeting_password_requirement: {
      ...off(`
        have_letter have_number have_special_character have_upper_and_lower_characters only_allow_numeric
        weak_enhance_detection`),
      consecutive_characters_length: choice(0, 4, 5, 6, 7, 8),
      length: count(6),
    },
    waiting_room_settings: {
      participants_to_place_in_waiting_room: choice(0, 1, 2),
      users_who_can_admit_participants_from_waiting_room: choice(0, 1),
      whitelisted_domains_for_waiting_room: text(),
    },
  },
} as const satisfies Settings;
