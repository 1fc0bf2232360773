import { say } from "./say.mjs";

/** A failure whose message tells the reader all there is to know. */
export class Explained extends Error {}

/** Runs a command's work, which may answer an exit status; a failure is said in its own words and ends with status 1. */
export async function command(work) {
  try {
    const status = await work();
    if (status !== undefined) process.exitCode = status;
  } catch (error) {
    say(error instanceof Explained ? error.message : (error.stack ?? String(error)));
    process.exitCode = 1;
  }
}
