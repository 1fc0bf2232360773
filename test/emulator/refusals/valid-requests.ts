const person = { email: "guest@example.org", first_name: "Guest" };

/** A body with nothing wrong in it, for each operation that checks one, by its id. */
export const validBodies: Record<string, object> = {
  userEmailUpdate: { email: "new@example.com" },
  userPassword: { password: "Sesame-4711" },
  userUpdate: { dept: "Sales" },
  userStatus: { action: "deactivate" },
  userSettingsUpdate: { in_meeting: { chat: true } },
  userAssistantCreate: { assistants: [{ email: "owner@example.com" }] },
  groupCreate: { name: "Developers" },
  groupUpdate: { name: "Developers" },
  groupMembersCreate: { members: [{ email: "owner@example.com" }] },
  AddRoleMembers: { members: [{ id: "nobody" }] },
  meetingCreate: { topic: "Kick-off" },
  meetingUpdate: { topic: "Kick-off" },
  meetingStatus: { action: "end" },
  meetingRegistrantCreate: person,
  addBatchRegistrants: { registrants: [person] },
  meetingRegistrantStatus: { action: "approve" },
  webinarCreate: { topic: "All hands" },
  webinarUpdate: { topic: "All hands" },
  webinarStatus: { action: "end" },
  webinarRegistrantCreate: person,
  webinarRegistrantStatus: { action: "approve" },
  webinarPanelistCreate: { panelists: [{ email: person.email, name: "Guest" }] },
  recordingStatusUpdate: { action: "recover" },
  recordingStatusUpdateOne: { action: "recover" },
  subscribeEventSubscription: { user_ids: [], account_id: "me" },
};

/** A query with what an operation requires of one, by its id. */
export const validQueries: Record<string, string> = {
  reportUsers: "?from=2026-03-01&to=2026-03-02",
};
