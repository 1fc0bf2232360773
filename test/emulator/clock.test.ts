import { describe, expect, test } from "@jest/globals";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startReceiver, subscribe } from "./support/receiver.ts";
import { addUser, someDay, startZoom, type Zoom } from "./support/zoom.ts";

interface Time {
  now: string;
  frozen: boolean;
  ahead_ms: number;
  error?: string;
}

const steer = (zoom: Zoom, steps: object) =>
  zoom.plain<Time>("POST", "/_emulator/clock", { body: JSON.stringify(steps) });
const time = async (zoom: Zoom) => (await zoom.plain<Time>("GET", "/_emulator/clock")).body;
const at = (ms: number) => new Date(someDay + ms).toISOString();

describe("The clock", () => {
  test("shows the real time until it is steered", async () => {
    const zoom = await startZoom();
    zoom.clock.advance(1000);
    expect(await time(zoom)).toEqual({ now: at(1000), frozen: false, ahead_ms: 0 });
  });

  test("jumps ahead, by so much or to an instant, and goes on from there", async () => {
    const zoom = await startZoom();
    expect((await steer(zoom, { move_ms: 60_000 })).body).toMatchObject({ now: at(60_000), ahead_ms: 60_000 });
    zoom.clock.advance(1000);
    expect((await time(zoom)).now).toBe(at(61_000));
    expect((await steer(zoom, { move_to: at(90_000) })).body.now).toBe(at(90_000));
  });

  test("stands still when frozen, moves only when told, and goes on without a jump", async () => {
    const zoom = await startZoom();
    await steer(zoom, { freeze: true });
    zoom.clock.advance(5000);
    expect(await time(zoom)).toMatchObject({ now: at(0), frozen: true });
    expect((await steer(zoom, { move_ms: 1000 })).body).toMatchObject({ now: at(1000), frozen: true });
    expect((await steer(zoom, { resume: true })).body).toMatchObject({ now: at(1000), frozen: false });
    zoom.clock.advance(1000);
    expect((await time(zoom)).now).toBe(at(2000));
  });

  test.each([
    [{}, "Give freeze, move_ms, move_to or resume."],
    [{ move_ms: 1, move_to: "2027-01-01T00:00:00Z" }, "not both"],
    [{ move_to: "2020-01-01T00:00:00Z" }, "Time only moves ahead"],
    [{ move_ms: 1e15 }, "ends with the year 9999"],
    [{ move_to: "soon" }, "move_to"],
  ])("refuses %j with a sentence", async (steps, sentence) => {
    const zoom = await startZoom();
    expect(await steer(zoom, steps)).toMatchObject({ status: 400, body: { error: expect.stringContaining(sentence) } });
  });
});

describe("A jump", () => {
  test("lets an invitation be accepted or expire on the way", async () => {
    const zoom = await startZoom();
    const dana = await addUser(zoom);
    const eve = await addUser(zoom, { email: "eve@example.com" });
    await zoom.plain("POST", `/_emulator/users/${dana}/accept-invitation?after_ms=2000`);
    await steer(zoom, { move_ms: 31 * 86_400_000 });
    zoom.clock.advance(3_600_000);
    expect((await zoom.call("GET", `/users/${dana}`)).body["status"]).toBe("active");
    expect((await zoom.call("GET", `/users/${eve}`)).body["code"]).toBe(1120);
  });

  test("makes every retry of a webhook at its time", async () => {
    const zoom = await startZoom();
    const receiver = await startReceiver(zoom.info.secretToken);
    await subscribe(zoom, receiver.url, ["user.created"]);
    receiver.answer = 500;
    await addUser(zoom);
    await receiver.count(1);
    await steer(zoom, { move_ms: 2 * 3_600_000 });
    const minutes = receiver.received.map(
      ({ headers }) => (Number(headers["x-zm-request-timestamp"]) - someDay / 1000) / 60,
    );
    expect(minutes).toEqual([0, 5, 25, 85]);
  });

  test("lets tokens expire", async () => {
    const zoom = await startZoom();
    const headers = { authorization: `Bearer ${await zoom.token()}` };
    await steer(zoom, { move_ms: 3_600_000 });
    expect((await zoom.plain("GET", "/v2/users", { headers })).status).toBe(401);
  });
});

test("A restart keeps the time, a reset gives the real one back", async () => {
  const folder = mkdtempSync(join(tmpdir(), "zoom-emulator-clock-"));
  const stateFile = join(folder, "account.jsonl");
  const zoom = await startZoom({ stateFile });
  await steer(zoom, { move_ms: 60_000, freeze: true });
  await zoom.close();
  const again = await startZoom({ stateFile, clock: zoom.clock });
  again.clock.advance(1000);
  expect(await time(again)).toMatchObject({ now: at(60_000), frozen: true });
  await again.reset();
  expect(await time(again)).toEqual({ now: at(1000), frozen: false, ahead_ms: 0 });
  rmSync(folder, { recursive: true });
});
