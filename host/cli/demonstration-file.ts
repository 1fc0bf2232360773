import { readFile, rename, writeFile } from "node:fs/promises";
import type { Demonstration } from "./planned-demonstration.ts";

/** The demonstration kept in a file; undefined where there has been none. */
export async function readDemonstration(file: string): Promise<Demonstration | undefined> {
  const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
  return text === undefined ? undefined : (JSON.parse(text) as Demonstration);
}

/** Written beside its place and moved there: a crash leaves the old one or the new one, never half of it. */
export async function writeDemonstration(file: string, demonstration: Demonstration): Promise<void> {
  await writeFile(`${file}.new`, JSON.stringify(demonstration), { mode: 0o600 });
  await rename(`${file}.new`, file);
}
