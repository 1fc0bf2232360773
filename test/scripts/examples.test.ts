import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { startEmulator, type Emulator } from "../../emulator/index.ts";

let folder: string;
let zoom: Emulator;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "zoom-admin-examples-"));
  zoom = await startEmulator();
});

afterEach(async () => {
  await zoom.close();
  await rm(folder, { recursive: true });
});

interface Block {
  language: string;
  code: string;
}

/** The fenced blocks of a document, in their order. */
async function blocksOf(document: string): Promise<Block[]> {
  const text = await readFile(document, "utf8");
  return [...text.matchAll(/^```(\w+)\n(.*?)^```/gms)].map(([, language = "", code = ""]) => ({ language, code }));
}

/** The example as it runs here: with the emulator of this test, and the module where the build has put it. */
const placed = (code: string) =>
  code
    .replaceAll("http://127.0.0.1:4410", zoom.url)
    .replace("./zoom_admin/dist/emulator/index.mjs", pathToFileURL(resolve("dist/emulator/index.mjs")).href);

/** What the shell is to do for a block: the commands of one for the shell, a program of one for Node. */
async function stepsOf({ language, code }: Block, index: number): Promise<string> {
  if (language === "sh") return placed(code).replaceAll(/^npm .*$/gm, "");
  if (language !== "js") return "";
  const program = join(folder, `example-${index}.mjs`);
  await writeFile(program, placed(code));
  return `node ${program}`;
}

test("the examples of the emulator's guide run from top to bottom, and nothing is refused", async () => {
  const steps = await Promise.all((await blocksOf("docs/emulator.md")).map(stepsOf));
  const failing = 'curl() { command curl --fail-with-body --no-progress-meter "$@"; }';
  const script = join(folder, "examples.sh");
  await writeFile(script, ["set -euo pipefail", failing, ...steps].join("\n"));
  const { stdout } = await promisify(execFile)("bash", [script], { cwd: folder, maxBuffer: 100_000_000 });
  expect(stdout).toContain('"email":"owner@example.com"');
  expect(stdout).toContain("user.created noah@example.com");
  expect(stdout).toContain("# pass 1");
}, 180_000);

test("the example of a scene is one", async () => {
  const scenes = (await blocksOf("docs/emulator.md")).filter(({ language }) => language === "yaml");
  for (const { code } of scenes) {
    const scene = join(folder, "scene.yaml");
    await writeFile(scene, code);
    const { info, close } = await startEmulator({ scene });
    await close();
    expect(info.ownerEmail).toBe("olga@acme.example");
  }
  expect(scenes).toHaveLength(1);
});

test("the example of the components' page names the scopes of what it asks for", async () => {
  const [example] = (await blocksOf("docs/components.md")).filter(({ language }) => language === "sh");
  const command = example?.code.replace("npx zoom-admin", `node ${resolve("bin/zoom-admin.mjs")}`) ?? "";
  const { stdout } = await promisify(execFile)("bash", ["-c", command]);
  expect(stdout).toContain("user:write:user:admin");
  expect(stdout).toContain("meeting:write:meeting:admin");
}, 180_000);
