export interface Occurrence {
  occurrence_id: string;
  start: number;
  duration: number;
  status: "available" | "deleted";
}

export interface Recurrence {
  /** 1 daily, 2 weekly, 3 monthly. */
  type: number;
  repeat_interval: number;
  weekly_days?: string | undefined;
  monthly_day?: number | undefined;
  monthly_week?: number | undefined;
  monthly_week_day?: number | undefined;
  end_times?: number | undefined;
  end_date_time?: string | undefined;
}

/** The values a meeting's `settings` take, by Zoom's names: the effective ones, not those asked for. */
export type MeetingSettings = Record<string, unknown>;

/** A meeting; its id is the meeting number as text. */
export interface Meeting {
  id: string;
  uuid: string;
  host_id: string;
  assistant_id?: string;
  topic: string;
  /** 1 instant, 2 scheduled, 3 recurring without fixed time, 8 recurring with fixed time, 10 screen share only. */
  type: number;
  /** Begin in milliseconds; a meeting of type 3 has none. */
  start?: number;
  /** Minutes. */
  duration: number;
  timezone: string;
  agenda: string;
  password: string;
  dial_in_password: string;
  pre_schedule: boolean;
  settings: MeetingSettings;
  recurrence?: Recurrence;
  occurrences: Occurrence[];
  tracking_fields: { field: string; value: string; visible: boolean }[];
  created_at: number;
}
