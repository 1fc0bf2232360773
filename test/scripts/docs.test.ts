import { expect, test } from "@jest/globals";
import { execFile } from "node:child_process";
import { promisify } from "node:util";

test("the documents that follow from the components say what these say now", async () => {
  const { stdout, stderr } = await promisify(execFile)(process.execPath, ["scripts/docs.mjs", "--check"]);
  expect(`${stdout}${stderr}`).toContain("docs/scopes.md is up to date.");
}, 60_000);
