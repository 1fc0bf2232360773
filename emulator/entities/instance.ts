/** What can be held; the names as the events have them. */
export type ScheduledKind = "meeting" | "webinar";

/** One time that a meeting or webinar is or was held; its id is the instance's UUID. */
export interface Instance {
  id: string;
  kind: ScheduledKind;
  /** The number of the meeting or webinar, as text. */
  scheduled_id: string;
  host_id: string;
  topic: string;
  type: number;
  /** The minutes that were planned. */
  duration: number;
  timezone: string;
  started_at: number;
  /** Absent while it runs. */
  ended_at?: number;
  /** Whether it is or was recorded in the cloud. */
  recorded: boolean;
  /** How the recording stands and when it was started; absent while there is none, and of old instances. */
  recording?: { state: "running" | "paused" | "stopped"; started_at: number };
  /** Whether a summary of it is made. */
  summarised: boolean;
}
