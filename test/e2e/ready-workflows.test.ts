import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { startTestDatabase } from "../support/postgres.ts";
import { startReadyWorkflows, type ReadyWorkflows } from "./support/ready-workflows.ts";

jest.setTimeout(60_000);

interface Meeting {
  id: number;
  topic: string;
}

const licensed = ["idle@example.com", "busy@example.com", "bound@example.com"];

/** A hundred days ago, three people got a licence, two of them for good use. */
async function someSignIn(zoom: ReadyWorkflows["zoom"]): Promise<void> {
  for (const email of licensed) {
    const user_info = { email, type: 2, first_name: "Dana", last_name: "Lee" };
    await zoom.call("POST", "/users", { action: "autoCreate", user_info });
    await zoom.control("POST", `/users/${email}/sign-in`);
  }
}

describe("The ready workflows, run by the host against an emulated account", () => {
  let ready: ReadyWorkflows;
  beforeAll(async () => {
    ready = await startReadyWorkflows(await startTestDatabase(), {
      past: { days: 100, happened: someSignIn },
    });
  });
  afterAll(() => ready.close());

  /** Somebody of the account, with a licence unless said. */
  async function addUser(email: string, type = 2): Promise<string> {
    const user_info = { email, type, first_name: "Dana", last_name: "Lee" };
    const { body } = await ready.zoom.call<{ id: string }>("POST", "/users", { action: "autoCreate", user_info });
    return body.id;
  }
  const schedule = async (host: string, settings: object = {}, topic = "Welcome") =>
    (
      await ready.zoom.call<Meeting>("POST", `/users/${host}/meetings`, {
        topic,
        type: 2,
        start_time: "2099-03-02T10:00:00Z",
        duration: 30,
        settings,
      })
    ).body;
  const meetingsOf = async (host: string) =>
    (await ready.zoom.call<{ meetings: Meeting[] }>("GET", `/users/${host}/meetings`)).body.meetings;
  const user = (id: string) => ready.zoom.call("GET", `/users/${id}`);

  describe("offboard-user", () => {
    it("says what it would do, changes nothing, and then does it, as the guide shows", async () => {
      const dana = await addUser("dana.lee@example.com");
      await schedule(dana);
      const steps = [
        expect.stringMatching(/^Cancel the meeting Welcome/),
        "Deactivate Dana Lee <dana.lee@example.com>",
      ] as unknown[];

      const planned = await ready.runGuide("offboarding", 0);
      expect(planned).toMatchObject({ status: 200, body: { email: "dana.lee@example.com", plan_only: true, steps } });
      expect((await user(dana)).body).toMatchObject({ status: "active" });
      expect(await meetingsOf(dana)).toHaveLength(1);

      const done = await ready.runGuide("offboarding", 1);
      expect(done).toMatchObject({
        status: 200,
        body: { plan_only: false, steps, meetings: [{ topic: "Welcome", fate: "cancel" }] },
      });
      expect((await user(dana)).body).toMatchObject({ status: "inactive" });
      expect(await ready.runGuide("offboarding", 1)).toEqual(done);
    });

    it("hands meetings over when somebody is deleted", async () => {
      const leaver = await addUser("leaver@example.com");
      const heir = await addUser("heir@example.com");
      const { id } = await schedule(leaver);
      const form = { email: "leaver@example.com", action: "delete", transfer_to: "heir@example.com" };
      const { status, body } = await ready.post("offboard-user", form);
      expect([status, body["steps"]]).toEqual([200, [expect.stringContaining("passing on to heir@example.com")]]);
      expect((await user(leaver)).status).toBe(404);
      expect(await meetingsOf(heir)).toMatchObject([{ id }]);
    });

    describe("for a wrong request", () => {
      beforeAll(async () => void (await addUser("stay@example.com")));
      it.each([
        [{ email: undefined }, 400, "Send a JSON object"],
        [{ email: "nobody@example.com" }, 404, "nobody@example.com"],
        [{ plan_onyl: true }, 400, "no field plan_onyl"],
        [{ plan_only: "perhaps" }, 400, "planOnly must be true or false"],
        [{ action: "fire" }, 400, "`outcome` must be deactivate"],
        [{ meetings: "burn" }, 400, "`meetings` must be leave"],
        [{ transfer_to: "heir@example.com" }, 400, "Zoom passes nothing on from a deactivated user"],
        [{ action: "delete", transfer_to: "stay@example.com" }, 400, "somebody else than the user who goes"],
      ])("refuses %j with %i and the reason, and changes nothing", async (form, status, reason) => {
        const refused = await ready.post("offboard-user", { email: "stay@example.com", ...form });
        expect([refused.status, refused.body["error"]]).toEqual([status, expect.stringContaining(reason)]);
        expect((await user("stay@example.com")).body).toMatchObject({ status: "active" });
      });
    });
  });

  describe("register-from-form", () => {
    const jill = { email: "jill@example.org", first_name: "Jill", last_name: "Chill", org: "Cooking" };
    let host: string;
    beforeAll(async () => void (host = await addUser("host@example.com")));
    const registrants = async (id: number) =>
      (await ready.zoom.call<{ registrants: object[] }>("GET", `/meetings/${id}/registrants`)).body.registrants;

    it("gives a person their own link, as the guide shows, and the same one however often they ask", async () => {
      const { id } = await schedule(host, { approval_type: 0 });
      const register = () => ready.runGuide("registering", 0, { "85393847045": String(id) });
      const first = await register();
      expect(first).toMatchObject({ status: 200, body: { status: "approved", topic: "Welcome" } });
      expect((await fetch(String(first.body["join_url"]))).status).toBe(200);
      // Zoom takes an address three times a day; then the link is looked up.
      for (let again = 0; again < 4; again += 1)
        expect(await register()).toMatchObject({ status: 200, body: { join_url: first.body["join_url"] } });
      expect(await registrants(id)).toHaveLength(1);
    });

    it("keeps what else the form says, and takes what a browser sends", async () => {
      const { id } = await schedule(host, { approval_type: 0 });
      const response = await fetch(`${ready.hostUrl()}/hooks/register-from-form`, {
        method: "POST",
        body: new URLSearchParams({ meeting_id: String(id), ...jill }),
      });
      expect(response.status).toBe(200);
      expect(await registrants(id)).toMatchObject([jill]);
    });

    it("answers 202 and no link where the host approves by hand, which no form can forgo", async () => {
      const { id } = await schedule(host, { approval_type: 1 });
      const { status, body } = await ready.post("register-from-form", { meeting_id: id, ...jill, auto_approve: true });
      expect([status, body["status"]]).toEqual([202, "pending"]);
      expect(body).not.toHaveProperty("join_url");
    });

    it.each([
      [{ meeting_id: undefined }, 400, "meetingId"],
      [{ email: "nobody" }, 400, "`email` must be an e-mail address"],
      [{ first_name: "" }, 400, "firstName"],
      [{ shoe_size: 43 }, 400, "`shoe_size` is not a field"],
      [{ meeting_id: "99999999999" }, 404, "99999999999"],
    ])("refuses %j with %i and the reason", async (form, status, reason) => {
      const { id } = await schedule(host, { approval_type: 0 });
      const refused = await ready.post("register-from-form", { meeting_id: id, ...jill, ...form });
      expect([refused.status, refused.body["error"]]).toEqual([status, expect.stringContaining(reason)]);
      expect(await registrants(id)).toEqual([]);
    });

    it("says what to do where the meeting asks for no registration", async () => {
      const { id } = await schedule(host);
      const { status, body } = await ready.post("register-from-form", { meeting_id: id, ...jill });
      expect([status, body["error"]]).toEqual([422, expect.stringContaining("Set `approval_type`")]);
    });
  });

  describe("reclaim-licences", () => {
    beforeAll(() => ready.zoom.control("POST", "/users/busy@example.com/sign-in"));
    const typeOf = async (email: string) => (await user(email)).body["type"];

    it("says whose licences are idle, and changes nothing, as the guide shows", async () => {
      const { status, body } = await ready.runGuide("reclaiming-licences", 0);
      expect([status, body["applied"], body["reclaimed"]]).toEqual([200, false, []]);
      expect(body["idle"]).toEqual([
        { email: "idle@example.com", idle_since: expect.any(String) },
        { email: "bound@example.com", idle_since: expect.any(String) },
      ]);
      expect(await typeOf("idle@example.com")).toBe(2);
    });

    it("does the same on the first of the month, also when that went by while the host was down", async () => {
      const { database } = ready;
      await ready.restart(() =>
        database
          .updateTable("schedules")
          .set({ settled_until: new Date(Date.now() - 80 * 86_400_000) })
          .execute(),
      );
      const runs = await ready.ended("reclaim-licences", 2);
      const scheduled = runs.filter(({ trigger }) => "cron" in trigger);
      expect(scheduled).toMatchObject([
        { status: "succeeded", trigger: { cron: "0 7 1 * *" }, summary: "2 with an idle licence" },
      ]);
      expect(await typeOf("idle@example.com")).toBe(2);
    });

    it("takes them when told to, survives whom Zoom refuses, and counts again, as the guide shows", async () => {
      const path = `/v2/users/${String((await user("bound@example.com")).body["id"])}`;
      const effect = { status: 400, body: { code: 1108, message: "Not today." } };
      await ready.zoom.control("POST", "/faults", { match: { method: "PATCH", path }, effect });
      const before = await ready.post("reclaim-licences", {});
      const { status, body } = await ready.runGuide("reclaiming-licences", 1);
      expect([status, body["applied"], body["reclaimed"]]).toEqual([200, true, ["idle@example.com"]]);
      expect(body["refused"]).toEqual([{ email: "bound@example.com", reason: expect.stringContaining("Not today.") }]);
      expect(await typeOf("idle@example.com")).toBe(1);
      const { taken } = before.body["licences"] as { taken: number };
      expect(body["licences"]).toEqual({ taken: taken - 1 });
    });

    it.each([
      [{ idle_days: 1 }, "`idleDays` must be a whole number from 4"],
      [{ idle_days: "soon" }, "idleDays"],
    ])("refuses %j with 400 and the reason", async (form, reason) => {
      const { status, body } = await ready.post("reclaim-licences", { apply: true, ...form });
      expect([status, body["error"]]).toEqual([400, expect.stringContaining(reason)]);
    });

    it("takes nothing for an `apply` that is not true", async () => {
      expect((await ready.post("reclaim-licences", { apply: "yes" })).body).toMatchObject({ applied: false });
    });
  });

  describe("archive-recordings", () => {
    let host: string;
    beforeAll(async () => {
      host = await addUser("recorder@example.com");
      ready.environment["RECORDINGS_FOLDER"] = join(ready.folder, "recordings");
    });
    /** Holds a recorded meeting, and gives the runs that its recording and its transcript have started. */
    async function hold(topic: string) {
      const before = (await ready.ended("archive-recordings", 0)).length;
      const { id } = await schedule(host, {}, topic);
      await ready.runGuide("archiving-recordings", 0, { "85393847045": String(id) });
      const runs = await ready.ended("archive-recordings", before + 2);
      return { id, runs: runs.slice(0, 2) };
    }
    const atZoom = async (id: number) => (await ready.zoom.call("GET", `/meetings/${id}/recordings`)).status;

    it("puts video, sound and, when it is ready, the transcript into a folder, as the guide shows", async () => {
      const { id, runs } = await hold("Kick-off");
      expect(runs.map(({ status }) => status)).toEqual(["succeeded", "succeeded"]);
      const names = await readdir(join(ready.folder, "recordings", `Kick-off ${id}`));
      expect(names.sort()).toEqual(
        ["audio_only.m4a", "audio_transcript.vtt", "shared_screen_with_speaker_view.mp4"].map((name) =>
          expect.stringMatching(new RegExp(String.raw`^\d{4}-\d\d-\d\d \d\d\.\d\d\.\d\d ${name}$`)),
        ),
      );
      expect(await atZoom(id)).toBe(200);
    });

    it("takes from Zoom what is archived, where told to", async () => {
      ready.environment["RECORDINGS_AFTERWARDS"] = "delete";
      const { id, runs } = await hold("Retro");
      expect(runs.map(({ status }) => status)).toEqual(["succeeded", "succeeded"]);
      expect(await readdir(join(ready.folder, "recordings", `Retro ${id}`))).toHaveLength(3);
      expect(await atZoom(id)).toBe(404);
    });

    it("takes nothing from Zoom where the folder cannot be written", async () => {
      await writeFile(join(ready.folder, "file"), "");
      ready.environment["RECORDINGS_FOLDER"] = join(ready.folder, "file");
      const { id, runs } = await hold("Lost");
      expect(runs.map(({ error }) => error?.message)).toEqual(
        Array(2).fill(expect.stringContaining("cannot be written")),
      );
      expect(await atZoom(id)).toBe(200);
    });
  });
});
