import { existsSync } from "node:fs";
import { loadEnvFile } from "node:process";
import { createProgram } from "./program.ts";

// What the environment says goes before what the file says.
if (existsSync(".env")) loadEnvFile(".env");

try {
  await createProgram().parseAsync();
} catch (error) {
  process.stderr.write(`${wordsOf(error)}\n`);
  process.exit(1); // whatever else had been started
}

/** What we throw says all in its message; what the language throws is a mistake of ours, to be found by its stack. */
function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const mistakes = [TypeError, ReferenceError, RangeError, SyntaxError];
  const isMistake = mistakes.some((mistake) => error instanceof mistake);
  return isMistake ? (error.stack ?? error.message) : error.message;
}
