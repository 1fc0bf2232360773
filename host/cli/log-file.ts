import { closeSync, openSync, readSync, renameSync, statSync } from "node:fs";

/** Above this many bytes a log is set aside when its program starts anew. */
const LARGEST = 5_000_000;
/** The last words of a program stand in its last bytes. */
const TAIL = 20_000;
/** pino's number for an error. */
const ERROR_LEVEL = 50;

export interface LogFile {
  /** Open for appending, to hand to a process. */
  descriptor: number;
  /** What the program gave as the reason of its end. Empty where it said nothing. */
  lastWords(): string;
  close(): void;
}

/** Opens a log for a program that is about to start; a log that has grown large becomes `<file>.1`. */
export function openLog(file: string): LogFile {
  if (sizeOf(file) > LARGEST) renameSync(file, `${file}.1`);
  const begin = sizeOf(file);
  const descriptor = openSync(file, "a+", 0o600);
  return {
    descriptor,
    lastWords: () => lastWordsIn(readFrom(descriptor, Math.max(begin, sizeOf(file) - TAIL))),
    close: () => closeSync(descriptor),
  };
}

/** Of a log whose lines are pino's; what a crash or a refusal to start says at the end is plain text. */
export function lastWordsIn(log: string): string {
  const lines = log.split("\n").filter((line) => line.trim() !== "" && !STACK.test(line));
  const plain = lines.slice(lines.findLastIndex(isLogged) + 1);
  const errors = lines
    .filter(isLogged)
    .map(errorIn)
    .filter((error) => error !== undefined);
  return plain.find((line) => THROWN.test(line)) ?? (plain.join("\n") || (errors.at(-1) ?? ""));
}

const STACK = /^\s+at |^Node\.js v/;
const THROWN = /^(?:Uncaught )?\w*Error\b/;
const isLogged = (line: string) => line.startsWith("{");

function errorIn(line: string): string | undefined {
  const { level, msg, err } = readLine(line);
  if (level === undefined || level < ERROR_LEVEL) return undefined;
  return [msg, err?.message].filter(Boolean).join(": ");
}

function readLine(line: string): { level?: number; msg?: string; err?: { message?: string } } {
  try {
    return JSON.parse(line) as ReturnType<typeof readLine>;
  } catch {
    return {};
  }
}

const sizeOf = (file: string) => statSync(file, { throwIfNoEntry: false })?.size ?? 0;

function readFrom(descriptor: number, position: number): string {
  const bytes = Buffer.alloc(TAIL);
  return bytes.toString("utf8", 0, readSync(descriptor, bytes, 0, TAIL, position));
}
