import { copyFile, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { isBuiltin } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { rolldown } from "rolldown";
import { componentScopes } from "./component-scopes.mjs";
import { inRoot } from "./paths.mjs";

const app = "zoom_admin";
const kinds = ["actions", "sources"];

/** What a published component may import: Pipedream installs these itself. All else becomes part of its file. */
const registryPackages = ["@pipedream/platform", "zod"];

/**
 * Writes the components as `pd publish` takes them: one self-contained file per action and source, readable, below
 * `<outDir>/zoom_admin/`, with the app file, a package.json, the licence, and the scopes of each. Replaces what is there.
 * Comments are left out. Throws when a component imports a package that is not for the registry.
 */
export async function buildComponents({ outDir = inRoot("dist", "components") } = {}) {
  const target = path.join(outDir, app);
  await rm(target, { recursive: true, force: true });
  const components = await componentEntries();
  await Promise.all([`${app}.app`, ...components].map((entry) => bundleComponent(entry, target)));
  await writeFile(
    path.join(target, "scopes.json"),
    `${JSON.stringify(await componentScopes(app, components), null, 2)}\n`,
  );
  await writeFile(path.join(target, "package.json"), `${JSON.stringify(await manifest(), null, 2)}\n`);
  await copyFile(inRoot("LICENSE"), path.join(target, "LICENSE"));
}

/** Every action and source lies in a folder of its name: `actions/get-user/get-user`. */
async function componentEntries() {
  const files = await readdir(inRoot("components", app), { recursive: true });
  return files
    .map((file) => file.split(path.sep))
    .filter(([kind, folder, file]) => kinds.includes(kind) && file === `${folder}.ts`)
    .map(([kind, folder]) => `${kind}/${folder}/${folder}`);
}

async function bundleComponent(entry, target) {
  const bundle = await rolldown({
    // Each part of the file is headed by the name of the file it comes from, as seen from here.
    cwd: inRoot("components", app),
    input: `./${entry}.ts`,
    platform: "node",
    external: (id) => isForeign(id, entry),
    // No file of ours does anything on being imported, so what a component does not use is left out.
    treeshake: { moduleSideEffects: false },
  });
  const file = path.join(target, `${entry}.mjs`);
  await mkdir(path.dirname(file), { recursive: true });
  await bundle.write({ file, format: "esm", codeSplitting: false, comments: false });
  await bundle.close();
}

function isForeign(id, entry) {
  if (id.startsWith(".") || path.isAbsolute(id)) return false;
  const allowed = isBuiltin(id) || registryPackages.some((name) => id === name || id.startsWith(`${name}/`));
  if (!allowed)
    throw new Error(`${entry} imports "${id}"; a component may import ${registryPackages.join(", ")} only.`);
  return true;
}

async function manifest() {
  const { version, description, license, engines, dependencies } = JSON.parse(await readFile(inRoot("package.json")));
  return {
    name: app,
    version,
    description,
    license,
    type: "module",
    main: `${app}.app.mjs`,
    engines,
    dependencies: Object.fromEntries(registryPackages.map((name) => [name, dependencies[name]])),
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await buildComponents({ outDir: process.argv[2] });
