/** How the emulator's time differs from the world's; there is at most one. */
export interface ClockSetting {
  id: typeof clockId;
  ahead_ms: number;
  /** Where time stands still. */
  frozen_at?: number | undefined;
}

export const clockId = "clock";
