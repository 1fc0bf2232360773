import { useNow } from "../clock.ts";
import { duration } from "../time.ts";

/** How long something took, or has taken so far. */
export function Duration({ from, to }: { from: string; to: string | null }) {
  return to === null ? <SoFar from={from} /> : duration(Date.parse(to) - Date.parse(from));
}

function SoFar({ from }: { from: string }) {
  return duration(Math.max(0, useNow() - Date.parse(from)));
}
