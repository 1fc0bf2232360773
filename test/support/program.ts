import { execFile } from "node:child_process";
import { mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll } from "@jest/globals";

const folders: string[] = [];

afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

/**
 * Bundles a TypeScript program of `test/support/programs` for a Node process of its own, and answers the file to run.
 * The bundler works in another process, since its native half does not take objects made inside jest.
 */
export async function bundleProgram(name: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "zoom-admin-program-"));
  folders.push(folder);
  await symlink(resolve("node_modules"), join(folder, "node_modules"));
  const file = join(folder, `${name}.mjs`);
  await promisify(execFile)(process.execPath, [
    resolve("node_modules/rolldown/bin/cli.mjs"),
    resolve("test/support/programs", `${name}.ts`),
    ...["--platform", "node", "--format", "esm", "--external", "kysely,pg", "--file", file],
  ]);
  return file;
}
