import path from "node:path";
import { root } from "./paths.mjs";

/**
 * Bundles a program of this repository for Node: own code in one folder, npm's packages imported from where they are. What
 * is imported dynamically becomes a file beside main.mjs, so that a command loads only what it needs. A program that is
 * also a library has several entries, by the name of what is written.
 */
export async function bundleForNode({ entry, entries = { main: entry }, outDir }) {
  const { rolldown } = await import("rolldown");
  const bundle = await rolldown({
    cwd: root,
    input: entries,
    platform: "node",
    external: (id) => !id.startsWith(".") && !path.isAbsolute(id),
  });
  await bundle.write({
    dir: outDir,
    format: "esm",
    entryFileNames: "[name].mjs",
    chunkFileNames: "[name].mjs",
    sourcemap: true,
  });
  await bundle.close();
}
