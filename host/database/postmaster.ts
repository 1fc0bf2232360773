import { spawn } from "node:child_process";
import { once } from "node:events";
import { open, readFile } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { postgresEnvironment } from "./cluster.ts";
import type { PostgresHome } from "./postgres-home.ts";
import { readPostmaster, removeStalePidFile, type Postmaster } from "./postmaster-file.ts";

/** For one machine and a few hosts on it; all that keeps finished work when power fails stays on. */
const settings = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  max_connections: "100",
  shared_buffers: "64MB",
  timezone: "UTC",
  log_timezone: "UTC",
  log_checkpoints: "off",
};

/** Recovery after a crash, and the last writing to disk at a stop, take seconds even on a machine that has much else to do. */
const startMilliseconds = 60_000;
const stopMilliseconds = 60_000;
const pollMilliseconds = 10;

/**
 * Why Postgres may end at its start and yet start the next time: another host was quicker, processes of a crashed
 * Postgres were still leaving, another program took the free port.
 */
const passingCauses =
  /lock file "postmaster\.pid"|pre-existing shared memory block|could not create any TCP\/IP sockets/;

/** Adopts the Postgres that runs on the cluster, or starts one; answers once it takes connections. */
export async function runPostmaster(home: PostgresHome, binaries: string, cluster: string): Promise<Postmaster> {
  const timeout = AbortSignal.timeout(startMilliseconds);
  while (!timeout.aborted) {
    const postmaster = await readPostmaster(cluster);
    if (postmaster?.status === "ready") return postmaster;
    if (postmaster) await delay(pollMilliseconds);
    else await launch(home, binaries, cluster);
  }
  throw new Error(
    `The embedded Postgres was not ready after ${startMilliseconds / 1000} s. Its log, ${logOf(home)}, may say why.`,
  );
}

/** Starts Postgres in a session of its own: neither Ctrl-C nor the end of this process ends it. */
async function launch(home: PostgresHome, binaries: string, cluster: string): Promise<void> {
  const log = await open(logOf(home), "a", 0o600);
  const { size } = await log.stat();
  const options = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const child = spawn(join(binaries, "bin", "postgres"), ["-D", cluster, "-p", String(await freePort()), ...options], {
    cwd: "/",
    env: postgresEnvironment,
    detached: true,
    stdio: ["ignore", log.fd, log.fd],
    ...home.user,
  });
  child.unref();
  const ended = once(child, "exit").then(() => "It ended at once.", String);
  await log.close();
  for (;;) {
    if (await readPostmaster(cluster)) return;
    const end = await Promise.race([ended, delay(pollMilliseconds)]);
    if (end === undefined) continue;
    const complaint = (await readFile(logOf(home))).subarray(size).toString().trim();
    if (!passingCauses.test(complaint)) {
      throw new Error(
        `The embedded Postgres did not start: ${complaint || end} (From its log, ${logOf(home)}.) ` +
          "Remove the cause, or set DATABASE_URL to a Postgres database of your own.",
      );
    }
    await removeStalePidFile(cluster);
    return await delay(10 * pollMilliseconds);
  }
}

/** Ends Postgres as its "fast shutdown" does: sessions are cut, what was committed is on disk. */
export async function stopPostmaster(cluster: string): Promise<void> {
  const postmaster = await readPostmaster(cluster);
  if (!postmaster) return;
  process.kill(postmaster.pid, "SIGINT");
  const timeout = AbortSignal.timeout(stopMilliseconds);
  while ((await readPostmaster(cluster))?.pid === postmaster.pid) {
    if (timeout.aborted) {
      throw new Error(
        `The embedded Postgres (pid ${postmaster.pid}) has not ended within ${stopMilliseconds / 1000} s.`,
      );
    }
    await delay(pollMilliseconds);
  }
}

function logOf({ folder }: PostgresHome): string {
  return join(folder, "log");
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
