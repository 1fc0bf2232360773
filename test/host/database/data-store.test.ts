import { beforeEach, expect, test } from "@jest/globals";
import { openDataStore } from "../../../host/database/data-store.ts";
import type { Database } from "../../../host/database/database.ts";
import type { DataStore } from "../../../host/execution/services.ts";
import { startTestDatabase } from "../../support/postgres.ts";

let database: Database;
let time: number;
let store: DataStore;

beforeEach(async () => {
  ({ database } = await startTestDatabase());
  time = Date.UTC(2026, 2, 1);
  store = open("visitors");
});

function open(name: string): DataStore {
  return openDataStore(database, () => time, name);
}

async function entriesOf(store: DataStore): Promise<[string, unknown][]> {
  const entries = [];
  for await (const entry of store) entries.push(entry);
  return entries;
}

test("a value of any JSON shape comes back as it was set", async () => {
  const value = { list: [1, null, "two"], text: 'quoted " and \u0000 NUL', flag: false };

  await store.set("one", value);

  expect(await store.get("one")).toEqual(value);
  expect(await store.has("one")).toBe(true);
});

test("a key that was never set, or deleted, is undefined", async () => {
  await store.set("gone", 1);
  await store.delete("gone");

  expect(await store.get("gone")).toBeUndefined();
  expect(await store.has("gone")).toBe(false);
  expect(await store.get("never")).toBeUndefined();
});

test("a second value for a key replaces the first, and its time to live", async () => {
  await store.set("counter", 1, { ttl: 10 });
  await store.set("counter", 2);
  time += 11_000;

  expect(await entriesOf(store)).toEqual([["counter", 2]]);
});

test("what has outlived its seconds is gone for every reader, and from the table at the next write", async () => {
  await store.set("short", 1, { ttl: 60 });
  await store.set("long", 2, { ttl: 61 });
  time += 60_000;

  expect(await store.get("short")).toBeUndefined();
  expect(await store.has("short")).toBe(false);
  expect(await store.keys()).toEqual(["long"]);
  expect(await entriesOf(store)).toEqual([["long", 2]]);

  await open("another").set("key", 3);

  expect(await database.selectFrom("data_store_entries").select("key").orderBy("key").execute()).toEqual([
    { key: "key" },
    { key: "long" },
  ]);
});

test("a time to live can be set, prolonged and lifted later, but not bring back what has expired", async () => {
  for (const key of ["prolonged", "lifted", "late"]) await store.set(key, key, { ttl: 10 });
  await store.setTtl("prolonged", 20);
  await store.setTtl("lifted", null);
  time += 15_000;
  await store.setTtl("late", 100);

  expect(await store.keys()).toEqual(["lifted", "prolonged"]);
});

test("stores of different names do not see each other; those of one name are one", async () => {
  await store.set("key", "here");
  await open("others").set("key", "there");
  await open("others").clear();

  expect(await open("visitors").get("key")).toBe("here");
  expect(await open("others").keys()).toEqual([]);
});

test("a value that JSON cannot express is refused with its key", async () => {
  await expect(store.set("big", { id: 1n })).rejects.toThrow(/"big" cannot be kept in a data store/);
});
