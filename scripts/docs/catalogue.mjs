import { mkdir, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { buildComponents } from "../build-components.mjs";
import { loadSource } from "../load-source.mjs";
import { inRoot } from "../paths.mjs";
import { returnedFields } from "./returned-fields.mjs";

const app = "zoom_admin";

/**
 * All components as they are published: `actions` and `sources` by name, each with its `definition`, the `scopes` that it
 * needs and the `operations` that it asks Zoom for; of an action also what it `returns`. With them the `scopes` by key.
 */
export async function readCatalogue() {
  await mkdir(inRoot("dist"), { recursive: true });
  const outDir = await mkdtemp(inRoot("dist", ".documented-"));
  try {
    await buildComponents({ outDir });
    const built = path.join(outDir, app);
    const scopes = JSON.parse(await readFile(path.join(built, "scopes.json"), "utf8"));
    const { operations } = await loadSource(`components/${app}/common/operations/index.ts`);
    const read = (kind) => readKind(path.join(built, kind), { scopes, operations });
    const returns = returnedFields(inRoot("components", app, "actions"));
    const actions = (await read("actions")).map((action) => ({ ...action, returns: returns.get(action.name) }));
    return { actions, sources: await read("sources"), scopes };
  } finally {
    // Where one component does not build, others are still being written.
    await rm(outDir, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function readKind(folder, { scopes, operations }) {
  const names = (await readdir(folder)).sort();
  return Promise.all(
    names.map(async (name) => {
      const { default: definition } = await import(pathToFileURL(path.join(folder, name, `${name}.mjs`)).href);
      const { needed, operations: asked } = scopes[definition.key];
      return { name, definition, scopes: needed, operations: asked.map((each) => operations[each]) };
    }),
  );
}
