import { spawn } from "node:child_process";
import { command } from "./command.mjs";
import { ensureInstalled } from "./install.mjs";
import { inRoot, root } from "./paths.mjs";
import { say, since } from "./say.mjs";

const cache = (name) => inRoot("node_modules/.cache", name);
const typeCheck = (project, name) => [
  "typescript/bin/tsc",
  "-p",
  project,
  "--noEmit",
  "--incremental",
  "--tsBuildInfoFile",
  cache(name),
];

const checks = {
  format: [
    "prettier/bin/prettier.cjs",
    "--check",
    ".",
    "--log-level=warn",
    "--cache",
    "--cache-location",
    cache("prettier.json"),
  ],
  lint: ["eslint/bin/eslint.js", ".", "--max-warnings=0"],
  types: typeCheck(".", "types.tsbuildinfo"),
  "types of the workbench": typeCheck("workbench", "workbench.tsbuildinfo"),
};

await command(async () => {
  await ensureInstalled();
  const results = await Promise.all(Object.entries(checks).map(check));
  const failed = results.filter(({ passed }) => !passed).map(({ name }) => name);
  say(failed.length === 0 ? "All checks passed." : `Failed: ${failed.join(", ")}.`);
  return failed.length === 0 ? 0 : 1;
});

/** All of them run, side by side, also where one fails; each says what it found as soon as it has ended. */
async function check([name, [program, ...parameters]]) {
  const start = performance.now();
  const { status, output } = await run([inRoot("node_modules", program), ...parameters]);
  const passed = status === 0;
  say(`${passed ? "✓" : "✗"} ${name} (${since(start)})${passed ? "" : `\n${output}`}`);
  return { name, passed };
}

function run(parameters) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, parameters, { cwd: root });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (output += text));
    child.on("error", reject);
    child.on("close", (status) => resolve({ status, output }));
  });
}
