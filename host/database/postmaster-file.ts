import { execFile } from "node:child_process";
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { readIfThere } from "./secret-file.ts";

/** A Postgres that runs on a cluster. */
export interface Postmaster {
  pid: number;
  port: number;
  /** `ready` once it takes connections; else `starting` or `stopping`. */
  status: string;
}

/**
 * The Postgres that runs on the cluster, also where another process started it; undefined where there is none.
 * A crash leaves `postmaster.pid` behind and its pid may be another program's by now, so the pid counts only if
 * that process was started on this cluster. The file's lines: https://doxygen.postgresql.org/pidfile_8h_source.html
 */
export async function readPostmaster(cluster: string): Promise<Postmaster | undefined> {
  const lines = (await readIfThere(pidFileOf(cluster)))?.split("\n") ?? [];
  const pid = Number(lines[0]);
  if (!(pid > 0) || !(await commandLineOf(pid)).includes(cluster)) return undefined;
  return { pid, port: Number(lines[3]), status: lines[7]?.trim() || "starting" };
}

/** Removes the file that a crash left behind and whose pid another program has by now: Postgres would not start. */
export async function removeStalePidFile(cluster: string): Promise<void> {
  if (!(await readPostmaster(cluster))) await rm(pidFileOf(cluster), { force: true });
}

function pidFileOf(cluster: string): string {
  return join(cluster, "postmaster.pid");
}

/** A running process's command line; empty where there is no such process, or it has ended and only its parent has not noticed. */
async function commandLineOf(pid: number): Promise<string> {
  const text =
    process.platform === "linux"
      ? readFile(`/proc/${pid}/cmdline`, "utf8")
      : promisify(execFile)("ps", ["-ww", "-o", "command=", "-p", String(pid)]).then(({ stdout }) => stdout);
  return await text.catch(() => "");
}
