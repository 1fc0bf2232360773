import type { Annotations, Configured, Props } from "../define.ts";

/** What a source that looks by itself says of itself. */
export interface TimerSource<Declared> {
  key: `zoom_admin-${string}`;
  name: `New ${string}`;
  description: string;
  version: `${number}.${number}.${number}`;
  /** Among them one of type `$.interface.timer`. */
  props: Declared;
  sampleEmit: object;
  run(this: Configured<Declared> & Emitter): Promise<void>;
}

interface Emitter {
  $emit(event: object, metadata: { id: string; summary: string; ts: number }): unknown;
}

const annotations: Annotations = {
  readOnlyHint: true,
  destructiveHint: false,
  openWorldHint: true,
  idempotentHint: true,
};

/** Declares a source that runs on a timer and emits each thing it finds once. */
export function defineTimerSource<const Declared extends Props>(source: TimerSource<Declared>) {
  return { type: "source" as const, dedupe: "unique" as const, annotations, ...source };
}
