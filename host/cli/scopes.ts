import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { nearKeys } from "../registry/near-keys.ts";
import { folders } from "./package.ts";

interface Scopes {
  granular: string[];
  classic: string[];
}

/** What the build says of a component: the scopes to run it, and those that make it handy. */
interface ComponentScopes {
  needed: Scopes;
  handy: Scopes;
}

const app = "zoom_admin";

/**
 * The scopes that these components take together, in words: of a granular app, of a classic one, and those that only fill
 * lists of choices or register addresses. `all` stands for every component; keys may leave the app's name out.
 * @throws an Error that names similar keys where there is no such component
 */
export async function scopesInWords(
  names: readonly string[],
  componentsDir: string = folders.componentsDir,
): Promise<string> {
  const file = join(componentsDir, app, "scopes.json");
  const known = JSON.parse(await readFile(file, "utf8")) as Record<string, ComponentScopes>;
  return inWords(names.includes("all") ? Object.values(known) : names.map((name) => scopesOf(name, known)));
}

function scopesOf(name: string, known: Record<string, ComponentScopes>): ComponentScopes {
  const scopes = known[`${app}-${name}`] ?? known[name];
  if (scopes) return scopes;
  const names = Object.keys(known).map((key) => key.slice(app.length + 1));
  const near = nearKeys(name, names);
  const hint = near.length > 0 ? `Did you mean ${near.join(" or ")}?` : `There are: ${names.join(", ")}.`;
  throw new Error(`There is no component "${name}". ${hint}`);
}

function inWords(chosen: readonly ComponentScopes[]): string {
  const needed = { granular: together(chosen, "needed", "granular"), classic: together(chosen, "needed", "classic") };
  const handy = together(chosen, "handy", "granular").filter((scope) => !needed.granular.includes(scope));
  const parts: [title: string, scopes: string[]][] = [
    ["Granular scopes:", needed.granular],
    ["Classic scopes, of older apps:", needed.classic],
    ["To choose from lists and to register webhooks by themselves, granular:", handy],
  ];
  return parts
    .filter(([, scopes]) => scopes.length > 0)
    .map(([title, scopes]) => [title, ...scopes.map((scope) => `  ${scope}`), ""].join("\n"))
    .join("\n");
}

function together(chosen: readonly ComponentScopes[], use: keyof ComponentScopes, kind: keyof Scopes): string[] {
  return [...new Set(chosen.flatMap((scopes) => scopes[use][kind]))].sort();
}
