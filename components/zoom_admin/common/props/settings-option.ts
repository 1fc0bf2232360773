import type { PropDefinition } from "../define.ts";

/** What of a user's settings Zoom treats apart from the rest. */
export const settingsOption = {
  type: "string",
  label: "Option",
  description: "A part of the settings that Zoom treats apart; without it, all the others",
  options: [
    { value: "meeting_authentication", label: "Who may join meetings" },
    { value: "recording_authentication", label: "Who may view recordings" },
    { value: "meeting_security", label: "Security of meetings" },
  ],
  optional: true,
} as const satisfies PropDefinition;
