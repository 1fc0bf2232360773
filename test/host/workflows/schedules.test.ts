import pino from "pino";
import { createSchedules } from "../../../host/workflows/schedules.ts";
import type { Database } from "../../../host/database/database.ts";
import type { Schedule } from "../../../host/workflows/workflows.ts";
import { startTestDatabase } from "../../support/postgres.ts";

const log = pino({ level: "silent" });
const firstOfMonth = { cron: "0 7 1 * *", timezone: "Europe/Berlin" };

function scheduleOf(trigger: { cron: string; timezone: string }): Schedule {
  const workflow = { name: "reclaim", title: "Reclaim", triggers: [], steps: [], accounts: {} };
  return { id: "ti_1", workflow, trigger: { id: "ti_Monthly", type: "schedule", ...trigger } };
}

/** A host that can be stopped and started again, and whose clock is set by hand. */
async function scene() {
  const { database } = await startTestDatabase();
  const started: string[] = [];
  let at = 0;
  let ring: (() => void) | undefined;
  let nap = 0;
  let failing = false;
  const start = (_schedule: Schedule, due: number) => {
    if (failing) return Promise.reject(new Error("the database is away"));
    started.push(new Date(due).toISOString());
    return Promise.resolve();
  };
  const host = (trigger = firstOfMonth) =>
    createSchedules({
      database,
      schedules: [scheduleOf(trigger)],
      start,
      now: () => at,
      alarm(milliseconds, wake) {
        nap = milliseconds;
        ring = wake;
        return { stop: () => (ring = undefined) };
      },
      log,
    });
  return {
    database,
    started,
    nap: () => nap,
    isWaiting: () => ring !== undefined,
    fail: (whether: boolean) => (failing = whether),
    /** Starts a host at an instant; whatever ran before has been stopped. */
    async startedAt(instant: string, trigger?: typeof firstOfMonth) {
      at = Date.parse(instant);
      const schedules = host(trigger);
      await schedules.open();
      return schedules;
    },
    /** Lets the alarm ring at an instant. */
    async rings(instant: string) {
      at = Date.parse(instant);
      const waited = ring;
      ring = undefined;
      waited?.();
      await settled(() => ring !== undefined);
    },
  };
}

async function settled(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setImmediate(resolve));
}

const kept = async (database: Database) => (await database.selectFrom("schedules").selectAll().execute()).length;

describe("A schedule", () => {
  it("starts its workflow when it is due in its own time zone, and not before", async () => {
    const { startedAt, rings, started } = await scene();
    await startedAt("2026-02-15T12:00:00Z");
    await rings("2026-03-01T05:59:59Z");
    expect(started).toEqual([]);
    await rings("2026-03-01T06:00:00Z");
    await rings("2026-04-01T05:00:00Z");
    expect(started).toEqual(["2026-03-01T06:00:00.000Z", "2026-04-01T05:00:00.000Z"]);
  });

  it("starts its workflow once for each due time, also after a restart", async () => {
    const { startedAt, rings, started } = await scene();
    await startedAt("2026-02-15T12:00:00Z");
    await rings("2026-03-01T06:00:00Z");
    await rings("2026-03-01T06:00:30Z");
    await startedAt("2026-03-01T06:01:00Z");
    expect(started).toHaveLength(1);
  });

  it("makes up for the latest of the times that went by while the host was down, once", async () => {
    const { startedAt, started } = await scene();
    await startedAt("2026-01-15T12:00:00Z");
    await startedAt("2026-05-20T12:00:00Z");
    await startedAt("2026-05-20T12:01:00Z");
    expect(started).toEqual(["2026-05-01T05:00:00.000Z"]);
  });

  it("does not make up for times from before it was there, or was changed", async () => {
    const { startedAt, rings, started, database } = await scene();
    await startedAt("2026-03-01T07:00:00Z");
    const daily = { cron: "0 6 * * *", timezone: "UTC" };
    await startedAt("2026-03-05T12:00:00Z", daily);
    expect([started, await kept(database)]).toEqual([[], 1]);
    await rings("2026-03-06T06:00:00Z");
    expect(started).toEqual(["2026-03-06T06:00:00.000Z"]);
  });

  it("tries again where its workflow could not be started", async () => {
    const { startedAt, rings, started, fail } = await scene();
    await startedAt("2026-02-15T12:00:00Z");
    fail(true);
    await rings("2026-03-01T06:00:00Z");
    fail(false);
    await rings("2026-03-01T06:01:00Z");
    expect(started).toEqual(["2026-03-01T06:00:00.000Z"]);
  });

  it("sleeps until it is due, and a minute at most, since clocks are set and machines sleep", async () => {
    const { startedAt, nap } = await scene();
    await startedAt("2026-02-15T12:00:00Z");
    expect(nap()).toBe(60_000);
    await startedAt("2026-03-01T05:59:50Z");
    expect(nap()).toBe(10_000);
  });

  it("starts nothing once the host is closed", async () => {
    const { startedAt, isWaiting } = await scene();
    const schedules = await startedAt("2026-02-15T12:00:00Z");
    schedules.close();
    expect(isWaiting()).toBe(false);
  });
});
