import { allowances } from "./allowances.ts";
import { check } from "./check.ts";
import { readDocuments } from "./documents.ts";
import { readRecorded } from "./exchange.ts";
import { judge } from "./judge.ts";
import { report } from "./report.ts";

/**
 * Prints what differs between the recorded tests and the documents in a folder. Answers the exit status: 1 if anything does,
 * or if a difference is allowed that there is not. The keys of all sources say which events have to be seen.
 */
export async function contract(folder: string, log: string, sources: readonly string[]): Promise<number> {
  const { mismatches, coverage } = check(await readDocuments(folder), await readRecorded(log), sources);
  const judgement = judge(mismatches, allowances);
  process.stdout.write(`${report(coverage, judgement).join("\n")}\n`);
  return judgement.complaints.length + judgement.unused.length === 0 ? 0 : 1;
}
