import { once } from "node:events";
import { jest } from "@jest/globals";
import { Onboarding } from "./support/onboarding.ts";
import { eventually, Whole } from "./support/whole.ts";

jest.setTimeout(180_000);

describe("npm start", () => {
  let whole: Whole;
  beforeAll(async () => {
    whole = await Whole.create();
  });
  afterAll(() => whole.remove());

  it("onboards a made-up person before the reader's eyes, and with --exit ends well", async () => {
    const [status] = (await once(whole.run("--exit"), "exit")) as [number];
    expect(whole.output).toMatch(
      /pending until accepted[\s\S]+Invitation accepted[\s\S]+is active[\s\S]+Join link +http/,
    );
    expect(status).toBe(0);
  });

  describe("once it is up", () => {
    beforeAll(() => whole.start());
    afterAll(() => whole.stop());

    it("shows no second person, and says where everything is", async () => {
      await eventually(async () => whole.output.includes("curl"));
      expect(whole.output).not.toContain("Onboarding ");
      expect(whole.output).toContain(whole.host);
      expect(whole.output).toContain(whole.emulator);
    });

    it("waits for a click on the invitation, and goes on at once when Zoom tells of it", async () => {
      const onboarding = new Onboarding(whole);
      const { status, body } = await onboarding.post({ topic: "First day", start_time: "2030-03-02T10:00:00" });
      expect([status, body["status"]]).toEqual([202, "pending"]);
      const runId = String(body["run"]);
      await onboarding.reaches(runId, "wait_until_active", "waiting");

      await onboarding.accept(String(body["user_id"]));
      const run = await onboarding.ends(runId);
      expect(run.steps.at(-1)?.returnValue).toMatchObject({ topic: "First day", start_time: "2030-03-02T10:00:00Z" });
      expect(await onboarding.inZoom()).toEqual({ users: 1, meetings: 1 });
      const woken = await eventually(() => onboarding.runAbout("wake-onboarding"));
      expect(woken.summary).toBe(`Woke the onboarding of ${onboarding.email}`);
    });

    it("goes on with a user whom the account had before", async () => {
      const first = new Onboarding(whole);
      const { body } = await first.post();
      await first.accept(String(body["user_id"]));
      await first.ends(String(body["run"]));
      const again = await new Onboarding(whole, first.email).post();
      expect([again.status, again.body["status"], again.body["user_id"]]).toEqual([202, "active", body["user_id"]]);
    });

    it("ends with a clear error when the invitation has expired", async () => {
      const onboarding = new Onboarding(whole);
      const { body } = await onboarding.post();
      await onboarding.reaches(String(body["run"]), "wait_until_active", "waiting");
      await onboarding.expire(String(body["user_id"]));
      // No webhook tells of it: the waiting step finds out when it asks Zoom again, after 20 seconds.
      expect((await onboarding.ends(String(body["run"]))).error?.message).toMatch(/invitation of .* has expired/);
    });

    it.each([
      [{ email: "" }, 400, "`email` must be a text"],
      [{ email: "nobody" }, 400, "user_info.email"],
      [{ type: 3 }, 400, "user_info.type"],
      [{ action: "invent" }, 400, "`action` must be one of"],
      [{ timezone: "Mars/Olympus" }, 400, "`timezone` must be"],
      [{ start_time: "tomorrow" }, 400, "`start_time` must be"],
    ])("refuses the form %j with %i and the reason", async (form, status, reason) => {
      const onboarding = new Onboarding(whole);
      const refused = await onboarding.post(form);
      expect([refused.status, refused.body["error"]]).toEqual([status, expect.stringContaining(reason)]);
      expect(await onboarding.inZoom()).toEqual({ users: 0, meetings: 0 });
    });

    it("attaches the same request under the same key to its run, and refuses another one", async () => {
      const onboarding = new Onboarding(whole);
      const first = await onboarding.post();
      expect(await onboarding.post()).toEqual(first);
      expect((await onboarding.post({ topic: "Another" })).status).toBe(422);
    });
  });
});
