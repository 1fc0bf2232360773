import { expect, test } from "@jest/globals";
import { execFile } from "node:child_process";
import { promisify } from "node:util";

test("the documents that follow from the code say what it says now", async () => {
  const { stdout, stderr } = await promisify(execFile)(process.execPath, ["scripts/docs.mjs", "--check"]);
  for (const page of ["components", "sources", "scopes", "emulator"]) {
    expect(`${stdout}${stderr}`).toContain(`docs/${page}.md is up to date.`);
  }
}, 180_000);
