import { writeFileSync } from "node:fs";
import { say } from "./say.mjs";

const graceMs = 10_000;

/** Writes how many tests passed and failed to TALLY_FILE. A file of tests that cannot even be loaded is a failure. */
export default class TallyReporter {
  onRunComplete(_contexts, { numPassedTests, numFailedTests, numRuntimeErrorTestSuites }) {
    const tally = { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites };
    writeFileSync(process.env.TALLY_FILE, JSON.stringify(tally));
    setTimeout(endWhatTestsLeftOpen, graceMs).unref();
  }
}

/** Reached only where something still keeps jest from ending: left alone, it would do so for ever. */
function endWhatTestsLeftOpen() {
  say("The tests are through, but a server, a process or a timer that one of them has started is still open.");
  process.exit(1);
}
