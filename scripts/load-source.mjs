import { mkdir, mkdtemp, rm } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { bundleForNode } from "./bundle.mjs";
import { inRoot } from "./paths.mjs";

/** What a TypeScript file of this repository exports: bundled inside it, where its packages are found, and imported. */
export async function loadSource(entry) {
  await mkdir(inRoot("dist"), { recursive: true });
  const outDir = await mkdtemp(inRoot("dist", ".loaded-"));
  try {
    await bundleForNode({ entry, outDir });
    return await import(pathToFileURL(path.join(outDir, "main.mjs")).href);
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
}
