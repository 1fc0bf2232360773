import type { Allowance } from "./allowances.ts";
import type { Mismatch } from "./mismatch.ts";

/** Mismatches that are one: the same rule broken for the same subject, and the tests that did. */
export interface Complaint extends Mismatch {
  tests: string[];
}

export interface Judgement {
  complaints: Complaint[];
  allowed: number;
  /** Allowances that nothing needed. */
  unused: Allowance[];
}

/** Takes out what is allowed, and puts together what is alike. */
export function judge(mismatches: readonly Mismatch[], allowances: readonly Allowance[]): Judgement {
  const used = new Set<Allowance>();
  const complaints = new Map<string, Complaint>();
  let allowed = 0;
  for (const mismatch of mismatches) {
    const allowance = allowances.find((each) => covers(each, mismatch));
    if (allowance) {
      used.add(allowance);
      allowed += 1;
      continue;
    }
    const key = `${mismatch.kind} ${mismatch.subject} ${mismatch.rule}`;
    const complaint = complaints.get(key) ?? { ...mismatch, tests: [] };
    if (mismatch.test !== undefined && !complaint.tests.includes(mismatch.test)) complaint.tests.push(mismatch.test);
    complaints.set(key, complaint);
  }
  const unused = allowances.filter((allowance) => !used.has(allowance));
  return { complaints: [...complaints.values()].sort(byPlace), allowed, unused };
}

function covers({ kind, subject, rule }: Allowance, mismatch: Mismatch): boolean {
  const rightRule = typeof rule === "string" ? rule === mismatch.rule : rule.test(mismatch.rule);
  return kind === mismatch.kind && (subject === undefined || subject === mismatch.subject) && rightRule;
}

const place = ({ kind, subject, rule }: Complaint) => `${kind} ${subject} ${rule}`;
const byPlace = (a: Complaint, b: Complaint) => place(a).localeCompare(place(b));
