import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect } from "@jest/globals";
import { readRecorded, type Recorded } from "../../../contract/exchange.ts";
import { recordTo } from "../../../contract/record.ts";
import { runningTest } from "../../../contract/running-test.ts";

/** Records this test file, and gives what the running test has caused so far. */
export async function record(): Promise<() => Promise<Recorded[]>> {
  const folder = await mkdtemp(path.join(tmpdir(), "recorded-"));
  afterAll(() => rm(folder, { recursive: true }));
  const log = path.join(folder, "log.jsonl");
  recordTo(log, runningTest);
  return async () => {
    const { currentTestName = "" } = expect.getState();
    return (await readRecorded(log)).filter(({ test }) => test.endsWith(`.test.ts: ${currentTestName}`));
  };
}
