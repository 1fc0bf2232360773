import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** What Pipedream installs for a component, and what Node brings along. */
const mayBeImported = /^(@pipedream\/platform|zod(\/.+)?|node:.+)$/;

/** Of own code, in kB of 1024 bytes; what readers alone need, the indentation, is not counted. */
const SIZE_LIMIT = 60;

interface Loaded {
  file: string;
  isPlainObject: boolean;
  key: string;
  type: string;
}

let folder: string;
let files: string[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "built-components-"));
  await symlink(resolve("node_modules"), join(folder, "node_modules"));
  await run(process.execPath, ["scripts/build-components.mjs", folder]);
  files = (await readdir(folder, { recursive: true })).filter((file) =>
    /^zoom_admin\/(actions|sources)\/.*\.mjs$/.test(file),
  );
}, 60_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

const built = (file: string) => readFile(join(folder, file), "utf8");

it("builds each action and source that has a file of its folder's name", async () => {
  const sources = await readdir("components/zoom_admin", { recursive: true });
  const expected = sources
    .filter((file) => /^(actions|sources)\/([^/]+)\/\2\.ts$/.test(file))
    .map((file) => `zoom_admin/${file.replace(/\.ts$/, ".mjs")}`);
  expect(files.sort()).toEqual(expected.sort());
});

it("loads each one in a bare Node process, as a plain object", async () => {
  const script = `
    const loaded = [];
    for (const file of ${JSON.stringify(files)}) {
      const { default: component } = await import("./" + file);
      const isPlainObject = Object.getPrototypeOf(component) === Object.prototype;
      loaded.push({ file, isPlainObject, key: component.key, type: component.type });
    }
    console.log(JSON.stringify(loaded));`;
  const { stdout } = await run(process.execPath, ["--input-type=module", "-e", script], { cwd: folder });
  const expected = files.map((file) => {
    const [, kind, name] = file.split("/");
    return { file, isPlainObject: true, key: `zoom_admin-${name}`, type: kind?.slice(0, -1) };
  });
  expect(JSON.parse(stdout) as Loaded[]).toEqual(expected);
}, 30_000);

it("makes no schema on being imported: that costs more than all the rest of it", async () => {
  const without = await mkdtemp(join(tmpdir(), "components-without-zod-"));
  try {
    await cp(join(folder, "zoom_admin"), join(without, "zoom_admin"), { recursive: true });
    await mkdir(join(without, "node_modules", "zod"), { recursive: true });
    await symlink(resolve("node_modules/@pipedream"), join(without, "node_modules", "@pipedream"));
    await writeFile(join(without, "node_modules", "zod", "package.json"), '{"type":"module","exports":"./index.js"}');
    await writeFile(join(without, "node_modules", "zod", "index.js"), "");
    await writeFile(join(without, "all.mjs"), files.map((file) => `import "./${file}";`).join("\n"));
    await run(process.execPath, ["all.mjs"], { cwd: without });
  } finally {
    await rm(without, { recursive: true, force: true });
  }
}, 30_000);

it("imports nothing but packages of the registry", async () => {
  for (const file of files) {
    const code = await built(file);
    const imported = [...code.matchAll(/^(?:import|export)\b[^"]*"([^"]+)";$/gm)].map(([, name]) => name);
    expect({ file, foreign: imported.filter((name) => !mayBeImported.test(name ?? "")) }).toEqual({
      file,
      foreign: [],
    });
    expect({ file, loadsLater: /\b(import|require)\(/.test(code) }).toEqual({ file, loadsLater: false });
  }
});

it("keeps each file readable and small", async () => {
  for (const file of files) {
    const lines = (await built(file)).split("\n");
    const bytes = lines.reduce((sum, line) => sum + Buffer.byteLength(line.trimStart()) + 1, 0);
    expect({ file, bytes, isSmall: bytes < SIZE_LIMIT * 1024 }).toEqual({ file, bytes, isSmall: true });
    expect(lines.length).toBeGreaterThan(bytes / 200);
  }
});

it("writes what publishing needs beside them: the app file, the packages with their versions, the licence", async () => {
  const manifest = JSON.parse(await built("zoom_admin/package.json")) as { main: string; dependencies: object };
  const own = JSON.parse(await readFile("package.json", "utf8")) as { dependencies: Record<string, string> };
  expect(manifest.dependencies).toEqual({
    "@pipedream/platform": own.dependencies["@pipedream/platform"],
    zod: own.dependencies["zod"],
  });
  expect(await readdir(join(folder, "zoom_admin"))).toEqual(
    expect.arrayContaining([manifest.main, "package.json", "LICENSE"]),
  );
});

it("takes away what an earlier build has left", async () => {
  const outdated = join(folder, "zoom_admin", "actions", "outdated.mjs");
  await writeFile(outdated, "");
  await run(process.execPath, ["scripts/build-components.mjs", folder]);
  await expect(readFile(outdated)).rejects.toMatchObject({ code: "ENOENT" });
}, 60_000);
