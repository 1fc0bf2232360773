import { readFile } from "node:fs/promises";

/** One request and its answer, as a test has seen it. */
export interface Exchange {
  kind: "exchange";
  /** The test's file and title, or its file and the program that it has started. */
  test: string;
  /** Who asked: a component, or a test that speaks to the emulator itself. */
  by: "component" | "test";
  method: string;
  url: string;
  /** The JSON that was sent; undefined where nothing was. */
  sent?: unknown;
  status: number;
  /** The JSON that was answered; text where it was none, undefined where the body was empty. */
  answer?: unknown;
  /** Whether the emulator's API made the answer, rather than a fault or another double. */
  byEmulator: boolean;
}

/** One webhook that the emulator has posted. */
export interface SentEvent {
  kind: "event";
  test: string;
  body: unknown;
}

export type Recorded = Exchange | SentEvent;

/** Reads what record.ts has written: a JSON line each. */
export async function readRecorded(file: string): Promise<Recorded[]> {
  const lines = (await readFile(file, "utf8")).split("\n").filter(Boolean);
  return lines.map((line) => JSON.parse(line) as Recorded);
}

/** JSON where a text is JSON, nothing where it is empty, else the text itself. */
export function readText(text: string): unknown {
  if (text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
