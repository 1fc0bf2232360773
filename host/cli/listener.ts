import { readdir, readFile, readlink } from "node:fs/promises";

const LISTEN = "0A";

/**
 * Which process listens on a TCP port, as "process 1234 (node main.mjs)".
 * Linux tells in /proc (proc_net_tcp(5)); elsewhere, and of other users' processes, it stays unknown.
 */
export async function listenerOn(port: number): Promise<string | undefined> {
  const sockets = await listeningSockets(port);
  for (const pid of await namesIn("/proc")) {
    if (!/^\d+$/.test(pid)) continue;
    for (const descriptor of await namesIn(`/proc/${pid}/fd`)) {
      const target = await readlink(`/proc/${pid}/fd/${descriptor}`).catch(() => "");
      if (sockets.includes(target)) return `process ${pid} (${await commandOf(pid)})`;
    }
  }
  return undefined;
}

async function listeningSockets(port: number): Promise<string[]> {
  const hexadecimal = port.toString(16).toUpperCase().padStart(4, "0");
  const tables = await Promise.all(["/proc/net/tcp", "/proc/net/tcp6"].map(textOf));
  return tables
    .flatMap((table) => table.split("\n").slice(1))
    .map((line) => line.trim().split(/\s+/))
    .filter(([, local, , state]) => local?.endsWith(`:${hexadecimal}`) && state === LISTEN)
    .map((fields) => `socket:[${fields[9]}]`);
}

const commandOf = async (pid: string) => (await textOf(`/proc/${pid}/cmdline`)).split("\0").join(" ").trim();
const textOf = (file: string) => readFile(file, "utf8").catch(() => "");
const namesIn = (folder: string) => readdir(folder).catch((): string[] => []);
