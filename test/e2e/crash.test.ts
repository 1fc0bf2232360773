import { once } from "node:events";
import { jest } from "@jest/globals";
import { Onboarding, withholdAnswer } from "./support/onboarding.ts";
import { eventually, Whole } from "./support/whole.ts";

/** Everything is killed and started again, some of it several times. */
jest.setTimeout(180_000);

describe("An onboarding goes on when everything was killed", () => {
  let whole: Whole;
  beforeAll(async () => {
    whole = await Whole.create();
    // The first start shows a demonstration, which is another test's matter.
    await once(whole.run("--exit"), "exit");
  });
  afterAll(() => whole.remove());
  afterEach(() => whole.stop());

  const killAndRestart = async () => {
    await whole.kill();
    await whole.start();
  };

  /** Accepts the invitation, waits for the end and looks at what there is in Zoom. */
  async function finish(onboarding: Onboarding, runId: string, userId: string) {
    await onboarding.accept(userId);
    const run = await onboarding.ends(runId);
    expect(run).toMatchObject({ status: "succeeded", error: null });
    expect(run.steps.at(-1)?.returnValue?.["join_url"]).toEqual(expect.stringMatching(/^http/));
    expect(await onboarding.inZoom()).toEqual({ users: 1, meetings: 1 });
  }

  it("inside the step that creates the user, after Zoom has acted", async () => {
    await whole.start();
    const onboarding = new Onboarding(whole);
    await withholdAnswer(whole, "POST", "/v2/users");
    const unanswered = onboarding.post().catch(() => "no answer");
    await eventually(async () => (await onboarding.inZoom()).users === 1);
    await killAndRestart();
    expect(await unanswered).toBe("no answer");

    const { status, body } = await onboarding.post();
    expect([status, body["status"]]).toEqual([202, "pending"]);
    await finish(onboarding, String(body["run"]), String(body["user_id"]));
  });

  it("between two steps, while it waits for the person", async () => {
    await whole.start();
    const onboarding = new Onboarding(whole);
    const { body } = await onboarding.post();
    await onboarding.reaches(String(body["run"]), "wait_until_active", "waiting");
    await killAndRestart();
    await finish(onboarding, String(body["run"]), String(body["user_id"]));
  });

  it("inside the step that schedules the meeting, after Zoom has acted", async () => {
    await whole.start();
    const onboarding = new Onboarding(whole);
    await withholdAnswer(whole, "POST", "/v2/users/*/meetings");
    const { body } = await onboarding.post();
    await onboarding.accept(String(body["user_id"]));
    await eventually(async () => (await onboarding.inZoom()).meetings === 1);
    await killAndRestart();
    await finish(onboarding, String(body["run"]), String(body["user_id"]));
  });

  it.each([0, 60, 150, 300])("%i ms after the form was posted", async (milliseconds) => {
    await whole.start();
    const onboarding = new Onboarding(whole);
    const unanswered = onboarding.post().catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    await killAndRestart();
    await unanswered;
    const { body } = await onboarding.post();
    await finish(onboarding, String(body["run"]), String(body["user_id"]));
  });
});
