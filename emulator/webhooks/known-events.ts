/** Zoom's webhook events (March 2026) by the scopes, of which an app needs one to be sent them. */
const eventsByScopes: Record<string, string> = {
  "": "app_deauthorized",
  "account:read:account_setting:master account:read:account_setting:admin": "account.settings_updated",
  "account:read:lock_settings:master account:read:lock_settings:admin": "account.lock_settings_updated",
  "account:read:sub_account:master account:read:sub_account:admin": `
    account.created account.disassociated account.updated`,
  "account:read:vanity_url:master account:read:vanity_url:admin": `
    account.vanity_url_approved account.vanity_url_rejected`,
  "cloud_recording:read:archive_files:admin": "recording.archive_files_completed",
  "cloud_recording:read:recording:admin": "recording.batch_trashed recording.cloud_storage_usage_updated",
  "cloud_recording:read:recording:master cloud_recording:read:recording cloud_recording:read:recording:admin": `
    recording.batch_deleted recording.batch_recovered recording.completed recording.deleted recording.paused
    recording.recovered recording.renamed recording.resumed recording.started recording.stopped
    recording.transcript_completed recording.trashed`,
  "cloud_recording:read:registrant:master cloud_recording:read:registrant cloud_recording:read:registrant:admin": `
    recording.registration_approved recording.registration_created recording.registration_denied`,
  "group:read:administrator:master group:read:administrator:admin": "group.admin_added group.admin_deleted",
  "group:read:group:master group:read:group:admin": "group.created group.deleted group.updated",
  "group:read:lock_settings:master group:read:lock_settings:admin": "group.lock_settings_updated",
  "group:read:member:master group:read:member:admin": "group.member_added group.member_deleted",
  "group:read:settings:master group:read:settings:admin": "group.settings_updated",
  "information_barrier:delete:policy:admin": "information_barriers.policy_deleted",
  "information_barrier:update:policy:admin": "information_barriers.policy_updated",
  "information_barrier:write:policy:admin": "information_barriers.policy_created",
  "marketplace:read:app_request:admin": "app.authorization_request_created",
  "meeting:read:ai_companion meeting:read:ai_companion:admin": `
    meeting.ai_companion_assets_deleted meeting.ai_companion_started meeting.ai_companion_stopped`,
  "meeting:read:alert:master meeting:read:alert meeting:read:alert:admin": "meeting.alert",
  "meeting:read:chat_message meeting:read:chat_message:admin": "meeting.chat_message_file_downloaded",
  "meeting:read:chat_message:master meeting:read:chat_message meeting:read:chat_message:admin": `
    meeting.chat_message_file_sent meeting.chat_message_sent`,
  "meeting:read:device:master meeting:read:device meeting:read:device:admin": "meeting.device_tested",
  "meeting:read:invitation meeting:read:invitation:admin": `
    meeting.invitation_accepted meeting.invitation_dispatched meeting.invitation_rejected
    meeting.invitation_timeout`,
  "meeting:read:livestream:master meeting:read:livestream meeting:read:livestream:admin": `
    meeting.live_streaming_started meeting.live_streaming_stopped`,
  "meeting:read:meeting:master meeting:read:meeting meeting:read:meeting:admin": `
    meeting.converted_to_webinar meeting.created meeting.deleted meeting.ended meeting.permanently_deleted
    meeting.recovered meeting.started meeting.updated`,
  "meeting:read:participant:master meeting:read:participant meeting:read:participant:admin": `
    meeting.participant_admitted meeting.participant_bind meeting.participant_jbh_joined
    meeting.participant_jbh_waiting meeting.participant_jbh_waiting_left meeting.participant_joined
    meeting.participant_joined_breakout_room meeting.participant_joined_waiting_room meeting.participant_left
    meeting.participant_left_breakout_room meeting.participant_left_waiting_room
    meeting.participant_put_in_waiting_room meeting.participant_role_changed`,
  "meeting:read:participant_callout:master meeting:read:participant_callout meeting:read:participant_callout:admin": `
    meeting.participant_phone_callout_accepted meeting.participant_phone_callout_missed
    meeting.participant_phone_callout_rejected meeting.participant_phone_callout_ringing
    meeting.participant_room_system_callout_accepted meeting.participant_room_system_callout_failed
    meeting.participant_room_system_callout_missed meeting.participant_room_system_callout_rejected
    meeting.participant_room_system_callout_ringing`,
  "meeting:read:participant_feedback:master meeting:read:participant_feedback meeting:read:participant_feedback:admin": `
    meeting.participant_feedback`,
  "meeting:read:participant_sharing:master meeting:read:participant_sharing meeting:read:participant_sharing:admin": `
    meeting.breakout_room_sharing_ended meeting.breakout_room_sharing_started meeting.sharing_ended
    meeting.sharing_started`,
  "meeting:read:registrant:master meeting:read:registrant meeting:read:registrant:admin": `
    meeting.registration_approved meeting.registration_cancelled meeting.registration_created
    meeting.registration_denied`,
  "meeting:read:risk_alert:master meeting:read:risk_alert meeting:read:risk_alert:admin": "meeting.risk_alert",
  "meeting:read:summary:admin meeting:read:summary": "meeting.aic_transcript_completed",
  "meeting:read:summary:master meeting:read:summary meeting:read:summary:admin": `
    meeting.summary_completed meeting.summary_deleted meeting.summary_recovered meeting.summary_shared
    meeting.summary_trashed meeting.summary_updated`,
  "phone:read:call phone:read:call:admin": "phone.emergency_alert",
  "phone:read:call:master phone:read:call phone:read:call:admin": `
    phone.blind_transfer_initiated phone.callee_answered phone.callee_call_element_completed
    phone.callee_ended phone.callee_hold phone.callee_meeting_inviting phone.callee_missed phone.callee_mute
    phone.callee_parked phone.callee_rejected phone.callee_ringing phone.callee_unhold phone.callee_unmute
    phone.caller_connected phone.caller_ended phone.caller_hold phone.caller_meeting_inviting
    phone.caller_mute phone.caller_ringing phone.caller_unhold phone.caller_unmute
    phone.transfer_call_to_voicemail_initiated phone.transfer_recipient_updated phone.warm_transfer_cancelled
    phone.warm_transfer_completed phone.warm_transfer_initiated`,
  "phone:read:call_log phone:read:call_log:admin": "phone.ai_call_summary_changed",
  "phone:read:call_log:master phone:read:call_log phone:read:call_log:admin": `
    phone.call_element_deleted phone.call_history_deleted phone.call_log_deleted
    phone.call_log_permanently_deleted phone.callee_call_history_completed phone.callee_call_log_completed
    phone.caller_call_element_completed phone.caller_call_history_completed phone.caller_call_log_completed`,
  "phone:read:call_recording:master phone:read:call_recording phone:read:call_recording:admin": `
    phone.recording_completed phone.recording_completed_for_access_member phone.recording_deleted
    phone.recording_failed phone.recording_paused phone.recording_permanently_deleted phone.recording_resumed
    phone.recording_started phone.recording_stopped`,
  "phone:read:conference:master phone:read:conference phone:read:conference:admin": "phone.conference_started",
  "phone:read:device:master phone:read:device:admin": "phone.device_registration phone.generic_device_provision",
  "phone:read:emergency_location:master phone:read:emergency_location:admin": `
    phone.peering_number_emergency_address_updated`,
  "phone:read:group_setting:master phone:read:group_setting phone:read:group_setting:admin": `
    phone.group_settings_updated`,
  "phone:read:list_fax_log phone:read:list_fax_log:admin phone:read:list_fax_log:master": `
    phone.fax_log_deleted phone.fax_log_permanently_deleted phone.fax_received phone.fax_sent`,
  "phone:read:peering_number:master phone:read:peering_number:admin": "phone.peering_number_cnam_updated",
  "phone:read:recording_transcript:master phone:read:recording_transcript phone:read:recording_transcript:admin": `
    phone.recording_transcript_completed`,
  "phone:read:settings:master phone:read:settings phone:read:settings:admin": "phone.account_settings_updated",
  "phone:read:sms_campaign_number_opt_status:master phone:read:sms_campaign_number_opt_status:admin": `
    phone.sms_campaign_number_opt_in phone.sms_campaign_number_opt_out`,
  "phone:read:sms_message:admin phone:read:sms_message:master": `
    phone.sms_etiquette_block phone.sms_etiquette_warn`,
  "phone:read:sms_message:master phone:read:sms_message phone:read:sms_message:admin": `
    phone.sms_received phone.sms_sent phone.sms_sent_failed`,
  "phone:read:voicemail:master phone:read:voicemail phone:read:voicemail:admin": `
    phone.voicemail_deleted phone.voicemail_permanently_deleted phone.voicemail_received
    phone.voicemail_received_for_access_member phone.voicemail_transcript_completed`,
  "tsp:read:tsp_account:master tsp:read:tsp_account tsp:read:tsp_account:admin": `
    user.tsp_created user.tsp_deleted user.tsp_updated`,
  "user:read:personal_note:master user:read:personal_note user:read:personal_note:admin": `
    user.personal_notes_updated`,
  "user:read:presence_status:master user:read:presence_status user:read:presence_status:admin": `
    user.presence_status_updated`,
  "user:read:settings:master user:read:settings user:read:settings:admin": "user.settings_updated",
  "user:read:user:master user:read:user user:read:user:admin": "user.signed_in user.signed_out user.updated",
  "user:read:user:master user:read:user:admin": `
    user.activated user.created user.deactivated user.disassociated user.invitation_accepted`,
  "user:read:user:master user:read:user:admin user:read:user": "user.deleted",
  "webinar:read:alert:master webinar:read:alert webinar:read:alert:admin": "webinar.alert",
  "webinar:read:chat_message webinar:read:chat_message:admin": "webinar.chat_message_file_downloaded",
  "webinar:read:chat_message:master webinar:read:chat_message webinar:read:chat_message:admin": `
    webinar.chat_message_file_sent webinar.chat_message_sent`,
  "webinar:read:participant:master webinar:read:participant webinar:read:participant:admin": `
    webinar.participant_bind webinar.participant_joined webinar.participant_left
    webinar.participant_role_changed`,
  "webinar:read:participant_feedback:master webinar:read:participant_feedback webinar:read:participant_feedback:admin": `
    webinar.participant_feedback`,
  "webinar:read:participant_sharing:master webinar:read:participant_sharing webinar:read:participant_sharing:admin": `
    webinar.sharing_ended webinar.sharing_started`,
  "webinar:read:registrant:master webinar:read:registrant webinar:read:registrant:admin": `
    webinar.registration_approved webinar.registration_cancelled webinar.registration_created
    webinar.registration_denied`,
  "webinar:read:webinar:master webinar:read:webinar webinar:read:webinar:admin": `
    webinar.converted_to_meeting webinar.created webinar.deleted webinar.ended webinar.permanently_deleted
    webinar.recovered webinar.started webinar.updated`,
};

const words = (text: string) => text.split(/\s+/).filter(Boolean);

/** Every event's name with the scopes that allow it; none: any app may have it. */
export const knownEvents: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(eventsByScopes).flatMap(([scopes, events]) => words(events).map((event) => [event, words(scopes)])),
);
