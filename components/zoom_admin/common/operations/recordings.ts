import { someMeeting } from "../errors/meetings.ts";
import { someRecording } from "../errors/recordings.ts";
import type { Recording, RecordingPage } from "../resources/recordings.ts";
import { json, nothing, type Operation } from "./operation.ts";

const docs = "meetings/#tag/cloud-recording";
const reads = ["recording:read:admin", "recording:read"];
const writes = ["recording:write:admin", "recording:write"];
const refusals = [someRecording, someMeeting];

/** Of a month at most. */
export const listUserRecordings = {
  failure: "The recordings could not be listed",
  method: "GET",
  path: "/users/{userId}/recordings",
  rate: "medium",
  scopes: {
    granular: ["cloud_recording:read:list_user_recordings:admin", "cloud_recording:read:list_user_recordings"],
    classic: reads,
  },
  docs,
  refusals,
  answer: json<RecordingPage>,
} as const satisfies Operation;

/** Of a month at most. The connected account goes by `me`. */
export const listAccountRecordings = {
  failure: "The recordings could not be listed",
  method: "GET",
  path: "/accounts/{accountId}/recordings",
  rate: "medium",
  scopes: {
    granular: [
      "cloud_recording:read:list_account_recordings:admin",
      "cloud_recording:read:list_account_recordings:master",
    ],
    classic: ["recording:read:admin", "recording:master"],
  },
  docs: "meetings/ma/#tag/cloud-recording",
  refusals: [],
  answer: json<RecordingPage>,
} as const satisfies Operation;

export const getMeetingRecordings = {
  failure: "The recordings could not be read",
  method: "GET",
  path: "/meetings/{meetingId}/recordings",
  rate: "light",
  scopes: {
    granular: ["cloud_recording:read:list_recording_files:admin", "cloud_recording:read:list_recording_files"],
    classic: reads,
  },
  docs,
  refusals,
  answer: json<Recording>,
} as const satisfies Operation;

export const deleteMeetingRecordings = {
  failure: "The recordings were not deleted",
  method: "DELETE",
  path: "/meetings/{meetingId}/recordings",
  rate: "light",
  scopes: {
    granular: ["cloud_recording:delete:meeting_recording:admin", "cloud_recording:delete:meeting_recording"],
    classic: writes,
  },
  docs,
  refusals,
  answer: nothing,
} as const satisfies Operation;

export const deleteRecordingFile = {
  failure: "The recording file was not deleted",
  method: "DELETE",
  path: "/meetings/{meetingId}/recordings/{recordingId}",
  rate: "light",
  scopes: {
    granular: ["cloud_recording:delete:recording_file:admin", "cloud_recording:delete:recording_file"],
    classic: writes,
  },
  docs,
  refusals,
  answer: nothing,
} as const satisfies Operation;

export const recoverMeetingRecordings = {
  failure: "The recordings were not recovered",
  method: "PUT",
  path: "/meetings/{meetingUUID}/recordings/status",
  rate: "light",
  scopes: {
    granular: [
      "cloud_recording:update:recover_meeting_recordings:admin",
      "cloud_recording:update:recover_meeting_recordings",
    ],
    classic: writes,
  },
  docs,
  refusals,
  answer: nothing,
} as const satisfies Operation;

export const recoverRecordingFile = {
  failure: "The recording file was not recovered",
  method: "PUT",
  path: "/meetings/{meetingId}/recordings/{recordingId}/status",
  rate: "light",
  scopes: {
    granular: [
      "cloud_recording:update:recover_single_recording:admin",
      "cloud_recording:update:recover_single_recording",
    ],
    classic: writes,
  },
  docs,
  refusals,
  answer: nothing,
} as const satisfies Operation;
