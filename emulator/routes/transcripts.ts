import { operation } from "../api/operation.ts";
import { recordingRefusals } from "../refusals/recordings.ts";
import type { Instance } from "../entities/instance.ts";
import { findAnyPastInstance } from "../rules/instances/instances.ts";
import { zoomTime } from "../rules/zoom-time.ts";
import type { World } from "../world.ts";
import { mayReadRecordings, mayWriteRecordings } from "../scopes/recordings.ts";
import { recordingFile } from "../views/recordings.ts";

export const transcripts = [
  operation({
    id: "GetMeetingTranscript",
    method: "GET",
    path: "/meetings/{meetingId}/transcript",
    label: "MEDIUM",
    scopes: {
      granular: ["cloud_recording:read:meeting_transcript", "cloud_recording:read:meeting_transcript:admin"],
      classic: [...mayReadRecordings, ...mayWriteRecordings],
    },
    success: 200,
    handle({ world, params }) {
      const instance = findAnyPastInstance(world, params.meetingId);
      if (!instance?.recorded) throw recordingRefusals.noTranscript();
      return {
        meeting_id: instance.id,
        account_id: world.account().id,
        meeting_topic: instance.topic,
        host_id: instance.host_id,
        ...availability(world, instance),
      };
    },
  }),
];

/** Where the transcript is, or why it is nowhere. */
function availability(world: World, instance: Instance): object {
  const recording = world.store.recordings.get(instance.id);
  const file = recording?.files.find(({ file_type }) => file_type === "TRANSCRIPT");
  if (world.store.processings.get(`transcript:${instance.id}`)) return unavailable("NOT_READY");
  if (!recording || !file || file.trashed_at !== undefined) return unavailable("DELETED_OR_TRASHED");
  const { download_url } = recordingFile(world, recording, file);
  return {
    can_download: true,
    transcript_created_time: zoomTime(instance.ended_at!),
    auto_delete: false,
    download_url,
  };
}

const unavailable = (reason: "NOT_READY" | "DELETED_OR_TRASHED") => ({
  can_download: false,
  download_restriction_reason: reason,
});
