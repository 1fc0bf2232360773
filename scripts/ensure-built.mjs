import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { Explained } from "./command.mjs";
import { oneAtATime } from "./one-at-a-time.mjs";
import { parts } from "./parts.mjs";
import { inRoot } from "./paths.mjs";
import { say, since } from "./say.mjs";

/** Builds the parts whose sources have changed since they were built last; with `all`, every one. */
export async function ensureBuilt({ all = false } = {}) {
  const toBuild = () => (all ? parts : staleOf(parts));
  if ((await toBuild()).length === 0) return;
  await oneAtATime(inRoot("dist", ".build.lock"), async () => {
    for (const part of await toBuild()) await buildPart(part);
  });
}

async function staleOf(candidates) {
  const fresh = await Promise.all(candidates.map(isFresh));
  return candidates.filter((_, index) => !fresh[index]);
}

/** Built beside its place and then moved there, so that nobody ever sees half of it. */
async function buildPart(part) {
  const start = performance.now();
  const [place, fresh, old] = ["", ".new-", ".old-"].map((prefix) => inRoot("dist", prefix + part.name));
  const fingerprint = await fingerprintOf(part);
  await remove(stampOf(part), fresh, old);
  await part.build(fresh).catch((error) => {
    throw new Explained(`${part.name} could not be built: ${error.message}`, { cause: error });
  });
  await rename(place, old).catch(unlessMissing);
  await rename(fresh, place);
  await remove(old);
  await mkdir(path.dirname(stampOf(part)), { recursive: true });
  await writeFile(stampOf(part), fingerprint);
  say(`Built ${part.name} in ${since(start)}.`);
}

const stampOf = (part) => inRoot("dist", ".stamps", part.name);

async function isFresh(part) {
  const stamp = await readFile(stampOf(part), "utf8").catch(unlessMissing);
  return stamp !== undefined && stamp === (await fingerprintOf(part));
}

/** Of paths, sizes and times of change: a hundredth of the work of reading the files. */
async function fingerprintOf(part) {
  const files = await Promise.all([...part.sources, "package.json", "package-lock.json"].map(filesBelow));
  const lines = await Promise.all(
    files.flat().map(async (file) => {
      const { size, mtimeMs } = await stat(inRoot(file));
      return `${file} ${size} ${mtimeMs}`;
    }),
  );
  return createHash("sha256").update(lines.sort().join("\n")).digest("hex");
}

async function filesBelow(source) {
  if (!(await stat(inRoot(source))).isDirectory()) return [source];
  const entries = await readdir(inRoot(source), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(inRoot(), path.join(entry.parentPath, entry.name)));
}

const remove = (...paths) => Promise.all(paths.map((each) => rm(each, { recursive: true, force: true })));

function unlessMissing(error) {
  if (error.code !== "ENOENT") throw error;
}
