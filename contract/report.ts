import type { Allowance } from "./allowances.ts";
import type { Complaint, Judgement } from "./judge.ts";
import type { Coverage } from "./mismatch.ts";

/** The lines that tell what was checked and what was found. */
export function report(coverage: readonly Coverage[], { complaints, allowed, unused }: Judgement): string[] {
  return [
    ...coverage.flatMap(coverageLines),
    ...unused.map(unusedLine),
    ...complaints.flatMap(complaintLines),
    `${complaints.length} ${complaints.length === 1 ? "kind" : "kinds"} of mismatch; ${allowed} differences are allowed.`,
  ];
}

const longestList = 30;

function coverageLines({ what, seen, of, unseen }: Coverage): string[] {
  const line = `Checked ${seen} of ${of} ${what}.`;
  if (unseen.length === 0 || unseen.length > longestList) return [line];
  return [line, `  Not seen in any test: ${unseen.join(", ")}`];
}

const unusedLine = ({ kind, subject = "all", rule }: Allowance) =>
  `✗ unused allowance: ${kind}, ${subject}, ${typeof rule === "string" ? rule : rule.source}`;

function complaintLines({ kind, subject, rule, tests }: Complaint): string[] {
  const [first, ...others] = tests;
  const line = `✗ ${kind} ${subject}: ${rule}`;
  if (first === undefined) return [line];
  return [line, `    in ${first}${others.length > 0 ? ` (and ${others.length} more)` : ""}`];
}
