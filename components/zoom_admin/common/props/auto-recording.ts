import type { Props } from "../define.ts";

/** Whether a meeting or webinar is recorded without anybody's doing. */
export const autoRecordingProp = {
  autoRecording: {
    type: "string",
    label: "Automatic Recording",
    description: "Cloud recording needs a licence",
    options: [
      { value: "none", label: "None" },
      { value: "local", label: "On the host's computer" },
      { value: "cloud", label: "In the cloud" },
    ],
    optional: true,
  },
} as const satisfies Props;
