import type { Answer } from "../../../host/workflows/answer.ts";
import type { Wake } from "../../../host/workflows/pause.ts";
import type { Durable } from "../../../host/workflows/run.ts";

/** Thrown where a test lets the process die. */
export class Crash extends Error {}

/**
 * A durable engine in memory: what has happened once is kept, and a run that is begun anew finds it again. A test can
 * let the process die before or after anything that happens once.
 */
export function recordedRun() {
  const kept = new Map<string, unknown>();
  const wakes = new Map<string, Wake>();
  const answers: Answer[] = [];
  const executed: string[] = [];
  let crash: { at: string; when: "inside" | "after" } | undefined;

  const durable: Durable = {
    async once<Kept>(name: string, execute: () => Promise<Kept>): Promise<Kept> {
      if (kept.has(name)) return kept.get(name) as Kept;
      executed.push(name);
      const result = await execute();
      if (crash?.at === name && crash.when === "inside") throw new Crash();
      kept.set(name, JSON.parse(JSON.stringify(result ?? null)));
      if (crash?.at === name) throw new Crash();
      return result;
    },
    receive: (topic) => {
      const name = `receive ${topic}`;
      return durable.once(name, () => Promise.resolve(wakes.get(topic) ?? null));
    },
    answer: (answer) =>
      durable.once("answer", () => {
        answers.push(answer);
        return Promise.resolve();
      }),
  };
  return {
    durable,
    answers,
    executed,
    /** A request that reaches the pause of this topic before its time is up. */
    wakeAt: (topic: string, wake: Wake) => wakes.set(topic, wake),
    crashAt(at: string, when: "inside" | "after") {
      crash = { at, when };
    },
    restart() {
      crash = undefined;
    },
  };
}
