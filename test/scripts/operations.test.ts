import { expect, test } from "@jest/globals";
import { readFile } from "node:fs/promises";
import { operations as called } from "../../components/zoom_admin/common/operations/index.ts";
import { operations as emulated } from "../../emulator/routes/index.ts";

/** The rows of the emulator's coverage matrix, each with its cells. */
async function matrix(): Promise<string[][]> {
  const [, part = ""] = (await readFile("docs/emulator.md", "utf8")).split(/<!-- (?:begin|end): operations -->/);
  const rows = part.match(/^\| `.*$/gm) ?? [];
  return rows.map((row) => row.split(" | ").map((cell) => cell.replaceAll(/[|`]/g, "").trim()));
}

test("every operation that a component calls is in the emulator's coverage matrix, and emulated", async () => {
  const rows = await matrix();
  for (const { method, path } of Object.values(called)) {
    expect(rows).toContainEqual([`${method} ${path}`, "yes", "yes", expect.any(String), expect.any(String)]);
  }
});

test("the coverage matrix says of every emulated operation what of a request is checked", async () => {
  const rows = await matrix();
  expect(rows).toHaveLength(emulated.length);
  for (const { method, path, validated } of emulated) {
    const checked = Object.keys(validated).join(", ") || "nothing";
    expect(rows).toContainEqual([`${method} ${path}`, "yes", expect.any(String), checked, expect.any(String)]);
  }
});
