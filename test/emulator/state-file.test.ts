import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { startReceiver, subscribe } from "./support/receiver.ts";
import { addUser, startZoom, type Zoom } from "./support/zoom.ts";

let folder: string;
let stateFile: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "zoom-emulator-"));
  stateFile = join(folder, "below", "account.jsonl");
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Starts on what the running emulator has written so far, as after a kill: the first one is never closed before. */
const startAgain = (zoom: Zoom) => startZoom({ stateFile, clock: zoom.clock });

test("Everything that was answered is there after a sudden end", async () => {
  const zoom = await startZoom({ stateFile });
  const dana = await addUser(zoom, { action: "autoCreate" });
  const { body } = await zoom.call("POST", `/users/${dana}/meetings`, { topic: "Welcome" });
  const gone = await addUser(zoom, { email: "gone@example.com" });
  await zoom.call("DELETE", `/users/${gone}`);
  const token = await zoom.token();

  const again = await startAgain(zoom);
  expect({ ...again.info, url: zoom.url }).toEqual(zoom.info);
  const headers = { authorization: `Bearer ${token}` };
  expect((await again.plain("GET", `/v2/users/${dana}`, { headers })).status).toBe(200);
  expect((await again.call("GET", `/meetings/${String(body["id"])}`)).body).toMatchObject({ uuid: body["uuid"] });
  expect((await again.call("GET", `/users/${gone}`)).status).toBe(404);
});

test("A last line that was cut off in the middle is dropped, and writing goes on after it", async () => {
  const zoom = await startZoom({ stateFile });
  await addUser(zoom);
  appendFileSync(stateFile, '[["users","half",{"id":"ha');
  const again = await startAgain(zoom);
  await addUser(again, { email: "eve@example.com" });
  const third = await startAgain(again);
  expect((await third.call("GET", "/users?status=pending")).body["total_records"]).toBe(2);
});

test("A damaged line in the middle stops the start with a sentence", async () => {
  const zoom = await startZoom({ stateFile });
  await addUser(zoom);
  const lines = readFileSync(stateFile, "utf8").split("\n");
  writeFileSync(stateFile, ["garbage", ...lines].join("\n"));
  await expect(startZoom({ stateFile })).rejects.toThrow(
    `The emulator's state file ${stateFile} is damaged in line 1. Move it away to begin with a new account.`,
  );
});

test.each([
  ["a snapshot", '{"collections":{}}', "is damaged in line 1"],
  ["no text", "\u0000\u0001\u0002", "is damaged in line 1"],
  [
    "of an emulator that knows more",
    '[["spaceships","a",{"id":"a"}]]\n',
    "has spaceships, which this emulator does not know",
  ],
  ["of an emulator that knows less", '[["users","a",{"id":"a"}]]\n', "has users without email: a"],
])("A file that is %s stops the start with a sentence and stays as it is", async (_, text, reason) => {
  mkdirSync(dirname(stateFile));
  writeFileSync(stateFile, text);
  await expect(startZoom({ stateFile })).rejects.toThrow(
    `The emulator's state file ${stateFile} ${reason}. Move it away to begin with a new account.`,
  );
  expect(readFileSync(stateFile, "utf8")).toBe(text);
});

test("A place where no file can be kept stops the start with a sentence", async () => {
  await expect(startZoom({ stateFile: folder })).rejects.toThrow(
    `The emulator cannot keep its account in ${folder}: EISDIR: illegal operation on a directory`,
  );
});

test("A subscription of before receivers were validated again is as one that was validated now", async () => {
  const zoom = await startZoom({ stateFile });
  const receiver = await startReceiver(zoom.info.secretToken);
  const old = { app_id: zoom.info.appId, name: "Old", events: ["user.created"], user_ids: [] };
  const subscription = { ...old, id: "old", url: receiver.url, scope: "account", created_source: "openapi" };
  appendFileSync(stateFile, `${JSON.stringify([["subscriptions", "old", subscription]])}\n`);

  const again = await startAgain(zoom);
  const { body } = await again.control<{ subscriptions: object[] }>("GET", "/subscriptions");
  expect(body.subscriptions).toMatchObject([
    { id: "old", state: "active", failed_validations: 0, next_validation_at: "2026-03-05T09:30:00.000Z" },
  ]);
  await addUser(again);
  expect(await receiver.count(1)).toMatchObject([{ json: { event: "user.created" } }]);
});

test("The file does not grow with what is over: it is written anew at each start", async () => {
  const zoom = await startZoom({ stateFile });
  const id = await addUser(zoom, { action: "autoCreate" });
  for (let n = 0; n < 100; n += 1) await zoom.call("PATCH", `/users/${id}`, { dept: `Department ${n}` });
  const before = readFileSync(stateFile).length;
  const again = await startAgain(zoom);
  expect(readFileSync(stateFile).length).toBeLessThan(before / 5);
  expect((await again.call("GET", `/users/${id}`)).body["dept"]).toBe("Department 99");
}, 30_000);

test("An acceptance that was planned happens after a restart", async () => {
  const zoom = await startZoom({ stateFile });
  const id = await addUser(zoom);
  await zoom.plain("POST", `/_emulator/users/${id}/accept-invitation?after_ms=2000`);
  await zoom.close();
  const again = await startAgain(zoom);
  expect((await again.call("GET", `/users/${id}`)).body["status"]).toBe("pending");
  again.clock.advance(2000);
  expect((await again.call("GET", `/users/${id}`)).body["status"]).toBe("active");
});

test("A webhook that is to be tried again is tried again after a restart", async () => {
  const zoom = await startZoom({ stateFile });
  const receiver = await startReceiver(zoom.info.secretToken);
  await subscribe(zoom, receiver.url, ["user.created"]);
  receiver.answer = 500;
  await addUser(zoom);
  await zoom.plain("GET", "/_emulator/deliveries?settled=true");
  await zoom.close();
  receiver.answer = 200;
  const again = await startAgain(zoom);
  again.clock.advance(5 * 60_000);
  const [first, second] = await receiver.count(2);
  expect(second!.text).toBe(first!.text);
  expect(second!.headers["x-zm-request-id"]).toBe(first!.headers["x-zm-request-id"]);
});
