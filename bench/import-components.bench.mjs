import { execFile } from "node:child_process";
import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";

const GOAL = 1.1;
const ROUNDS = 5;
/** So many of the largest, and of those that were slowest at the first look, are measured in all rounds. */
const FEW = 5;

const packages = ["@pipedream/platform", "zod"];
const root = fileURLToPath(new URL("..", import.meta.url));
const built = path.join(root, "dist/components/zoom_admin");

/**
 * What importing a built component costs, compared with importing @pipedream/platform and zod alone. Each is measured in a
 * Node process of its own, which imports the packages first and then the component, so that a busy machine slows both
 * alike. Every component is looked at once; the largest and the slowest are then measured again, and medians count.
 */
export default async function* importComponents() {
  const files = await bySize();
  const looks = await inTurn(files);
  const slowest = files.toSorted((one, other) => ratio(looks.get(other)) - ratio(looks.get(one)));
  const few = [...new Set([...files.slice(0, FEW), ...slowest.slice(0, FEW)])];
  const rounds = [];
  for (let round = 0; round < ROUNDS; round += 1) rounds.push(await inTurn(few));

  const alone = median(
    [...looks.values(), ...rounds.flatMap((times) => [...times.values()])].map((time) => time.alone),
  );
  yield `Importing ${packages.join(" and ")} takes ${alone.toFixed(0)} ms. With a component, as a multiple of that (the goal is ${GOAL} at most):`;
  const results = few.map((file) => ({ file, cost: median(rounds.map((times) => ratio(times.get(file)))) }));
  results.sort((one, other) => other.cost - one.cost);
  for (const { file, cost } of results) yield `  ${cost.toFixed(2)}  ${file}`;
  const [worst] = results;
  yield `The worst of ${files.length} components: ${worst.cost.toFixed(2)}, ${worst.cost <= GOAL ? "within" : "beyond"} the goal of ${GOAL}. (${few.length} measured ${ROUNDS} times, the others once.)`;
}

/** The built components, the largest first. */
async function bySize() {
  const files = (await readdir(built, { recursive: true })).filter((file) => /^(actions|sources)\/.*\.mjs$/.test(file));
  const sized = await Promise.all(
    files.map(async (file) => ({ file, size: (await stat(path.join(built, file))).size })),
  );
  return sized.sort((one, other) => other.size - one.size).map(({ file }) => file);
}

async function inTurn(files) {
  const times = new Map();
  for (const file of files) times.set(file, await importTimes(file));
  return times;
}

/** Milliseconds for the packages alone, and for the component after them; without the start of Node. */
async function importTimes(file) {
  const [first, second] = [packages, [pathToFileURL(path.join(built, file)).href]].map((modules) =>
    modules.map((module) => `await import(${JSON.stringify(module)});`).join(" "),
  );
  const program = `
    const begin = performance.now(); ${first}
    const between = performance.now(); ${second}
    const end = performance.now();
    process.stdout.write(JSON.stringify({ alone: between - begin, more: end - between }));`;
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", program], {
    cwd: root,
  });
  return JSON.parse(stdout);
}

const ratio = ({ alone, more }) => (alone + more) / alone;

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
