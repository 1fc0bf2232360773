import { pathToFileURL } from "node:url";
import { ensureBuilt } from "./ensure-built.mjs";
import { ensureInstalled } from "./install.mjs";
import { inRoot } from "./paths.mjs";

/** Runs a program below dist/ in this process, once it is installed and built, as if it had been called with these parameters. */
export async function runBuilt(program, parameters) {
  await ensureInstalled();
  await ensureBuilt();
  const file = inRoot("dist", program);
  process.argv.splice(1, Infinity, file, ...parameters);
  await import(pathToFileURL(file).href);
}
