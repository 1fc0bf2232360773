import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { startTestDatabase } from "../support/postgres.ts";
import { startReadyWorkflows, type ReadyWorkflows } from "./support/ready-workflows.ts";

jest.setTimeout(60_000);

describe("The onboarding, where Zoom decides otherwise whatever its documents leave open", () => {
  let ready: ReadyWorkflows;
  beforeAll(async () => {
    ready = await startReadyWorkflows(await startTestDatabase(), {
      choices: {
        activatedOnAcceptance: "yes",
        tokenPolicy: "single",
        pendingHost: "not-allowed",
        recreatePending: "reinvite",
        retryRefusals: "yes",
        rateLimitHeaders: "full",
        escapeUnicode: true,
      },
    });
  });
  afterAll(() => ready.close());

  it("goes on after the acceptance, told of it twice and with a token taken from it, and makes one meeting", async () => {
    const form = { email: "dana@example.com", first_name: "Dana 🚒", last_name: "Lee" };
    await ready.zoom.token();
    const { status, body } = await ready.post("onboard-user", form);
    expect([status, body["status"]]).toEqual([202, "pending"]);
    const userId = String(body["user_id"]);

    await ready.zoom.token();
    await ready.zoom.control("POST", `/users/${userId}/accept-invitation`);
    const woken = await ready.ended("wake-onboarding", 2);
    expect(woken.map((run) => run.status)).toEqual(["succeeded", "succeeded"]);
    const [run] = await ready.ended("onboard-user", 1);
    expect(run?.steps.at(-1)?.returnValue).toMatchObject({ host_id: userId, topic: expect.any(String) });
    const { body: meetings } = await ready.zoom.control<{ meetings: object[] }>("GET", "/meetings");
    expect(meetings.meetings).toHaveLength(1);
  });
});
