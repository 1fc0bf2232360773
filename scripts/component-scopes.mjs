import { readFile } from "node:fs/promises";
import path from "node:path";
import { loadSource } from "./load-source.mjs";
import { inRoot } from "./paths.mjs";

/**
 * Behind these stands what makes a component handy and is not needed to run it: lists to choose from, and the registration
 * of a source's own address, which can be done by hand.
 */
const conveniences = /\/(common\/props\/[^/]+|common\/events\/webhook-subscription|zoom_admin\.app)\.ts$/;

const operationsFile = /\/common\/operations\/[^/]+\.ts$/;

/**
 * The scopes of each component, by its key: `needed` to run it, and `handy` beyond that; each with the `granular` scopes of
 * today's apps and the `classic` ones of old. Found by following the imports of the component's file to the operations.
 * `entries` are as `actions/get-user/get-user`.
 */
export async function componentScopes(app, entries) {
  const root = inRoot("components", app);
  const { operations } = await loadSource(`components/${app}/common/operations/index.ts`);
  const scopes = await Promise.all(
    entries.map(async (entry) => [`${app}-${path.basename(entry)}`, await scopesOf(path.join(root, `${entry}.ts`))]),
  );
  return Object.fromEntries(scopes.sort(([one], [other]) => one.localeCompare(other)));

  async function scopesOf(file) {
    const { needed, handy } = await operationsUsed(file);
    const events = [...(await readFile(file, "utf8")).matchAll(/\bscope: "([^"]+)"/g)].map(([, scope]) => scope);
    const rows = (names) => [...names].map((name) => operations[name]);
    return {
      operations: [...needed].sort(),
      needed: {
        granular: distinct([...rows(needed).map(({ scopes }) => scopes.granular[0]), ...events]),
        classic: distinct(rows(needed).flatMap(({ scopes }) => scopes.classic.slice(0, 1))),
      },
      handy: {
        granular: distinct(rows(handy).map(({ scopes }) => scopes.granular[0])),
        classic: distinct(rows(handy).flatMap(({ scopes }) => scopes.classic.slice(0, 1))),
      },
    };
  }
}

/** The names of the operations that a file's code leads to: without a convenience on the way, and only through one. */
async function operationsUsed(entry) {
  const needed = new Set();
  const handy = new Set();
  const seen = new Set();
  const visit = async (file, found) => {
    const mark = `${file} ${found === handy}`;
    if (seen.has(mark)) return;
    seen.add(mark);
    const code = await readFile(file, "utf8");
    for (const { names, target } of importsOf(code, file)) {
      if (operationsFile.test(target)) names.forEach((name) => found.add(name));
      // The app is part of every component; its lists are, where a prop refers to them.
      else if (!target.endsWith(".app.ts") || code.includes("propDefinition:")) {
        await visit(target, conveniences.test(target) ? handy : found);
      }
    }
  };
  await visit(entry, needed);
  return { needed, handy: new Set([...handy].filter((name) => !needed.has(name))) };
}

/** What a file imports of our own files, other than types. */
function importsOf(code, file) {
  const imports = code.matchAll(/^import (?!type )([^;]*?) from "(\.[^"]+)";/gm);
  return [...imports].map(([, clause, target]) => ({
    names: (/\{([^}]*)\}/.exec(clause)?.[1] ?? "")
      .split(",")
      .map((name) => name.trim())
      .filter((name) => name && !name.startsWith("type ")),
    target: path.resolve(path.dirname(file), target),
  }));
}

function distinct(values) {
  return [...new Set(values)].sort();
}
