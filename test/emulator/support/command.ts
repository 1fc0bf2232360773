import { execFile, spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, afterEach } from "@jest/globals";

const folder = mkdtempSync(join(tmpdir(), "zoom-emulator-command-"));
const program = join(folder, "main.mjs");
const running = new Set<ChildProcess>();

afterEach(() => {
  for (const child of running) child.kill("SIGKILL");
  running.clear();
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Bundles the emulator's command, as the build does. Takes seconds. */
export async function bundleCommand(): Promise<void> {
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
  const external = "hono,@hono/node-server,commander,zod";
  await promisify(execFile)(process.execPath, [
    resolve("node_modules/rolldown/bin/cli.mjs"),
    resolve("emulator/main.ts"),
    ...["--platform", "node", "--format", "esm", "--external", external, "--file", program],
  ]);
}

/** A file that is removed with everything else. */
export const temporaryFile = (name: string): string => join(folder, name);

/** A running command with a channel to it. */
export interface Command {
  child: ChildProcess;
  /** Where it listens, from its first message. */
  url: string;
  output: () => string;
}

export async function startCommand(...parameters: string[]): Promise<Command> {
  const child = spawn(process.execPath, [program, "--port", "0", ...parameters], {
    stdio: ["ignore", "pipe", "inherit", "ipc"],
    env: process.env,
  });
  running.add(child);
  let output = "";
  child.stdout!.on("data", (chunk: Buffer) => (output += chunk.toString()));
  const [message] = (await once(child, "message")) as [{ type: string; url: string }];
  return { child, url: message.url, output: () => output };
}

/** How the command ended: its status and the signal that killed it. */
export const ended = async ({ child }: Command): Promise<[number | null, string | null]> =>
  (await once(child, "exit")) as [number | null, string | null];

/** Runs the command to its end and gives status and output. */
export async function runCommand(...parameters: string[]): Promise<{ status: number; output: string }> {
  const outcome = await promisify(execFile)(process.execPath, [program, ...parameters]).catch(
    (error: { code: number; stdout: string; stderr: string }) => error,
  );
  return { status: "code" in outcome ? outcome.code : 0, output: outcome.stdout + outcome.stderr };
}
