/**
 * What Zoom's answers always hold, where its documents call hardly any field required: from the documents' own examples and
 * answers seen in life. A field is named by its way, `users[].id` being in every row. Every operation with a body has a line.
 */
const page = ["next_page_token", "page_size"];
const countedPage = [...page, "page_count", "total_records"];
const unnumberedPage = [...page, "total_records"];
const rowsOf = (list: string, fields: readonly string[]) => fields.map((field) => `${list}[].${field}`);

const person = ["id", "email", "first_name", "last_name"];
const meeting = ["uuid", "id", "host_id", "topic", "type", "created_at", "join_url"];
const fullMeeting = [...meeting, "host_email", "duration", "timezone", "agenda", "start_url", "settings"];
const registered = ["id", "registrant_id", "topic"];
const registrant = ["id", "email", "first_name", "status", "create_time"];
const attendance = ["id", "user_id", "name", "user_email", "join_time", "leave_time", "duration", "status"];
const attendances = [...countedPage, ...rowsOf("participants", attendance)];
const recordingFile = [
  ...["id", "meeting_id", "recording_start", "recording_end", "file_type", "file_extension", "file_size"],
  ...["recording_type", "play_url", "download_url", "status"],
];
const recording = [
  ...["uuid", "id", "host_id", "topic", "type", "start_time", "duration", "total_size", "recording_count"],
  ...rowsOf("recording_files", recordingFile),
];
const summary = [
  ...["meeting_host_id", "meeting_host_email", "meeting_uuid", "meeting_id", "meeting_topic", "meeting_start_time"],
  ...["meeting_end_time", "summary_start_time", "summary_end_time", "summary_created_time"],
  "summary_last_modified_time",
];
const call = [
  ...["call_id", "connect_type", "call_type", "direction", "caller_name", "callee_name", "start_time", "end_time"],
];

export const requiredFields: Record<string, readonly string[]> = {
  "POST /users": [...person, "type"],
  // Pending users have no id in this list.
  "GET /users": [...countedPage, ...rowsOf("users", ["email", "type", "status", "role_id", "created_at"])],
  "GET /users/{}": [...person, "type", "status", "role_id", "created_at", "user_created_at"],
  "GET /users/email": ["existed_email"],
  "GET /users/summary": [
    ...["licensed_users_count", "basic_users_count", "on_prem_users_count", "room_users_count"],
    ...["pending_users_count", "join_only_users_count", "total_users_count"],
  ],
  "GET /users/{}/permissions": ["permissions"],
  // Their query says which settings are there: none are always.
  "GET /users/{}/settings": [],
  "GET /users/{}/token": ["token"],
  "GET /users/{}/assistants": rowsOf("assistants", ["id", "email", "can_manage_host_private_event"]),
  "POST /users/{}/assistants": ["ids", "add_at"],
  "GET /users/{}/schedulers": rowsOf("schedulers", ["id", "email", "pmi"]),

  "GET /accounts/{}/settings": [],
  "GET /accounts/{}/managed_domains": ["total_records", ...rowsOf("domains", ["domain", "status"])],
  "GET /roles": ["total_records", ...rowsOf("roles", ["id", "name", "description", "total_members"])],
  "GET /roles/{}/members": [...countedPage, ...rowsOf("members", [...person, "type"])],
  "POST /roles/{}/members": ["ids", "add_at"],
  "GET /groups": ["total_records", ...rowsOf("groups", ["id", "name", "total_members"])],
  "POST /groups": ["id", "name", "total_members"],
  "GET /groups/{}": ["id", "name", "total_members"],
  "GET /groups/{}/members": [...countedPage, ...rowsOf("members", [...person, "type"])],
  "POST /groups/{}/members": ["ids", "added_at"],

  "POST /users/{}/meetings": [...fullMeeting, "status"],
  "GET /users/{}/meetings": [...countedPage, ...rowsOf("meetings", [...meeting, "duration", "timezone"])],
  "GET /users/{}/upcoming_meetings": [
    "total_records",
    ...rowsOf("meetings", ["id", "topic", "type", "duration", "timezone", "created_at", "join_url", "is_host"]),
  ],
  "GET /meetings/{}": [...fullMeeting, "status"],
  "GET /meetings/{}/invitation": ["invitation", "sip_links"],
  // Whoever waits for the host's approval gets no link yet.
  "POST /meetings/{}/registrants": registered,
  "POST /meetings/{}/batch_registrants": rowsOf("registrants", ["registrant_id", "email", "participant_pin_code"]),
  "GET /meetings/{}/registrants": [...countedPage, ...rowsOf("registrants", registrant)],
  "GET /meetings/{}/registrants/{}": registrant,
  // A host who has left has no name and no address any more.
  "GET /past_meetings/{}": [
    ...["uuid", "id", "host_id", "type", "topic", "start_time", "end_time", "duration"],
    ...["total_minutes", "participants_count"],
  ],
  "GET /past_meetings/{}/instances": rowsOf("meetings", ["uuid", "start_time"]),
  "GET /past_meetings/{}/participants": attendances,
  "GET /meetings/meeting_summaries": [...page, "from", "to", ...rowsOf("summaries", summary)],
  "GET /meetings/{}/meeting_summary": [...summary, "summary_title", "summary_overview", "summary_content"],

  "POST /users/{}/webinars": fullMeeting,
  "GET /users/{}/webinars": [...countedPage, ...rowsOf("webinars", [...meeting, "duration", "timezone"])],
  "GET /webinars/{}": fullMeeting,
  "POST /webinars/{}/registrants": registered,
  "GET /webinars/{}/registrants": [...countedPage, ...rowsOf("registrants", registrant)],
  "GET /webinars/{}/panelists": ["total_records", ...rowsOf("panelists", ["id", "email", "name", "join_url"])],
  "POST /webinars/{}/panelists": ["id", "updated_at"],
  "GET /past_webinars/{}/instances": rowsOf("webinars", ["uuid", "start_time"]),
  "GET /past_webinars/{}/participants": attendances,

  "GET /users/{}/recordings": ["from", "to", ...countedPage, ...rowsOf("meetings", recording)],
  "GET /accounts/{}/recordings": ["from", "to", ...unnumberedPage, ...rowsOf("meetings", recording)],
  "GET /meetings/{}/recordings": [...recording, "password"],
  "GET /meetings/{}/recordings/settings": [
    ...["topic", "password", "share_recording", "recording_authentication", "viewer_download", "on_demand"],
    ...["approval_type", "send_email_to_host", "show_social_share_buttons"],
  ],
  "GET /meetings/{}/transcript": ["meeting_id", "account_id", "meeting_topic", "host_id", "can_download"],

  "GET /report/daily": [
    ...["year", "month"],
    ...rowsOf("dates", ["date", "new_users", "meetings", "participants", "meeting_minutes"]),
  ],
  "GET /report/users": [
    ...["from", "to", ...countedPage, "total_meetings", "total_participants", "total_meeting_minutes"],
    ...rowsOf("users", ["id", "email", "user_name", "type", "meetings", "participants", "meeting_minutes"]),
  ],
  "GET /report/meetings/{}/participants": attendances,
  "GET /report/webinars/{}/participants": attendances,

  "GET /phone/call_history": ["from", "to", ...unnumberedPage, ...rowsOf("call_logs", ["id", ...call, "call_result"])],
  "GET /phone/users/{}/call_history": ["from", "to", ...unnumberedPage, ...rowsOf("call_logs", ["id", ...call])],
  "GET /phone/numbers": [
    ...unnumberedPage,
    ...rowsOf("phone_numbers", ["id", "number", "number_type", "display_name", "capability", "source", "status"]),
  ],
  "GET /phone/users": [
    ...unnumberedPage,
    ...rowsOf("users", ["id", "phone_user_id", "extension_id", "extension_number", "email", "name", "status"]),
    ...rowsOf("users", ["calling_plans", "phone_numbers"]),
  ],

  "POST /marketplace/app/event_subscription": ["event_subscription_id"],
  "GET /marketplace/app/event_subscription": [
    ...page,
    ...rowsOf("event_subscriptions", ["event_subscription_id", "event_subscription_name", "events"]),
    ...rowsOf("event_subscriptions", ["event_webhook_url", "subscription_scope"]),
  ],
  "GET /marketplace/apps/{}/webhook_logs": [
    ...page,
    ...rowsOf("webhook_logs", ["event", "status", "user_id", "endpoint", "subscription_id", "request_headers"]),
    ...rowsOf("webhook_logs", ["request_body", "response_headers", "response_body", "date_time", "trace_id"]),
    ...rowsOf("webhook_logs", ["request_id", "retry_num"]),
  ],
};
