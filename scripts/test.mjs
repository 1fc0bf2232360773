import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { command } from "./command.mjs";
import { ensureBuilt } from "./ensure-built.mjs";
import { ensureInstalled } from "./install.mjs";
import { inRoot, root } from "./paths.mjs";
import { runToEnd } from "./run-to-end.mjs";

await command(async () => {
  await ensureInstalled();
  await ensureBuilt();
  // Browser, databases and keys that tests unpack and make are another user's business as little as they are the next run's.
  const temporary = await mkdtemp(path.join(tmpdir(), "zoom-admin-tests-"));
  try {
    return await runTests(temporary, process.argv.slice(2));
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
});

async function runTests(temporary, parameters) {
  const tallyFile = path.join(temporary, "tally.json");
  const status = await runToEnd(
    [
      "--experimental-vm-modules",
      "--disable-warning=ExperimentalWarning",
      inRoot("node_modules/jest/bin/jest.js"),
      ...parameters,
      "--reporters=default",
      `--reporters=${inRoot("scripts/tally-reporter.mjs")}`,
    ],
    { cwd: root, env: { ...process.env, TMPDIR: temporary, TALLY_FILE: tallyFile } },
  );
  const tally = await readFile(tallyFile, "utf8").catch(() => undefined);
  if (tally !== undefined) {
    const { passed, failed } = JSON.parse(tally);
    process.stdout.write(`${passed} passed, ${failed} failed\n`);
  }
  return status;
}
