import type { Outcome, Wish } from "../../../host/execution/outcome.ts";
import type { LiveRecord } from "../../../host/workflows/live-record.ts";
import type { Wake } from "../../../host/workflows/pause.ts";
import { runWorkflow, type Execute, type RunDependencies, type RunRequest } from "../../../host/workflows/run.ts";
import { Crash, recordedRun } from "./recorded.ts";

const startedAt = Date.parse("2026-03-01T12:00:00Z");

const requestOf = (...namespaces: string[]): RunRequest => ({
  id: "greet-1",
  workflow: {
    name: "greet",
    title: "Greet",
    triggers: [{ id: "hi_1", type: "http", response: "custom" }],
    steps: namespaces.map((namespace) => ({ namespace, uses: `./${namespace}.mjs`, props: {} })),
    accounts: {},
  },
  trigger: { id: "hi_1", event: { body: { name: "Dana" } } },
  startedAt,
});

const outcome = (given: Partial<Outcome> = {}): Outcome => ({ exports: {}, sendings: [], ...given });
const resume: Wake = { kind: "resume", request: { method: "POST", headers: {}, query: {}, body: { yes: true } } };
const cancel: Wake = { ...resume, kind: "cancel" };
const rerun = (maxRetries = 10): Wish => ({ kind: "rerun", ms: 1000, context: { seen: 1 }, maxRetries });

/** The steps of a run, each a function of the attempt, and everything there is to see of it. */
function scene(behaviours: Record<string, (given: Parameters<Execute>[0]) => Outcome>) {
  const run = recordedRun();
  const attempts: { namespace: string; runs: number; given: Parameters<Execute>[0] }[] = [];
  const states: unknown[] = [];
  const delivered: unknown[] = [];
  const begunAttempts = new Set<string>();
  const live: LiveRecord = {
    runBegan: async () => void states.push("running"),
    runEnded: async (_id, status, error) => void states.push(error ? [status, error.message] : status),
    attemptBegan: async ({ namespace, attempt }) => {
      const name = `${namespace}#${attempt}`;
      const before = begunAttempts.has(name);
      begunAttempts.add(name);
      return before;
    },
    attemptEnded: async (_attempt, _outcome, waitingUntil) => {
      if (waitingUntil !== undefined) states.push(["waiting", waitingUntil - startedAt]);
    },
  };
  const dependencies: RunDependencies = {
    durable: run.durable,
    live,
    now: () => startedAt,
    deliver: async (sending) => void delivered.push(sending),
    execute: async (given) => {
      attempts.push({ namespace: given.step.namespace, runs: given.run.runs, given });
      return behaviours[given.step.namespace]!(given);
    },
  };
  const request = requestOf(...Object.keys(behaviours));
  return { ...run, attempts, states, delivered, run: () => runWorkflow(request, dependencies) };
}

describe("A run of a workflow", () => {
  it("takes its steps in order, each seeing what the earlier ones left", async () => {
    const { run, attempts, states } = scene({
      first: () => outcome({ returnValue: 41, exports: { $summary: "Did it" } }),
      second: () => outcome(),
    });
    expect(await run()).toEqual({ status: "succeeded" });
    expect(attempts[1]?.given.steps).toMatchObject({
      trigger: { event: { body: { name: "Dana" } }, context: { id: "greet-1", ts: "2026-03-01T12:00:00.000Z" } },
      first: { $summary: "Did it", $return_value: 41 },
    });
    expect(states).toEqual(["running", "succeeded"]);
  });

  it("ends with the error of a step, which its caller is told", async () => {
    const error = { name: "ConfigurationError", message: "`email` is missing." };
    const { run, attempts, answers } = scene({ first: () => outcome({ error }), second: () => outcome() });
    expect(await run()).toEqual({ status: "failed", error });
    expect(attempts.map(({ namespace }) => namespace)).toEqual(["first"]);
    expect(answers).toEqual([
      expect.objectContaining({ status: 400, body: expect.stringContaining("email") as string }),
    ]);
  });

  it.each([
    [{ status: 409, name: "UserExists" }, 409],
    [{ status: 500, name: "ZoomUnavailable" }, 422],
    [{ name: "Error" }, 422],
  ])("answers the error %j with %i, never with 5xx", async (error, status) => {
    const { run, answers } = scene({ first: () => outcome({ error: { message: "No", ...error } }) });
    await run();
    expect(answers[0]?.status).toBe(status);
  });

  it("answers with what a step responded, and only with the first response", async () => {
    const response = (body: string) => outcome({ response: { status: 202, headers: {}, body } });
    const { run, answers } = scene({ first: () => response("one"), second: () => response("two") });
    await run();
    expect(answers).toEqual([{ status: 202, headers: {}, body: "one" }]);
  });

  it("tells a caller whom no step answered that there was no answer", async () => {
    const { run, answers } = scene({ first: () => outcome() });
    await run();
    expect(answers).toEqual([expect.objectContaining({ status: 400, body: "No $.respond called in workflow" })]);
  });

  it("does not keep a caller waiting over a pause", async () => {
    const { run, answers } = scene({ first: () => outcome({ wish: { kind: "delay", ms: 5 } }) });
    await run();
    expect(answers[0]).toMatchObject({ status: 400, body: "$.respond() not called for this invocation" });
  });

  it("ends early, and well, when a step exits the flow", async () => {
    const { run, attempts } = scene({ first: () => outcome({ wish: { kind: "exit" } }), second: () => outcome() });
    expect(await run()).toEqual({ status: "succeeded" });
    expect(attempts).toHaveLength(1);
  });

  it("runs a step again after its pause, with the context it left", async () => {
    const { run, attempts, states } = scene({
      wait: ({ run: { runs } }) => outcome(runs < 3 ? { wish: rerun() } : { returnValue: "active" }),
    });
    expect(await run()).toEqual({ status: "succeeded" });
    expect(attempts.map(({ runs }) => runs)).toEqual([1, 2, 3]);
    expect(attempts[1]?.given.run).toEqual({ runs: 2, context: { seen: 1 } });
    expect(states).toEqual(["running", ["waiting", 1000], ["waiting", 1000], "succeeded"]);
  });

  it("hands the request that woke a step to its next attempt", async () => {
    const { run, wakeAt, attempts } = scene({
      wait: ({ run: { runs } }) => outcome(runs < 2 ? { wish: rerun() } : {}),
    });
    wakeAt("wait#1", resume);
    await run();
    expect(attempts[1]?.given.run).toMatchObject({ callback_request: { body: { yes: true } } });
  });

  it("goes on with the next step once a step has used up its reruns", async () => {
    const { run, attempts } = scene({ wait: () => outcome({ wish: rerun(2) }), after: () => outcome() });
    await run();
    expect(attempts.map(({ namespace }) => namespace)).toEqual(["wait", "wait", "wait", "after"]);
  });

  it("resumes a suspended step with what the request brought", async () => {
    const { run, wakeAt, attempts } = scene({
      ask: () => outcome({ wish: { kind: "suspend", ms: 1000 } }),
      after: () => outcome(),
    });
    wakeAt("ask#1", resume);
    await run();
    expect(attempts[1]?.given.steps["ask"]).toMatchObject({ $resume_data: { yes: true } });
  });

  it("is cancelled when nobody resumes a suspended step in time", async () => {
    const { run } = scene({ ask: () => outcome({ wish: { kind: "suspend", ms: 1000 } }) });
    expect(await run()).toEqual({ status: "cancelled" });
  });

  it("is cancelled by a request to the cancel address", async () => {
    const { run, wakeAt, attempts } = scene({ wait: () => outcome({ wish: rerun() }), after: () => outcome() });
    wakeAt("wait#1", cancel);
    expect(await run()).toEqual({ status: "cancelled" });
    expect(attempts).toHaveLength(1);
  });

  it("sends what its steps asked to have sent, after its end", async () => {
    const payload = { url: "https://example.com" };
    const { run, delivered } = scene({ first: () => outcome({ sendings: [payload] }) });
    await run();
    expect(delivered).toEqual([payload]);
  });

  describe("that was cut off by a crash", () => {
    const steps = { first: () => outcome({ returnValue: 1 }), second: () => outcome({ returnValue: 2 }) };

    it("never executes a finished step again", async () => {
      const { run, crashAt, restart, attempts } = scene(steps);
      crashAt("first#1", "after");
      await expect(run()).rejects.toThrow(Crash);
      restart();
      expect(await run()).toEqual({ status: "succeeded" });
      expect(attempts.map(({ namespace }) => namespace)).toEqual(["first", "second"]);
    });

    it("executes the step that was cut off again", async () => {
      const { run, crashAt, restart, attempts } = scene(steps);
      crashAt("first#1", "inside");
      await expect(run()).rejects.toThrow(Crash);
      restart();
      await run();
      expect(attempts.map(({ namespace }) => namespace)).toEqual(["first", "first", "second"]);
    });
  });
});
