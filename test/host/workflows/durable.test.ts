import { launchDurableRuns, type DurableRuns } from "../../../host/workflows/durable.ts";
import type { Wake } from "../../../host/workflows/pause.ts";
import type { Durable, RunRequest } from "../../../host/workflows/run.ts";
import { startTestDatabase } from "../../support/postgres.ts";

const silent = { info: () => {}, debug: () => {}, warn: () => {}, error: () => {} };
const resume: Wake = { kind: "resume", request: { method: "POST", headers: {}, query: {}, body: "go" } };
const answerOf = (body: string) => ({ status: 202, headers: {}, body });

const requestOf = (id: string, digest = "a"): RunRequest => ({
  id,
  digest,
  workflow: { name: "greet", title: "Greet", triggers: [], steps: [], accounts: {} },
  trigger: { id: "hi_1", event: null },
  startedAt: 0,
});

describe("Durable runs", () => {
  let databaseUrl: string;
  let runs: DurableRuns;
  const launch = async (run: (request: RunRequest, durable: Durable) => Promise<unknown>) => {
    runs = await launchDurableRuns({ databaseUrl, hostId: "test", log: silent, run });
  };

  beforeAll(async () => {
    databaseUrl = (await startTestDatabase()).url;
  });
  afterEach(() => runs.close());

  it("hand the answer of a run to whoever asks, also later", async () => {
    await launch((_request, durable) => durable.answer(answerOf("hello")));
    await runs.start(requestOf("answered"));
    expect(await runs.answer("answered", 10_000)).toEqual(answerOf("hello"));
    expect(await runs.answer("answered", 10_000)).toEqual(answerOf("hello"));
  });

  it("are begun once for an id, and show the request that began them", async () => {
    let begun = 0;
    await launch(async (_request, durable) => {
      begun++;
      await durable.answer(answerOf("done"));
    });
    await runs.start(requestOf("begun-once", "first"));
    await runs.answer("begun-once", 10_000);
    expect(await runs.start(requestOf("begun-once", "second"))).toMatchObject({ digest: "first" });
    expect(begun).toBe(1);
  });

  it("are begun once when two callers come at the same time", async () => {
    let begun = 0;
    await launch(async (_request, durable) => {
      begun++;
      await durable.answer(answerOf("done"));
    });
    const [one, other] = await Promise.all([
      runs.start(requestOf("begun-together", "a")),
      runs.start(requestOf("begun-together", "b")),
    ]);
    await runs.answer("begun-together", 10_000);
    expect(one?.digest).toBe(other?.digest);
    expect(begun).toBe(1);
  });

  it("wait for a wake, and find one that came before they waited", async () => {
    await launch(async (_request, durable) => {
      const wake = await durable.receive("wait#1", 60_000);
      await durable.answer(answerOf(String(wake?.request.body)));
    });
    await runs.start(requestOf("woken"));
    expect(await runs.isUnderWay("woken")).toBe(true);
    await runs.wake("woken", "wait#1", resume);
    expect(await runs.answer("woken", 10_000)).toEqual(answerOf("go"));
  });

  it("go on by themselves when nobody wakes them in time", async () => {
    await launch(async (_request, durable) => {
      const wake = await durable.receive("wait#1", 50);
      await durable.answer(answerOf(wake === null ? "nobody" : "somebody"));
    });
    await runs.start(requestOf("alone"));
    expect(await runs.answer("alone", 10_000)).toEqual(answerOf("nobody"));
  });

  it("are continued after a restart, and what had happened does not happen again", async () => {
    const happened: string[] = [];
    const run = async (_request: RunRequest, durable: Durable) => {
      await durable.once("first", async () => void happened.push("first"));
      await durable.receive("wait#1", 60_000);
      await durable.once("second", async () => void happened.push("second"));
      await durable.answer(answerOf("done"));
    };
    await launch(run);
    await runs.start(requestOf("continued"));
    await expectSoon(() => happened.length === 1);
    await runs.close();
    await launch(run);
    await runs.wake("continued", "wait#1", resume);
    expect(await runs.answer("continued", 20_000)).toEqual(answerOf("done"));
    expect(happened).toEqual(["first", "second"]);
  });

  it("know nothing of an id that never began", async () => {
    await launch(() => Promise.resolve());
    expect(await runs.isUnderWay("never")).toBe(false);
  });
});

async function expectSoon(holds: () => boolean) {
  while (!holds()) await new Promise((resolve) => setImmediate(resolve));
}
