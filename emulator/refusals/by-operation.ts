import type { Operation } from "../api/operation.ts";

/** How Zoom refuses: the HTTP status and the code in the body, such as `404/1001`. */
export type Refusal = `${number}/${number}`;

/** What any operation refuses: a bad token, a missing scope, too many requests. */
export const generalRefusals: readonly Refusal[] = ["401/124", "400/4711", "413/413", "429/429"];

const invalid: Refusal = "400/300";

/** What an operation refuses beside that; where its query or body is checked, also what does not pass. */
export function refusalsOf({ id, validated }: Pick<Operation, "id" | "validated">): readonly Refusal[] {
  const own = ownRefusals[id] ?? [];
  const isChecked = validated.query !== undefined || validated.body !== undefined;
  return [...new Set([...(isChecked ? [invalid] : []), ...own])];
}

const someUser = ["404/1001"] as const;
const someInvitedUser = [...someUser, "400/1120"] as const;
const someHost = [...someUser, "400/3161"] as const;
const someAccount = ["404/2001"] as const;
const someGroup = ["400/200", "404/4130"] as const;
const someRole = ["400/1034"] as const;
const someMeeting = ["404/3001", "400/3000"] as const;
const someWebinar = ["404/3001", "400/200", invalid] as const;
const someRecording = ["404/3301"] as const;
const somePastMeeting = ["400/200", "404/3001", "400/12702"] as const;
const basicSeat = ["400/3412", "400/2033"] as const;
const seat = [...basicSeat, "400/2034"] as const;
const goodPassword = ["400/1124", "400/1125", "400/1126", "400/1127", "400/1128", "400/1130", "400/1131"] as const;

/** By Zoom's operationId. Whoever has none here refuses only what is wrong with the request itself. */
export const ownRefusals: Record<string, readonly Refusal[]> = {
  userPermission: someUser,
  userEmailUpdate: [...someUser, "400/1000", "409/1005"],
  userPassword: [...someUser, ...goodPassword, "400/1117", "400/1123"],
  userToken: someUser,
  userSSOTokenDelete: someUser,
  userCreate: ["409/1005", "400/2002", ...seat, "404/1102"],
  user: someInvitedUser,
  userUpdate: [...someInvitedUser, ...seat, "400/1108"],
  userDelete: [...someInvitedUser, "400/1107", "400/1117"],
  userStatus: [...someUser, ...basicSeat, "400/200"],
  userSettings: [...someInvitedUser, "400/1000"],
  userSettingsUpdate: [
    ...someInvitedUser,
    "400/1000",
    "400/1108",
    "400/1122",
    "400/1204",
    "400/1205",
    "400/1206",
    "400/1207",
  ],
  userAssistants: someUser,
  userAssistantCreate: [...someUser, "400/200"],
  userAssistantsDelete: someUser,
  userAssistantDelete: someUser,
  userSchedulers: someUser,

  accountSettings: someAccount,
  accountManagedDomain: someAccount,
  groups: ["400/200"],
  groupCreate: ["400/200", "409/4132"],
  group: someGroup,
  groupUpdate: [...someGroup, "409/4132"],
  groupDelete: someGroup,
  groupMembers: someGroup,
  groupMembersCreate: someGroup,
  groupMembersDelete: [...someGroup, "404/4131"],
  roleMembers: someRole,
  AddRoleMembers: [...someRole, ...someUser],
  roleMemberDelete: [...someRole, ...someUser, invalid],

  meetings: someHost,
  meetingCreate: [...someHost, "400/3000"],
  meeting: someMeeting,
  meetingUpdate: someMeeting,
  meetingDelete: someMeeting,
  meetingStatus: someMeeting,
  meetingInvitation: ["404/3001"],
  listUpcomingMeeting: ["404/3001"],
  meetingRegistrantCreate: ["404/1001", "400/3000", "400/3043"],
  addBatchRegistrants: ["404/3001", "400/303", "400/404", "400/3038", "400/3043"],
  meetingRegistrants: ["404/3001"],
  meetingRegistrantStatus: someMeeting,
  meetingRegistrantGet: [...someMeeting, invalid],
  meetingregistrantdelete: someMeeting,
  pastMeetingDetails: somePastMeeting,
  pastMeetingParticipants: somePastMeeting,
  pastMeetings: ["404/3001"],
  Listmeetingsummaries: ["400/200"],
  Getameetingsummary: ["400/200", invalid, "404/3001"],
  GetMeetingTranscript: ["404/3322"],

  webinars: [...someUser, "400/200"],
  webinarCreate: [...someUser, "400/200", "400/4505"],
  webinar: someWebinar,
  webinarUpdate: [...someWebinar, "400/4505"],
  webinarDelete: [...someWebinar, "400/3000"],
  webinarStatus: someWebinar,
  webinarRegistrantCreate: [...someWebinar, "400/3000", "400/3027", "400/3038"],
  webinarRegistrants: someWebinar,
  webinarRegistrantStatus: someWebinar,
  webinarPanelists: someWebinar,
  webinarPanelistCreate: [...someWebinar, "400/3000"],
  webinarPanelistsDelete: someWebinar,
  webinarPanelistDelete: someWebinar,
  listWebinarParticipants: ["400/200", "404/3001"],
  pastWebinars: [invalid],

  recordingsList: someUser,
  ListRecordingsOfAnAccount: someAccount,
  recordingGet: someRecording,
  recordingDelete: someRecording,
  recordingDeleteOne: someRecording,
  recordingStatusUpdate: someRecording,
  recordingStatusUpdateOne: someRecording,
  recordingSettingUpdate: someRecording,
  reportMeetingParticipants: somePastMeeting,
  reportWebinarParticipants: somePastMeeting,
  reportUsers: ["400/200"],
  reportDaily: ["400/200"],
  phoneUserCallHistory: ["400/301", "404/300"],

  createEventSubscription: ["400/1500", "404/1601", "400/1602", "404/1001", "404/1701", "404/1702", "404/1801"],
  subscribeEventSubscription: ["404/1601", "404/1001"],
  deleteEventSubscription: ["404/1601"],
  unSubscribeEventSubscription: ["404/1601"],
  getWebhookLogs: ["404/1401", "404/1501", "404/1502", "404/1503", "404/1504", "400/1506"],
};
