import { dana, inAccount, recording, video } from "../../common/events/samples.ts";
import type { ZoomEvent } from "../../common/events/zoom-event.ts";

/** Made up, in the shape in which Zoom sends it. */
export default {
  event: "recording.transcript_completed",
  event_ts: 1772445600000,
  payload: {
    ...inAccount,
    object: {
      ...recording,
      recording_files: [
        {
          ...video,
          recording_type: "audio_transcript",
          file_type: "TRANSCRIPT",
          file_extension: "VTT",
          file_size: 2048,
        },
      ],
      host_email: dana.email,
    },
  },
  download_token: "made-up-token-of-24-hours",
} satisfies ZoomEvent<"recording.transcript_completed">;
