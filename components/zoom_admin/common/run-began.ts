import type { Step } from "./define.ts";

/**
 * When the run of this step began, in epoch milliseconds, cut to whole seconds as Zoom's `created_at` is. Whatever an
 * earlier attempt of the step made is not older than this.
 */
export function runBegan({ context }: Step, now: number): number {
  const began = Date.parse(context.ts ?? "");
  return Math.floor((Number.isNaN(began) ? now : began) / 1000) * 1000;
}
