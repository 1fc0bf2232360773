import fc from "fast-check";
import { dedupe } from "../../../host/triggers/dedupe.ts";
import type { EmittedEvent } from "../../../host/triggers/emitted-event.ts";

const event = (id: string, ts = 0): EmittedEvent => ({ id, ts, channel: "default", body: null });
const events = (...ids: string[]) => ids.map((id) => event(id));
const ids = (fresh: EmittedEvent[]) => fresh.map(({ id }) => id);

/** What is emitted by executions one after another, each remembering what the one before left. */
function emittedBy(strategy: Parameters<typeof dedupe>[0], ...executions: EmittedEvent[][]): string[][] {
  let remembered: string[] = [];
  return executions.map((emitted) => {
    const { fresh, remember } = dedupe(strategy, remembered, emitted);
    remembered = remember;
    return ids(fresh);
  });
}

describe("A source's events", () => {
  it("all pass where the source names no strategy", () => {
    expect(emittedBy(undefined, events("a", "a"), events("a"))).toEqual([["a", "a"], ["a"]]);
  });

  it("of one execution pass oldest first", () => {
    expect(emittedBy(undefined, [event("late", 2), event("early", 1)])).toEqual([["early", "late"]]);
  });

  it("pass once each under `unique`", () => {
    expect(emittedBy("unique", events("a", "b", "a"), events("b", "c"))).toEqual([["a", "b"], ["c"]]);
  });

  it("are compared by their first 64 characters", () => {
    const long = "x".repeat(64);
    expect(emittedBy("unique", events(`${long}1`), events(`${long}2`))).toEqual([[`${long}1`], []]);
  });

  it("may come back under `unique` once 100 others have passed", () => {
    const others = Array.from({ length: 100 }, (_, index) => `other ${index}`);
    expect(emittedBy("unique", events("a"), events(...others), events("a"))[2]).toEqual(["a"]);
  });

  it("pass under `greatest` only while their number grows", () => {
    expect(emittedBy("greatest", events("1", "3", "2"), events("3", "4"))).toEqual([["1", "3"], ["4"]]);
  });

  it("pass under `last` only when they follow the last one", () => {
    expect(emittedBy("last", events("a", "b"), events("a", "b", "c"), events("x"))).toEqual([["a", "b"], ["c"], ["x"]]);
  });

  it("never pass twice under `unique` among the last hundred, whatever the order", () => {
    const someIds = fc.array(fc.array(fc.integer({ min: 0, max: 50 }).map(String)), { maxLength: 6 });
    fc.assert(
      fc.property(someIds, (executions) => {
        const passed = emittedBy("unique", ...executions.map((given) => events(...given))).flat();
        expect(new Set(passed).size).toBe(passed.length);
      }),
    );
  });
});
