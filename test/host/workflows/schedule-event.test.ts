import { scheduleEvent } from "../../../host/workflows/schedule-event.ts";

describe("What a schedule hands to a run", () => {
  it.each([
    ["Europe/Berlin", "2026-03-01T07:00:00+01:00"],
    ["America/St_Johns", "2026-03-01T02:30:00-03:30"],
    ["UTC", "2026-03-01T06:00:00+00:00"],
  ])("tells the due time in %s and in UTC", (timezone, timestamp) => {
    const trigger = { type: "schedule" as const, cron: "0 7 1 * *", timezone };
    expect(scheduleEvent(trigger, Date.parse("2026-03-01T06:00:00Z"))).toEqual({
      timestamp: 1772344800,
      cron: "0 7 1 * *",
      timezone_configured: { timezone, iso8601: { timestamp } },
      timezone_utc: { timezone: "UTC", iso8601: { timestamp: "2026-03-01T06:00:00.000Z" } },
    });
  });
});
