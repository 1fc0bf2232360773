import { Readable } from "node:stream";

import { createDeferred } from "./deferred.ts";
import directory from "./fixtures/directory.app.mjs";
import { context, fakeServices, now, run, step } from "./harness.ts";
import type { Step } from "../../../host/execution/step.ts";

interface Argument {
  $: Step;
  steps: Record<string, { $return_value: unknown[] }>;
}

const resumeUrls = { resume_url: "http://host/resume", cancel_url: "http://host/cancel" };
const day = 24 * 60 * 60 * 1000;

/** A step without props that does one thing with its `$`. */
const does = (act: ($: Step) => unknown) => step(({ $ }: Argument) => act($));

test("What a step returns and exports is kept as JSON", async () => {
  const outcome = await run(
    does(($) => {
      $.export("$summary", "Done");
      $.export("at", new Date(0));
      $.export("nothing", undefined);
      return { id: 7, gone: undefined };
    }),
  );
  expect(outcome).toEqual({
    returnValue: { id: 7 },
    exports: { $summary: "Done", at: "1970-01-01T00:00:00.000Z" },
    sendings: [],
  });
});

test("The context is the run's, with deadline, attempt and test mode", async () => {
  const outcome = await run(
    does(($) => ({ ...$.context })),
    {},
    { run: { runs: 2, context: { waited: 1 } }, deadlineMs: 60_000 },
  );
  expect(outcome.returnValue).toEqual({
    ...context,
    deadline: now + 60_000,
    JIT: false,
    run: { runs: 2, context: { waited: 1 } },
  });
});

test("A step may change what it got of earlier steps; nobody else sees it", async () => {
  const steps = { before: { $return_value: [1] } };
  const changing = step(({ steps }: Argument) => steps["before"]!.$return_value.push(2));
  expect((await run(changing, {}, { steps })).returnValue).toBe(2);
  expect(steps).toEqual({ before: { $return_value: [1] } });
});

test("Runs of the same component at the same time do not share their this", async () => {
  const arrived = createDeferred();
  let waiting = 0;
  const counting = step(
    async function (this: { who: string; mine?: string; remember(): void }) {
      this.remember();
      if (++waiting === 2) arrived.resolve();
      await arrived.promise;
      return this.mine;
    },
    { who: { type: "string" } },
  );
  counting.methods = {
    remember(this: { who: string; mine?: string }) {
      this.mine ??= this.who;
    },
  };
  const outcomes = await Promise.all(["Dana", "Lee"].map((who) => run(counting, { who })));
  expect(outcomes.map(({ returnValue }) => returnValue)).toEqual(["Dana", "Lee"]);
});

test.each<[string, ($: Step) => unknown, object]>([
  ["exit", ($) => $.flow.exit("No seat left"), { kind: "exit", reason: "No seat left" }],
  ["delay", ($) => $.flow.delay(1000), { kind: "delay", ms: 1000 }],
  ["suspend, for a day unless told otherwise", ($) => $.flow.suspend(), { kind: "suspend", ms: day }],
  [
    "rerun, ten times unless told otherwise",
    ($) => $.flow.rerun(5000, { user: "u1" }),
    { kind: "rerun", ms: 5000, context: { user: "u1" }, maxRetries: 10 },
  ],
  [
    "rerun without context",
    ($) => $.flow.rerun(5000, null, 3),
    { kind: "rerun", ms: 5000, context: null, maxRetries: 3 },
  ],
])("A step may wish to %s", async (_name, wish, expected) => {
  const outcome = await run(does(wish), {}, { resumeUrls });
  expect(outcome.wish).toEqual(expected);
  if ((expected as { kind: string }).kind !== "exit") expect(outcome.returnValue).toEqual(resumeUrls);
});

test.each<[string, ($: Step) => unknown]>([
  ["$.flow.delay takes a time from 1 ms to 1 year (31536000000 ms); it was 0.", ($) => $.flow.delay(0)],
  [
    "$.flow.suspend takes a time from 1 ms to 1 year (31536000000 ms); it was 31536000001.",
    ($) => $.flow.suspend(365 * day + 1),
  ],
  [
    '$.flow.rerun takes a time from 1 ms to 1 year (31536000000 ms); it was "1000".',
    ($) => $.flow.rerun("1000" as never),
  ],
  ["$.flow.rerun takes a whole number of retries; it was -1.", ($) => $.flow.rerun(1000, null, -1)],
])("A pause outside the bounds is refused: %s", async (message, wish) => {
  const outcome = await run(does(wish), {}, { resumeUrls });
  expect(outcome).toMatchObject({ error: { name: "RangeError", message } });
  expect(outcome).not.toHaveProperty("wish");
});

test("A step that runs alone cannot be paused, and a test is not", async () => {
  const pausing = does(($) => $.flow.suspend());
  expect((await run(pausing)).error?.message).toBe(
    "$.flow.suspend works within a workflow only: this step runs alone, so nothing can resume it.",
  );
  const tested = await run(pausing, {}, { resumeUrls, context: { ...context, test: true } });
  expect(tested).toEqual({ returnValue: resumeUrls, exports: {}, sendings: [] });
});

test.each<[string, unknown, object]>([
  ["a text", "Hello", { status: 200, headers: {}, body: "Hello" }],
  [
    "an object as body",
    { body: { id: 1 } },
    { status: 200, headers: { "content-type": "application/json" }, body: '{"id":1}' },
  ],
  ["bytes", { status: 202, body: Buffer.from("ü") }, { status: 202, headers: {}, body: "ü" }],
  ["a stream", { body: Readable.from([Buffer.from("a"), Buffer.from("b")]) }, { status: 200, headers: {}, body: "ab" }],
  ["headers", { status: 404, headers: { "X-Run": 1 } }, { status: 404, headers: { "x-run": "1" }, body: "" }],
])("A step may respond with %s", async (_name, response, expected) => {
  expect((await run(does(($) => $.respond(response)))).response).toEqual(expected);
});

test("A second response is the step's mistake; the first one stays", async () => {
  const outcome = await run(
    does(async ($) => {
      await $.respond({ status: 201, body: "first" });
      await $.respond("second");
    }),
  );
  expect(outcome).toMatchObject({ response: { status: 201, body: "first" }, error: { message: /called twice/ } });
});

test.each([99, 600, "200"])("A response with the status %p is refused", async (status) => {
  expect((await run(does(($) => $.respond({ status })))).error?.name).toBe("RangeError");
});

test("Messages of the step are kept for sending; those that this host cannot send are refused", async () => {
  const sent = await run(
    does(($) => {
      $.send.http({ url: "http://host/in", data: { id: 1 } });
    }),
  );
  expect(sent.sendings).toEqual([{ url: "http://host/in", data: { id: 1 } }]);
  for (const kind of ["emit", "email", "s3", "sse"] as const)
    expect((await run(does(($) => $.send[kind]({})))).error?.message).toMatch(`$.send.${kind} does nothing here`);
  expect((await run(does(($) => $.send.http({})))).error?.message).toBe('$.send.http needs "url".');
});

test.each<[string, ($: Step) => unknown, RegExp]>([
  ["a function", ($) => $.export("f", () => 1), /^The export "f" is a function, and only JSON can be kept\.$/],
  ["a BigInt", () => 1n, /^The value that the step returned is not JSON: .*BigInt/],
  ["too much at once", () => "x".repeat(7 * 2 ** 20), /^The value that the step returned is too large/],
  [
    "too much together",
    ($) => {
      $.export("a", "x".repeat(4 * 2 ** 20));
      $.export("b", "x".repeat(4 * 2 ** 20));
    },
    /^The export "b" is too large: what a step exports and returns may have 6 MB together/,
  ],
])("A step cannot leave behind %s", async (_name, act, message) => {
  expect((await run(does(act))).error?.message).toMatch(message);
});

test("An error is kept without class, stack and request; what was exported before stays, a wish does not", async () => {
  const outcome = await run(
    does(($) => {
      $.export("$summary", "So far");
      $.flow.exit();
      throw Object.assign(new TypeError("No such user"), {
        status: 404,
        code: "ERR_BAD_REQUEST",
        response: { data: { code: 1001 } },
        config: { headers: { authorization: "Bearer secret" } },
      });
    }),
  );
  expect(outcome).toEqual({
    exports: { $summary: "So far" },
    sendings: [],
    error: { name: "TypeError", message: "No such user", status: 404, code: 1001 },
  });
});

test.each<[unknown, object]>([
  ["a text", { name: "Error", message: "a text" }],
  [
    { message: "an object", name: "Odd" },
    { name: "Odd", message: "an object" },
  ],
  [undefined, { name: "Error", message: "The component threw undefined." }],
  [new RangeError(), { name: "RangeError", message: "The component threw a RangeError without a message." }],
])("Whatever is thrown becomes an error with a message: %p", async (thrown, error) => {
  const outcome = await run(
    does(() => {
      throw thrown;
    }),
  );
  expect(outcome.error).toEqual(error);
});

const authentication = {
  oauth_access_token: "token-number-one",
  client_secret: "client-secret-1",
  base_api_url: "http://zoom",
};

test("Secrets of the account appear nowhere in the outcome", async () => {
  const revealing = step(
    function (this: { directory: { $auth: typeof authentication } }, { $ }: Argument) {
      const { $auth } = this.directory;
      $.export("debug", { headers: [`Bearer ${$auth.oauth_access_token}`], [$auth.client_secret]: $auth.base_api_url });
      void $.respond(`The token is ${$auth.oauth_access_token}`);
      throw new Error(`${$auth.oauth_access_token} and ${$auth.client_secret} are wrong`);
    },
    { directory },
  );
  const services = fakeServices({ apn_1: [authentication] });
  expect(await run(revealing, {}, { services })).toEqual({
    exports: { debug: { headers: ["Bearer [redacted]"], "[redacted]": "http://zoom" } },
    sendings: [],
    response: { status: 200, headers: {}, body: "The token is [redacted]" },
    error: { name: "Error", message: "[redacted] and [redacted] are wrong" },
  });
});

test("A secret that the builder typed in may be part of the result", async () => {
  const scheduling = step(
    function (this: { passcode: string }) {
      return { passcode: this.passcode };
    },
    { directory, passcode: { type: "string", secret: true } },
  );
  expect((await run(scheduling, { passcode: "Open-Sesame" })).returnValue).toEqual({ passcode: "Open-Sesame" });
});

test("A message that carries a secret of the account is refused instead of being kept", async () => {
  const sending = step(
    function (this: { directory: { $auth: typeof authentication } }, { $ }: Argument) {
      $.send.http({ url: "http://host", headers: { authorization: this.directory.$auth.oauth_access_token } });
    },
    { directory },
  );
  const outcome = await run(sending);
  expect(outcome).toMatchObject({ sendings: [], error: { message: /\$\.send\.http was given a secret/ } });
});

/** Calls the directory, which refuses the tokens that the account's `refuses` lists. */
const calling = step(
  async function (this: { directory: { call(): Promise<string> } }, { $ }: Argument) {
    $.export("replay", $.context.replay);
    $.export(`from ${$.context.id}`, $.context.ts);
    return this.directory.call();
  },
  { directory },
);

test.each<[string, object]>([
  ["a status of 401", { status: 401 }],
  ["Zoom's code 124", { code: 124 }],
  ["an answer with that status", { response: { status: 401 } }],
  ["its name", { name: "InvalidTokenError" }],
])("A token refused by %s is renewed once, and the action replayed in the same context", async (_name, refusal) => {
  const refuses = { "stale-token": refusal };
  const services = fakeServices({
    apn_1: [
      { oauth_access_token: "stale-token", refuses },
      { oauth_access_token: "fresh-token", refuses },
    ],
  });
  expect(await run(calling, {}, { services })).toEqual({
    returnValue: "called",
    exports: { replay: true, "from run-1": context.ts },
    sendings: [],
  });
  expect(services.asked).toEqual(["apn_1", "apn_1 renewed"]);
});

test("An action that says it has changed nothing before its token was refused is not replayed but run anew", async () => {
  const refuses = { "stale-token": { status: 401, changedNothing: true } };
  const services = fakeServices({
    apn_1: [
      { oauth_access_token: "stale-token", refuses },
      { oauth_access_token: "fresh-token", refuses },
    ],
  });
  expect(await run(calling, {}, { services })).toMatchObject({ returnValue: "called", exports: { replay: false } });
});

test("A token that is refused again is not renewed again", async () => {
  const refuses = { "stale-token": { status: 401 }, "fresh-token": { status: 401 } };
  const services = fakeServices({
    apn_1: ["stale-token", "fresh-token", "never-used"].map((oauth_access_token) => ({ oauth_access_token, refuses })),
  });
  const outcome = await run(calling, {}, { services });
  expect(outcome.error).toEqual({ name: "Error", message: "The token [redacted] was refused", status: 401 });
  expect(services.asked).toEqual(["apn_1", "apn_1 renewed"]);
});

test("A refusal of something else than an account's token is just an error", async () => {
  let runs = 0;
  const outcome = await run(
    does(() => {
      runs++;
      throw Object.assign(new Error("Who are you?"), { status: 401 });
    }),
  );
  expect(outcome.error?.status).toBe(401);
  expect(runs).toBe(1);
});

test("A step that does not finish in time ends with a TimeoutError, and what it does later changes nothing", async () => {
  const timedOut = createDeferred();
  const slow = does(async ($) => {
    $.export("before", 1);
    await timedOut.promise;
    $.export("after", 2);
    return "too late";
  });
  const outcome = await run(slow, {}, { deadlineMs: 20 });
  timedOut.resolve();
  await timedOut.promise;
  expect(outcome).toEqual({
    exports: { before: 1 },
    sendings: [],
    error: { name: "TimeoutError", message: expect.stringContaining("did not finish within 0.02 s") as string },
  });
});

test("After its time is over a step is not begun anew with another token", async () => {
  const timedOut = createDeferred();
  const services = fakeServices({
    apn_1: [{ oauth_access_token: "stale-token" }, { oauth_access_token: "fresh-token" }],
  });
  let runs = 0;
  const slow = step(
    async () => {
      runs++;
      await timedOut.promise;
      throw Object.assign(new Error("refused"), { status: 401 });
    },
    { directory },
  );
  expect((await run(slow, {}, { services, deadlineMs: 20 })).error?.name).toBe("TimeoutError");
  timedOut.resolve();
  await new Promise((resolve) => setImmediate(resolve));
  expect(runs).toBe(1);
});

test("A step can be stopped from outside, and is not begun when it has been", async () => {
  const stop = new AbortController();
  let runs = 0;
  const endless = does(() => {
    runs++;
    stop.abort(new Error("The run was cancelled"));
    return new Promise(() => undefined);
  });
  expect((await run(endless, {}, { signal: stop.signal })).error?.message).toBe("The run was cancelled");
  expect((await run(endless, {}, { signal: stop.signal })).error?.message).toBe("The run was cancelled");
  expect(runs).toBe(1);
});
