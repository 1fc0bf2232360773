import { copyFile } from "node:fs/promises";
import path from "node:path";
import { bundleForNode } from "./bundle.mjs";
import { inRoot } from "./paths.mjs";

/** React's libraries mark what may run in a browser; that the mark is lost in a bundle for browsers is no news. */
function onLog(level, log, report) {
  if (log.code !== "MODULE_LEVEL_DIRECTIVE") report(level, log);
}

/** What is built: the folder below dist/, the sources whose change makes it stale, and how. */
export const parts = [
  {
    name: "components",
    sources: [
      "components",
      ...["build-components", "bundle", "component-scopes", "load-source"].map((name) => `scripts/${name}.mjs`),
      "LICENSE",
    ],
    async build(outDir) {
      const { buildComponents } = await import("./build-components.mjs");
      await buildComponents({ outDir });
    },
  },
  {
    name: "emulator",
    sources: ["emulator", "scripts/bundle.mjs"],
    build: (outDir) => bundleForNode({ entries: { main: "emulator/main.ts", index: "emulator/index.ts" }, outDir }),
  },
  {
    name: "host",
    sources: ["host", "scripts/bundle.mjs"],
    async build(outDir) {
      await bundleForNode({ entry: "host/cli/main.ts", outDir });
      const worker = "sandbox-worker.mjs"; // a thread of its own, started by its path
      await copyFile(inRoot("host/execution/expressions", worker), path.join(outDir, worker));
    },
  },
  {
    // What programs that tests start load before anything else: see contract/record-program.ts.
    name: "recorder",
    sources: ["contract", "scripts/bundle.mjs"],
    build: (outDir) => bundleForNode({ entry: "contract/record-program.ts", outDir }),
  },
  {
    name: "workbench",
    sources: ["workbench"],
    async build(outDir) {
      const { build } = await import("vite");
      await build({
        root: inRoot("workbench"),
        configFile: inRoot("workbench/vite.config.ts"),
        build: { outDir, emptyOutDir: true, sourcemap: true, rolldownOptions: { onLog } },
        logLevel: "warn",
      });
    },
  },
];
