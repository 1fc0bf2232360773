import path from "node:path";
import { expect } from "@jest/globals";

/** The file of the test that runs, from the root of the repository on. */
export const testFile = (): string => path.relative(process.cwd(), expect.getState().testPath ?? "");

/** The test that runs: its file and title. */
export const runningTest = (): string => `${testFile()}: ${expect.getState().currentTestName ?? ""}`;
