import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { readKeyFile } from "../../../host/accounts/key-file.ts";

let folder: string;
let path: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "zoom-admin-test-"));
  path = join(folder, "key");
});

afterEach(() => rm(folder, { recursive: true }));

test("the first start makes a key of 32 bytes that only its owner may read, and later ones take it", async () => {
  const key = await readKeyFile(path);

  expect(key).toHaveLength(32);
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  expect(await readKeyFile(path)).toEqual(key);
});

test("hosts that start at once agree on one key", async () => {
  const keys = await Promise.all([1, 2, 3, 4, 5].map(() => readKeyFile(path)));

  expect(new Set(keys.map((key) => key.toString("hex"))).size).toBe(1);
});

test.each(["", "short", "ä".repeat(32), `${"A".repeat(44)}`])(
  "a damaged key file, %p, is refused and left as it is",
  async (text) => {
    await writeFile(path, text);

    await expect(readKeyFile(path)).rejects.toThrow(`The key file ${path} is damaged`);
    expect(await readFile(path, "utf8")).toBe(text);
  },
);

test("a key file that cannot be read is refused by name", async () => {
  await mkdir(path);

  await expect(readKeyFile(path)).rejects.toThrow(/^The key file .*key cannot be read: .*EISDIR/);
});
