import { afterEach, beforeEach, expect, jest, test } from "@jest/globals";
import { startTimer, type Schedule } from "../../../host/triggers/timer.ts";
import { createDeferred } from "../execution/deferred.ts";

beforeEach(() => void jest.useFakeTimers({ now: Date.UTC(2026, 2, 2, 9, 30), doNotFake: ["setImmediate"] }));
afterEach(() => void jest.useRealTimers());

const schedules: [string, Schedule][] = [
  ["an interval", { intervalSeconds: 60 }],
  ["a cron expression", { cron: "* * * * *" }],
];

test.each(schedules)(
  "A time of %s that comes while the last one's work is under way is left out",
  async (_, schedule) => {
    const work = [createDeferred(), createDeferred()];
    let begun = 0;
    const timer = startTimer(schedule, () => Promise.resolve(work[begun++]?.promise), Date.now);
    await jest.advanceTimersByTimeAsync(5 * 60_000);
    expect(begun).toBe(1);

    work[0]!.resolve();
    await jest.advanceTimersByTimeAsync(60_000);
    expect(begun).toBe(2);
    timer.stop();
  },
);
