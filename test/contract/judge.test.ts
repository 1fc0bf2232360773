import { expect, test } from "@jest/globals";
import { judge } from "../../contract/judge.ts";
import type { Mismatch } from "../../contract/mismatch.ts";
import { report } from "../../contract/report.ts";

const mismatch = (rule: string, seenIn: string): Mismatch => ({
  kind: "response",
  subject: "GET /trees",
  rule,
  test: seenIn,
});
const found = [mismatch("`age` is not documented", "a"), mismatch("`age` is not documented", "b")];

test("What is alike is told once, with the first test and how many more", () => {
  expect(report([], judge(found, []))).toEqual([
    "✗ response GET /trees: `age` is not documented",
    "    in a (and 1 more)",
    "1 kind of mismatch; 0 differences are allowed.",
  ]);
});

test.each([
  ["its words", { rule: "`age` is not documented" }],
  ["a pattern", { rule: /^`\w+` is not documented$/ }],
  ["its operation", { subject: "GET /trees", rule: /./ }],
])("A difference is allowed by %s", (_, allowance) => {
  const judgement = judge(found, [{ kind: "response", reason: "Seen in life.", ...allowance }]);
  expect(judgement).toEqual({ complaints: [], allowed: 2, unused: [] });
});

test.each([
  ["of another kind", { kind: "error" as const, rule: /./ }],
  ["for another operation", { kind: "response" as const, subject: "GET /bushes", rule: /./ }],
  ["of another rule", { kind: "response" as const, rule: "age" }],
])("An allowance %s allows nothing, and is told of", (_, allowance) => {
  const unused = { reason: "Seen in life.", ...allowance };
  const judgement = judge(found, [unused]);
  expect(judgement).toMatchObject({ complaints: [{ tests: ["a", "b"] }], unused: [unused] });
  expect(report([], judgement)[0]).toMatch(/^✗ unused allowance: /);
});

test("What was seen is counted, and what was not is named", () => {
  const coverage = [{ what: "operations", seen: 1, of: 2, unseen: ["GET /bushes"] }];
  expect(report(coverage, judge([], []))).toEqual([
    "Checked 1 of 2 operations.",
    "  Not seen in any test: GET /bushes",
    "0 kinds of mismatch; 0 differences are allowed.",
  ]);
});
