import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { format } from "prettier";
import { buildComponents } from "./build-components.mjs";
import { command, Explained } from "./command.mjs";
import { inRoot } from "./paths.mjs";
import { say } from "./say.mjs";

const note = "<!-- Written by `npm run docs` from the components. -->";

/** The documents that follow from the components, by their file. */
async function documents() {
  const scopes = await builtScopes();
  return { "docs/scopes.md": await format(scopesPage(scopes), { parser: "markdown", printWidth: 120 }) };
}

async function builtScopes() {
  const outDir = await mkdtemp(path.join(tmpdir(), "zoom-admin-docs-"));
  try {
    await buildComponents({ outDir });
    return JSON.parse(await readFile(path.join(outDir, "zoom_admin", "scopes.json"), "utf8"));
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
}

function scopesPage(scopes) {
  const listed = (names) => names.map((name) => `\`${name}\``).join(" ") || "none";
  const rows = Object.entries(scopes).map(
    ([key, { needed, handy }]) =>
      `| \`${key.replace("zoom_admin-", "")}\` | ${listed(needed.granular)} | ${listed(needed.classic)} | ${listed(handy.granular)} |`,
  );
  return `${note}

# Scopes

What a Zoom app must be allowed for each component to run. Add up the rows of those that you use, or have it done:
\`npx zoom-admin scopes create-user create-meeting\`. Apps made today have granular scopes; older ones have classic ones.
What stands under "Handy" is not needed to run: it fills the lists to choose from, and lets a source register its own
address. \`call-zoom-api\` needs what Zoom documents for the request that it sends, and \`custom-events\` what Zoom
documents for the events that are chosen.

| Component | Granular | Classic | Handy |
| --- | --- | --- | --- |
${rows.join("\n")}
`;
}

/** Writes the documents; with `--check`, fails where one of them is not what would be written. */
await command(async () => {
  const isCheck = process.argv.includes("--check");
  for (const [file, text] of Object.entries(await documents())) {
    if (!isCheck) await writeFile(inRoot(file), text);
    else if ((await readFile(inRoot(file), "utf8").catch(() => "")) !== text) {
      throw new Explained(`${file} does not say what the components say now. Write it anew: npm run docs`);
    }
    say(isCheck ? `${file} is up to date.` : `Wrote ${file}.`);
  }
});
