import { readFile, writeFile } from "node:fs/promises";
import { format } from "prettier";
import { command, Explained } from "./command.mjs";
import { actionsPage } from "./docs/actions-page.mjs";
import { readCatalogue } from "./docs/catalogue.mjs";
import { emulatorTables } from "./docs/emulator-tables.mjs";
import { withMarked } from "./docs/marked.mjs";
import { scopesPage } from "./docs/scopes-page.mjs";
import { sourcesPage } from "./docs/sources-page.mjs";
import { inRoot } from "./paths.mjs";
import { say } from "./say.mjs";

const note = "<!-- Written by `npm run docs` from the components. -->";

/** The documents that follow from the code, by their file; of the emulator's, the tables alone. */
async function documents() {
  const catalogue = await readCatalogue();
  const emulator = await readFile(inRoot("docs/emulator.md"), "utf8");
  const pages = {
    "docs/components.md": `${note}\n\n${actionsPage(catalogue)}`,
    "docs/sources.md": `${note}\n\n${sourcesPage(catalogue)}`,
    "docs/scopes.md": `${note}\n\n${scopesPage(catalogue)}`,
    "docs/emulator.md": withMarked(emulator, await emulatorTables()),
  };
  const written = Object.entries(pages).map(async ([file, page]) => [file, await formatted(page)]);
  return Promise.all(written);
}

const formatted = (page) => format(page, { parser: "markdown", printWidth: 120 });

/** Writes the documents; with `--check`, fails where one of them is not what would be written. */
await command(async () => {
  const isCheck = process.argv.includes("--check");
  for (const [file, text] of await documents()) {
    if (!isCheck) await writeFile(inRoot(file), text);
    else if ((await readFile(inRoot(file), "utf8").catch(() => "")) !== text) {
      throw new Explained(`${file} does not say what the code says now. Write it anew: npm run docs`);
    }
    say(isCheck ? `${file} is up to date.` : `Wrote ${file}.`);
  }
});
