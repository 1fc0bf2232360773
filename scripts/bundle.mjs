import path from "node:path";
import { root } from "./paths.mjs";

/** Bundles a program of this repository for Node: own code in one place, npm's packages imported from where they are. */
export async function bundleForNode({ entry, outDir }) {
  const { rolldown } = await import("rolldown");
  const bundle = await rolldown({
    cwd: root,
    input: { main: entry },
    platform: "node",
    external: (id) => !id.startsWith(".") && !path.isAbsolute(id),
  });
  await bundle.write({
    dir: outDir,
    format: "esm",
    entryFileNames: "[name].mjs",
    codeSplitting: false,
    sourcemap: true,
  });
  await bundle.close();
}
