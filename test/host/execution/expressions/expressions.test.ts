import fc from "fast-check";

import { createExpressions, type Expressions } from "../../../../host/execution/expressions/expressions.ts";

const steps = {
  trigger: { event: { body: { email: "dana@example.com", names: ["Dana", "Lee"], type: 2, note: null } } },
  create_user: { $return_value: { id: "KDcu", nested: { deep: true } } },
};
const moment = { now: Date.UTC(2026, 2, 1, 9, 30), seed: "run-1:create_user" };

let expressions: Expressions;
beforeAll(() => {
  expressions = createExpressions();
});
afterAll(() => expressions.close());

const evaluated = async (value: unknown) => (await expressions.evaluateProps({ value }, { steps }, moment))["value"];

test.each([
  ["{{steps.trigger.event.body.type}}", 2],
  ["{{ steps.trigger.event.body.names }}", ["Dana", "Lee"]],
  ["\n  {{steps.create_user.$return_value}}\n", { id: "KDcu", nested: { deep: true } }],
  ["{{steps.trigger.event.body.note}}", null],
  ["{{steps.trigger.event.body.absent}}", undefined],
  ["{{ { a: { b: '}}' } } }}", { a: { b: "}}" } }],
  ["{{ `${steps.trigger.event.body.names.map((name) => `<${name}>`).join('}}')}` }}", "<Dana>}}<Lee>"],
])("A text that is exactly one expression has its value and type: %s", async (template, value) => {
  expect(await evaluated(template)).toEqual(value);
});

test.each([
  ["Welcome, {{steps.trigger.event.body.names[0]}}!", "Welcome, Dana!"],
  ["{{steps.trigger.event.body.names}}{{1 + 1}}", '["Dana","Lee"]2'],
  ["none: {{steps.trigger.event.body.note}}{{steps.trigger.event.body.absent}}", "none: "],
  ["{{ /'/.test(steps.create_user.$return_value.id) }} or not", "false or not"],
])("In a longer text the values are written out: %s", async (template, text) => {
  expect(await evaluated(template)).toBe(text);
});

test("Expressions are found at any depth, and what is no text stays as it is", async () => {
  const props = {
    list: [{ id: "{{steps.create_user.$return_value.id}}" }, 7, null, true],
    account: { authProvisionId: "apn_1" },
  };
  expect(await expressions.evaluateProps(props, { steps }, moment)).toEqual({
    list: [{ id: "KDcu" }, 7, null, true],
    account: { authProvisionId: "apn_1" },
  });
});

test("Escaped braces are literal, whatever the text around them", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom("{{", "}}", "{", "\\", "a", " ")), async (pieces) => {
      const text = pieces.join("");
      expect(await evaluated(text.replaceAll("{{", "\\{{"))).toBe(text);
    }),
  );
});

test("Any JSON value comes through an expression unchanged", async () => {
  await fc.assert(
    fc.asyncProperty(fc.jsonValue(), async (json) => {
      const known = JSON.parse(JSON.stringify(json)) as unknown;
      const props = { value: "{{steps.any}}" };
      expect(await expressions.evaluateProps(props, { steps: { any: known } }, moment)).toEqual({ value: known });
    }),
    { numRuns: 50 },
  );
});

test("A result that looks like an expression is not evaluated", async () => {
  expect(await evaluated("{{ '{' + '{steps}' + '}' }}")).toBe("{{steps}}");
});

test("The clock shows the run's start, in UTC, and cannot be told from a real one otherwise", async () => {
  const iso = "2026-03-01T09:30:00.000Z";
  expect(await evaluated("{{new Date().toISOString()}}")).toBe(iso);
  expect(await evaluated("{{Date.now() + 1}}")).toBe(moment.now + 1);
  expect(await evaluated("{{new Date().getHours()}}")).toBe(9);
  expect(await evaluated("{{new Date(0) instanceof Date && new Date(0).constructor === Date}}")).toBe(true);
  expect(await evaluated("{{new Date(Date.UTC(2026, 0, 2))}}")).toBe("2026-01-02T00:00:00.000Z");
});

test("Chance is the seed's: the same again for the same step, another for another", async () => {
  const draw = async (seed: string) =>
    expressions.evaluateProps({ draw: "{{Math.random()}}" }, { steps }, { ...moment, seed });
  const first = await draw("a");
  expect(await draw("a")).toEqual(first);
  expect(await draw("b")).not.toEqual(first);
  expect(first["draw"]).toBeGreaterThanOrEqual(0);
  expect(first["draw"]).toBeLessThan(1);
});

test("An expression reaches nothing of the host", async () => {
  const reach =
    "{{[typeof process, typeof require, typeof fetch, typeof setTimeout, typeof globalThis.console].join()}}";
  expect(await evaluated(reach)).toBe("undefined,undefined,undefined,undefined,undefined");
});

test("What one expression does to its values, no other one sees", async () => {
  const props = {
    first: "{{steps.trigger.event.body.names.reverse()[0]}}",
    second: "{{steps.trigger.event.body.names[0]}}",
  };
  expect(await expressions.evaluateProps(props, { steps }, moment)).toEqual({ first: "Lee", second: "Dana" });
});

test.each([
  [
    "{{steps.create_user.$return_value.idd.x}}",
    /^The expression \{\{steps\.create_user\.\$return_value\.idd\.x\}\} in props\.value failed: TypeError: .*undefined.*\. The steps so far are trigger, create_user\.$/,
  ],
  ["{{steps.}}", /\{\{steps\.\}\} in props\.value failed: SyntaxError/],
  ["{{missing}}", /ReferenceError: .*missing/],
  ["{{Promise.resolve(1)}}", /promise, and expressions cannot wait/],
  ["{{(() => { throw 'no' })()}}", /it threw "no"/],
  ["{{(function f() { return f() + 1 })()}}", /stack overflow/],
  ["{{'x'.repeat(1e8).split('')}}", /out of memory|invalid string length/],
  ["Hello {{steps", /In props\.value: The expression \{\{steps is never closed/],
])("An expression that fails is named with its place and the reason: %s", async (template, message) => {
  await expect(evaluated(template)).rejects.toMatchObject({
    name: "ConfigurationError",
    message: expect.stringMatching(message) as string,
  });
});

test("An endless expression is stopped and named, and the next evaluation works", async () => {
  const hasty = createExpressions({ deadlineMs: 600 });
  const props = { fine: "{{1}}", user_info: { email: "{{(() => { for (;;); })()}}" } };
  await expect(hasty.evaluateProps(props, { steps }, moment)).rejects.toThrow(
    /\{\{\(\(\) => \{ for \(;;\); \}\)\(\)\}\} in props\.user_info\.email failed: it took longer than 600 ms/,
  );
  expect(await hasty.evaluateProps({ sum: "{{1 + 1}}" }, { steps }, moment)).toEqual({ sum: 2 });
  await hasty.close();
});

test("Evaluations at the same time do not disturb each other", async () => {
  const sums = await Promise.all(
    [1, 2, 3, 4].map((n) => expressions.evaluateProps({ n: "{{steps.n + 1}}" }, { steps: { n } }, moment)),
  );
  expect(sums).toEqual([{ n: 2 }, { n: 3 }, { n: 4 }, { n: 5 }]);
});
