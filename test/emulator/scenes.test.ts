import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { startEmulator } from "../../emulator/index.ts";
import { startReceiver, subscribe } from "./support/receiver.ts";
import { addUser, startZoom, type Zoom } from "./support/zoom.ts";

let folder: string;
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), "zoom-emulator-scenes-"))));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const count = async (zoom: Zoom, status = "active") =>
  (await zoom.call("GET", `/users?status=${status}&page_size=1`)).body["total_records"];

describe("A scene", () => {
  test.each([
    ["empty", 1, 0, 0],
    ["small-company", 48, 1, 1],
    ["enterprise", 20_000, 0, 0],
  ])(
    "%s is ready: %i active, %i pending and %i inactive users",
    async (scene, active, pending, inactive) => {
      const zoom = await startZoom({ scene });
      const counts = [await count(zoom), await count(zoom, "pending"), await count(zoom, "inactive")];
      expect(counts).toEqual([active, pending, inactive]);
    },
    30_000,
  );

  const scene = `
account: Acme
owner: { email: olga@acme.example, first_name: Olga }
users:
  - { email: dana@acme.example, first_name: Dana, last_name: Lee, type: 2, dept: Sales }
  - { email: eve@acme.example, status: pending }
  - { email: adam@acme.example, admin: true }
people: 3
groups:
  - { name: Sales, members: [dana@acme.example] }
meetings:
  - { host: dana@acme.example, topic: Kick-off, starts_in_minutes: 60, duration: 30 }
subscriptions:
  - { url: "http://127.0.0.1:9/", events: [user.created] }
`;

  test("in a file fills the account, without an event and without spending a limit", async () => {
    const zoom = await startZoom({ scene: file("acme.yaml", scene) });
    expect(zoom.info.ownerEmail).toBe("olga@acme.example");
    expect([await count(zoom), await count(zoom, "pending")]).toEqual([6, 1]);
    const dana = (await zoom.call("GET", "/users/dana@acme.example")).body;
    expect(dana).toMatchObject({ display_name: "Dana Lee", type: 2, dept: "Sales", group_ids: [expect.any(String)] });
    const { body } = await zoom.call<{ meetings: object[] }>("GET", "/users/dana@acme.example/meetings");
    expect(body.meetings).toMatchObject([{ topic: "Kick-off", start_time: "2026-03-02T10:30:00Z", duration: 30 }]);
    expect((await zoom.plain("GET", "/_emulator/deliveries")).body).toEqual({ deliveries: [] });
    expect(await zoom.plain("POST", "/_emulator/users/eve@acme.example/accept-invitation")).toMatchObject({
      status: 200,
    });
  });

  test("is what a reset goes back to", async () => {
    const zoom = await startZoom({ scene: "small-company" });
    await addUser(zoom, { action: "autoCreate" });
    await zoom.call("DELETE", "/users/hana@example.com?action=delete");
    await zoom.reset();
    zoom.clock.advance(3_600_000);
    expect(await count(zoom)).toBe(48);
    expect((await zoom.call("GET", "/users/hana@example.com")).status).toBe(200);
  });

  test("does not touch an account that is kept in a file already", async () => {
    const stateFile = join(folder, "kept.jsonl");
    const zoom = await startZoom({ stateFile });
    await zoom.close();
    const again = await startZoom({ stateFile, scene: "small-company", clock: zoom.clock });
    expect(await count(again)).toBe(1);
  });

  test.each([
    ["people: many", /^The scene .*wrong\.yaml is wrong: people: /],
    ["users: [{ email: nobody }]", /users\.0\.email: /],
    ["meetings: [{ host: a@example.com, duration: 0 }]", /meetings\.0\.duration: /],
    ["meetings: [{ host: a@example.com }]", /^The scene has a meeting of a@example\.com, who is none of its users\.$/],
    [
      "users: [{ email: a@example.com, status: pending }]\nmeetings: [{ host: a@example.com }]",
      /^The scene has a meeting of a@example\.com, who has not accepted the invitation yet\.$/,
    ],
    [
      "users: [{ email: a@example.com }, { email: A@example.com }]",
      /^The scene has two users with the address A@example\.com\.$/,
    ],
    [
      "groups: [{ name: Sales, members: [a@example.com] }]",
      /^The scene has a@example\.com in the group Sales, who is none of its users\.$/,
    ],
    [
      'subscriptions: [{ url: "http://127.0.0.1:9/", events: [user.crated] }]',
      /subscriptions\.0\.events\.0: Zoom has no such event\.$/,
    ],
    ["users: [1, 2, 3, 4, 5, 6]\nownr: me", /; and 2 more\.$/],
    ["[", /^The scene .* cannot be read: /],
  ])("that says %j is refused with a sentence", async (content, sentence) => {
    await expect(startZoom({ scene: file("wrong.yaml", content) })).rejects.toThrow(sentence);
  });

  test("that does not exist is refused with the names of those that do", async () => {
    await expect(startZoom({ scene: "tiny" })).rejects.toThrow("give one of empty, small-company, enterprise");
  });
});

describe("A snapshot", () => {
  test("brings everything back, in the same emulator or in another one", async () => {
    const zoom = await startZoom();
    const receiver = await startReceiver(zoom.info.secretToken);
    await subscribe(zoom, receiver.url, ["user.deleted"]);
    const dana = await addUser(zoom, { action: "autoCreate" });
    const snapshot = (await zoom.plain<object>("GET", "/_emulator/snapshot")).body;

    await zoom.call("DELETE", `/users/${dana}?action=delete`);
    await receiver.count(1);
    expect((await zoom.plain("PUT", "/_emulator/snapshot", { body: JSON.stringify(snapshot) })).status).toBe(200);
    expect((await zoom.call("GET", `/users/${dana}`)).status).toBe(200);
    await zoom.call("DELETE", `/users/${dana}?action=delete`);
    await receiver.count(2);

    const other = await startZoom({ scene: file("account.json", JSON.stringify(snapshot)) });
    expect({ ...other.info, url: zoom.url }).toEqual(zoom.info);
    expect((await other.call("GET", `/users/${dana}`)).status).toBe(200);
  });

  test("of another account brings its credentials along", async () => {
    const other = await startZoom();
    const emulator = await startEmulator();
    try {
      await emulator.restore(other.snapshot());
      expect({ ...emulator.info, url: other.url }).toEqual(other.info);
    } finally {
      await emulator.close();
    }
  });

  test("of something else changes nothing", async () => {
    const zoom = await startZoom();
    const dana = await addUser(zoom);
    for (const body of [
      '{"collections":{"aliens":[]}}',
      '{"collections":{"users":[{"id":"a"}]}}',
      '{"collections":{}}',
      '{"collections":{"users":[{}]}}',
      '{"collections":{"users":[null]}}',
      "[]",
    ]) {
      const answer = await zoom.plain("PUT", "/_emulator/snapshot", { body });
      expect([answer.status, answer.body]).toEqual([400, { error: expect.not.stringContaining("Cannot read") }]);
    }
    expect((await zoom.call("GET", `/users/${dana}`)).status).toBe(200);
  });

  test("may be big", async () => {
    const zoom = await startZoom({ scene: "enterprise" });
    const body = await (await fetch(`${zoom.url}/_emulator/snapshot`)).text();
    expect(JSON.parse(body)).toEqual(zoom.snapshot());
    expect(body.length).toBeGreaterThan(5_000_000);
    expect((await zoom.plain("PUT", "/_emulator/snapshot", { body })).status).toBe(200);
    expect(await count(zoom)).toBe(20_000);
  }, 30_000);
});
