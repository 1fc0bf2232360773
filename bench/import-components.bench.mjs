import { execFile } from "node:child_process";
import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";

const ROUNDS = 9;

const root = fileURLToPath(new URL("..", import.meta.url));
const built = path.join(root, "dist/components/zoom_admin");

/**
 * What importing a built component costs, compared with importing @pipedream/platform and zod alone: each in a Node process
 * of its own, all of them once a round, so that a busy machine slows both alike. Medians. The cost follows the size, so
 * the largest, the middle and the smallest component stand for all.
 */
export default async function* importComponents() {
  const baseline = ["@pipedream/platform", "zod"];
  const all = await bySize();
  const files = [all[0], all[1], all[Math.floor(all.length / 2)], all.at(-1)];
  const subjects = [baseline, ...files.map((file) => [pathToFileURL(path.join(built, file)).href])];
  const rounds = [];
  for (let round = 0; round < ROUNDS; round += 1) rounds.push(await measureInTurn(subjects));

  const [alone, ...components] = subjects.map((_, index) => median(rounds.map((times) => times[index])));
  yield `Importing ${baseline.join(" and ")}: ${alone.toFixed(0)} ms (median of ${ROUNDS}). Importing a component, as a multiple of that:`;
  for (const [index, file] of files.entries()) yield `  ${(components[index] / alone).toFixed(2)}  ${file}`;
}

/** The built components, the largest first. */
async function bySize() {
  const files = (await readdir(built, { recursive: true })).filter((file) => /^(actions|sources)\/.*\.mjs$/.test(file));
  const sized = await Promise.all(
    files.map(async (file) => ({ file, size: (await stat(path.join(built, file))).size })),
  );
  return sized.sort((one, other) => other.size - one.size).map(({ file }) => file);
}

async function measureInTurn(subjects) {
  const times = [];
  for (const modules of subjects) times.push(await importTime(modules));
  return times;
}

/** Milliseconds from the first import to the end of the last, without the start of Node. */
async function importTime(modules) {
  const imports = modules.map((module) => `await import(${JSON.stringify(module)});`).join("");
  const program = `const begin = performance.now(); ${imports} process.stdout.write(String(performance.now() - begin));`;
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", program], {
    cwd: root,
  });
  return Number(stdout);
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
