import { operation } from "../api/operation.ts";
import { recordingRefusals } from "../refusals/recordings.ts";
import { downloadToken } from "../rules/recordings/download-token.ts";
import { actOn } from "../rules/recordings/recording-trash.ts";
import { findRecording, keptFiles } from "../rules/recordings/recordings.ts";
import { deleteRecordingQuery, getRecordingQuery, recoverRecordingBody } from "../schemas/recordings.ts";
import { granularly, mayReadRecordings, mayWriteRecordings } from "../scopes/recordings.ts";
import { recordingRow, recordingSettings } from "../views/recordings.ts";

export const recordings = [
  operation({
    id: "recordingGet",
    method: "GET",
    path: "/meetings/{meetingId}/recordings",
    label: "LIGHT",
    scopes: {
      granular: granularly("read:list_recording_files"),
      classic: ["recording:read", "phone_recording:read:admin"],
    },
    query: getRecordingQuery,
    success: 200,
    handle({ world, params, query: { include_fields, ttl } }) {
      const recording = findRecording(world, params.meetingId);
      const files = keptFiles(recording);
      if (files.length === 0) throw recordingRefusals.noRecording();
      const expires = world.clock.now() + ttl * 1000;
      return {
        ...recordingRow(world, recording, files),
        password: recording.password,
        ...(include_fields && { download_access_token: downloadToken(world, recording.id, expires) }),
      };
    },
  }),

  operation({
    id: "recordingDelete",
    method: "DELETE",
    path: "/meetings/{meetingId}/recordings",
    label: "LIGHT",
    scopes: { granular: granularly("delete:meeting_recording"), classic: mayWriteRecordings },
    query: deleteRecordingQuery,
    success: 204,
    handle: ({ world, params, query }) => actOn(world, findRecording(world, params.meetingId), query.action),
  }),

  operation({
    id: "recordingDeleteOne",
    method: "DELETE",
    path: "/meetings/{meetingId}/recordings/{recordingId}",
    label: "LIGHT",
    scopes: { granular: granularly("delete:recording_file"), classic: mayWriteRecordings },
    query: deleteRecordingQuery,
    success: 204,
    handle: ({ world, params, query }) =>
      actOn(world, findRecording(world, params.meetingId), query.action, params.recordingId),
  }),

  operation({
    id: "recordingStatusUpdate",
    method: "PUT",
    path: "/meetings/{meetingUUID}/recordings/status",
    label: "LIGHT",
    scopes: { granular: granularly("update:recover_meeting_recordings"), classic: mayWriteRecordings },
    body: recoverRecordingBody,
    success: 200,
    handle: ({ world, params }) => actOn(world, findRecording(world, params.meetingUUID), "recover"),
  }),

  operation({
    id: "recordingStatusUpdateOne",
    method: "PUT",
    path: "/meetings/{meetingId}/recordings/{recordingId}/status",
    label: "LIGHT",
    scopes: { granular: granularly("update:recover_single_recording"), classic: mayWriteRecordings },
    body: recoverRecordingBody,
    success: 204,
    handle: ({ world, params }) => actOn(world, findRecording(world, params.meetingId), "recover", params.recordingId),
  }),

  operation({
    id: "recordingSettingUpdate",
    method: "GET",
    path: "/meetings/{meetingId}/recordings/settings",
    label: "LIGHT",
    scopes: { granular: granularly("read:recording_settings"), classic: mayReadRecordings },
    success: 200,
    handle: ({ world, params }) => recordingSettings(world, findRecording(world, params.meetingId)),
  }),
];
