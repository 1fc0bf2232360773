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

/** The values that `settings` takes, by Zoom's names: the effective ones, not those asked for. */
export type Settings = Record<string, unknown>;

/** What meetings and webinars have in common; the id is their number as text, and no two share one. */
export interface Scheduled {
  id: string;
  uuid: string;
  host_id: string;
  topic: string;
  type: number;
  /** Begin in milliseconds; without fixed time there is none. */
  start?: number;
  /** Minutes. */
  duration: number;
  timezone: string;
  agenda: string;
  password: string;
  dial_in_password: string;
  settings: Settings;
  recurrence?: Recurrence;
  occurrences: Occurrence[];
  tracking_fields: { field: string; value: string; visible: boolean }[];
  created_at: number;
}
