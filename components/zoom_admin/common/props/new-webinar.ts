import type { Props } from "../define.ts";
import { autoRecordingProp } from "./auto-recording.ts";

const kinds = [
  { value: 5, label: "Once" },
  { value: 9, label: "Recurring at a fixed time: needs Recurrence" },
  { value: 6, label: "Recurring without a fixed time: one link that stays" },
] as const;

/** What kind of webinar, when it is made and when it is changed. */
export const webinarKind = {
  type: { type: "integer", label: "Type", description: "What kind of webinar", options: kinds, optional: true },
} as const satisfies Props;

/** How the webinar is held. What is not set is left to the host's own settings in Zoom. */
export const howWebinarIsHeld = {
  recurrence: {
    type: "object",
    label: "Recurrence",
    description:
      "For type 9: `type` (1 daily, 2 weekly, 3 monthly), `repeat_interval`; `weekly_days` (1 Sunday to 7 Saturday, such as `2,4`); `monthly_day`, or `monthly_week` with `monthly_week_day`; `end_times` (up to 60) or `end_date_time` (UTC)",
    optional: true,
  },
  agenda: { type: "string", label: "Agenda", description: "At most 2000 characters", optional: true },
  password: {
    type: "string",
    label: "Passcode",
    description: "At most 10 letters, digits or any of `@ - _ * !`",
    optional: true,
    secret: true,
  },
  approvalType: {
    type: "integer",
    label: "Registration",
    description: "Whether people have to register, and who lets them in",
    options: [
      { value: 2, label: "None" },
      { value: 0, label: "Whoever registers is let in" },
      { value: 1, label: "The host approves each registrant" },
    ],
    optional: true,
  },
  practiceSession: {
    type: "boolean",
    label: "Practice Session",
    description: "Whether host and panelists may meet before the webinar begins",
    optional: true,
  },
  panelistsVideo: {
    type: "boolean",
    label: "Video of Panelists",
    description: "Whether panelists come in with their video on",
    optional: true,
  },
  onDemand: {
    type: "boolean",
    label: "On Demand",
    description: "Whether the webinar can be watched afterwards",
    optional: true,
  },
  ...autoRecordingProp,
  alternativeHosts: {
    type: "string[]",
    label: "Alternative Hosts",
    description: "E-mail addresses of users who may start the webinar as well",
    optional: true,
  },
  settings: {
    type: "object",
    label: "More Settings",
    description:
      'Any other settings by Zoom\'s names, such as `{"registrants_restrict_number":500,"host_video":true}`. An empty text empties a setting. The fields above win',
    optional: true,
  },
} as const satisfies Props;

/** The settings that these props stand for. */
export const webinarSettingFields = {
  approvalType: "approval_type",
  practiceSession: "practice_session",
  panelistsVideo: "panelists_video",
  onDemand: "on_demand",
  autoRecording: "auto_recording",
  alternativeHosts: "alternative_hosts",
} as const;
