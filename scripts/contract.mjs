import { existsSync } from "node:fs";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { bundleForNode } from "./bundle.mjs";
import { command, Explained } from "./command.mjs";
import { ensureInstalled } from "./install.mjs";
import { inRoot, root } from "./paths.mjs";
import { runToEnd } from "./run-to-end.mjs";

const usage = "Usage: npm run contract -- <folder of Zoom's OpenAPI documents> [--log <file of an earlier run>]";

/**
 * Compares what components and emulator do in all tests with Zoom's own documents. Runs these tests first, unless a log is
 * given that an earlier run has written with ZOOM_CONTRACT_LOG in its environment.
 */
await command(async () => {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { log: { type: "string" } } });
  const [folder] = positionals;
  if (folder === undefined || positionals.length > 1) throw new Explained(usage);
  if (!existsSync(folder)) throw new Explained(`There is no folder ${folder}. ${usage}`);
  await ensureInstalled();
  const temporary = await mkdtemp(path.join(tmpdir(), "zoom-admin-contract-"));
  try {
    const log = values.log ?? (await record(path.join(temporary, "log.jsonl")));
    const { contract } = await checker();
    return await contract(folder, log, await readdir(inRoot("components", "zoom_admin", "sources")));
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
});

async function record(log) {
  const env = { ...process.env, ZOOM_CONTRACT_LOG: log };
  const status = await runToEnd([inRoot("scripts/test.mjs")], { cwd: root, env });
  if (status !== 0) throw new Explained("The tests failed, so what they said to Zoom was not checked.");
  return log;
}

async function checker() {
  const outDir = inRoot("dist", "contract");
  await bundleForNode({ entry: "contract/main.ts", outDir });
  return import(pathToFileURL(path.join(outDir, "main.mjs")).href);
}
