import { readdir } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { command } from "./command.mjs";
import { ensureBuilt } from "./ensure-built.mjs";
import { ensureInstalled } from "./install.mjs";
import { inRoot } from "./paths.mjs";

/**
 * Runs the measurements of bench/*.bench.mjs one after the other, or those whose names contain one of the parameters. Each
 * default-exports an async function that gives the lines to print.
 */
await command(async () => {
  await ensureInstalled();
  await ensureBuilt();
  const wanted = process.argv.slice(2);
  const files = (await readdir(inRoot("bench"))).filter((file) => file.endsWith(".bench.mjs"));
  for (const file of files.filter((name) => wanted.length === 0 || wanted.some((part) => name.includes(part)))) {
    const { default: measure } = await import(pathToFileURL(inRoot("bench", file)).href);
    for await (const line of measure()) process.stdout.write(`${line}\n`);
  }
});
