import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The package's root lies two folders above this file, and above the bundle in dist/host/ alike. */
const inPackage = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

export const { version } = JSON.parse(readFileSync(inPackage("package.json"), "utf8")) as { version: string };

/** What a host works with. */
export const folders = {
  componentsDir: inPackage("dist/components"),
  workflowsDir: inPackage("workflows"),
  workbenchDir: inPackage("dist/workbench"),
};

/** The programs that run as processes of their own. */
export const programs = {
  emulator: inPackage("dist/emulator/main.mjs"),
  host: inPackage("dist/host/main.mjs"),
};
