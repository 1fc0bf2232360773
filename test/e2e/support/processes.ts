import { readdir, readFile } from "node:fs/promises";

/** Kills every process whose command line names one of these folders, and waits until they are gone. Needs Linux's /proc. */
export async function killProcesses(folders: readonly string[]): Promise<void> {
  for (;;) {
    const pids = await processesNaming(folders);
    if (pids.length === 0) return;
    for (const pid of pids) kill(pid);
    await new Promise((next) => setTimeout(next, 10));
  }
}

async function processesNaming(folders: readonly string[]): Promise<number[]> {
  const pids = (await readdir("/proc")).filter((name) => /^\d+$/.test(name)).map(Number);
  const commands = await Promise.all(
    pids.map(async (pid) => [pid, await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "")] as const),
  );
  return commands.filter(([, command]) => folders.some((folder) => command.includes(folder))).map(([pid]) => pid);
}

function kill(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // It has ended since.
  }
}
