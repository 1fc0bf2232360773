/**
 * What Zoom's answers always hold, where its documents call hardly any field required: from the documents' own examples and
 * answers seen in life. A field is named by its way, `users[].id` being in every row.
 */
const page = ["next_page_token", "page_size"];
const countedPage = [...page, "page_count", "total_records"];
const meeting = ["uuid", "id", "host_id", "topic", "type", "created_at", "join_url"];
const rowsOf = (list: string, fields: readonly string[]) => fields.map((field) => `${list}[].${field}`);

export const requiredFields: Record<string, readonly string[]> = {
  "POST /users": ["id", "email", "first_name", "last_name", "type"],
  // Pending users have no id in this list.
  "GET /users": [...countedPage, ...rowsOf("users", ["email", "type", "status"])],
  "GET /users/{}": ["id", "email", "type", "status", "role_id", "user_created_at"],
  "GET /users/email": ["existed_email"],
  "GET /users/summary": ["licensed_users_count", "basic_users_count", "pending_users_count"],
  "GET /users/{}/assistants": ["assistants"],
  "POST /users/{}/assistants": ["ids", "add_at"],
  "GET /roles": ["total_records", ...rowsOf("roles", ["id", "name", "total_members"])],
  "GET /groups": ["total_records", ...rowsOf("groups", ["id", "name", "total_members"])],
  "POST /groups": ["id", "name", "total_members"],
  "POST /groups/{}/members": ["ids", "added_at"],

  "POST /users/{}/meetings": [...meeting, "host_email", "status", "timezone", "start_url", "settings"],
  "GET /users/{}/meetings": [...countedPage, ...rowsOf("meetings", meeting)],
  "GET /meetings/{}": [...meeting, "host_email", "status", "timezone", "start_url", "settings"],
  "GET /meetings/{}/invitation": ["invitation"],
  // Whoever waits for the host's approval gets no link yet.
  "POST /meetings/{}/registrants": ["id", "registrant_id", "topic"],
  "GET /meetings/{}/registrants": [...countedPage, ...rowsOf("registrants", ["id", "email", "first_name", "status"])],
  "GET /past_meetings/{}/instances": rowsOf("meetings", ["uuid", "start_time"]),
  "GET /past_meetings/{}/participants": [
    ...countedPage,
    ...rowsOf("participants", ["name", "join_time", "leave_time"]),
  ],

  "POST /users/{}/webinars": [...meeting, "host_email", "timezone", "start_url", "settings"],
  "GET /users/{}/webinars": [...countedPage, ...rowsOf("webinars", meeting)],
  "GET /webinars/{}": [...meeting, "timezone", "settings"],
  "POST /webinars/{}/registrants": ["id", "registrant_id", "topic"],
  "GET /webinars/{}/registrants": [...countedPage, ...rowsOf("registrants", ["id", "email", "first_name", "status"])],
  "GET /webinars/{}/panelists": ["total_records", ...rowsOf("panelists", ["id", "email", "name", "join_url"])],
  "POST /webinars/{}/panelists": ["id", "updated_at"],

  "GET /users/{}/recordings": ["from", "to", ...countedPage, ...rowsOf("meetings", ["uuid", "id", "recording_files"])],
  "GET /meetings/{}/recordings": ["uuid", "id", "host_id", "recording_count", "recording_files"],

  "POST /marketplace/app/event_subscription": ["event_subscription_id"],
};
