import type { Props } from "../define.ts";
import { autoRecordingProp } from "./auto-recording.ts";

const timeZones = () => ["UTC", ...Intl.supportedValuesOf("timeZone").filter((zone) => zone !== "UTC")];

/** When and what, for a meeting of any kind. */
export const whenAndWhat = {
  topic: { type: "string", label: "Topic", description: "What invitees see; at most 200 characters", optional: true },
  startTime: {
    type: "string",
    label: "Start Time",
    description:
      "Such as `2026-03-02T10:00:00`, understood in the time zone below, or with a zone of its own: `2026-03-02T09:00:00Z`",
    optional: true,
  },
  duration: {
    type: "integer",
    label: "Duration",
    description: "In minutes, 1 to 1440",
    optional: true,
    min: 1,
    max: 1440,
    default: 60,
  },
  timezone: {
    type: "string",
    label: "Time Zone",
    description: "Such as `Europe/Berlin`; the host's own where none is given",
    optional: true,
    useQuery: true,
    options({ query = "" }: { query?: string }) {
      return Promise.resolve(timeZones().filter((zone) => zone.toLowerCase().includes(query.toLowerCase())));
    },
  },
} as const satisfies Props;

/** When a series repeats. */
export const recurrenceProp = {
  recurrence: {
    type: "object",
    label: "Recurrence",
    description:
      "For type 8: `type` (1 daily, 2 weekly, 3 monthly), `repeat_interval`; `weekly_days` (1 Sunday to 7 Saturday, such as `2,4`); `monthly_day`, or `monthly_week` with `monthly_week_day`; `end_times` (up to 60) or `end_date_time` (UTC)",
    optional: true,
  },
} as const satisfies Props;

/** The settings that have no prop of their own. */
export const moreSettings = {
  settings: {
    type: "object",
    label: "More Settings",
    description:
      'Any other settings by Zoom\'s names, such as `{"approval_type":0,"host_video":true}`. An empty text empties a setting. The fields above win',
    optional: true,
  },
} as const satisfies Props;

/** How the meeting is held. What is not set is left to the host's own settings in Zoom. */
export const howItIsHeld = {
  agenda: { type: "string", label: "Agenda", description: "At most 2000 characters", optional: true },
  password: {
    type: "string",
    label: "Passcode",
    description:
      "At most 10 letters, digits or any of `@ - _ *`. Zoom chooses one where none is given and the account wants one",
    optional: true,
    secret: true,
  },
  waitingRoom: {
    type: "boolean",
    label: "Waiting Room",
    description: "Whether participants wait to be let in",
    optional: true,
  },
  joinBeforeHost: {
    type: "boolean",
    label: "Join Before Host",
    description: "Whether participants may come in before the host",
    optional: true,
  },
  muteUponEntry: {
    type: "boolean",
    label: "Mute Upon Entry",
    description: "Whether participants come in muted",
    optional: true,
  },
  ...autoRecordingProp,
  alternativeHosts: {
    type: "string[]",
    label: "Alternative Hosts",
    description: "E-mail addresses of users who may start the meeting as well",
    optional: true,
  },
  ...moreSettings,
} as const satisfies Props;

/** The settings that these props stand for. */
export const meetingSettingFields = {
  waitingRoom: "waiting_room",
  joinBeforeHost: "join_before_host",
  muteUponEntry: "mute_upon_entry",
  autoRecording: "auto_recording",
  alternativeHosts: "alternative_hosts",
} as const;
