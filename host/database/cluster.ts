import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { access, chown, mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import type { PostgresHome } from "./postgres-home.ts";

/** The database's superuser, whose password is the only way in. */
export const superuser = "zoom_admin";

/** Nothing of the host's own environment, where secrets may be. */
export const postgresEnvironment = { LC_ALL: "C", PATH: "/usr/local/bin:/usr/bin:/bin" };

/**
 * Makes the database cluster of a home where there is none, and answers its folder.
 * It is made under another name and renamed when it is whole, so an interrupted making leaves nothing half done,
 * and of several at once one wins.
 */
export async function prepareCluster(home: PostgresHome, binaries: string, password: string): Promise<string> {
  const cluster = join(home.folder, "cluster");
  if (!(await exists(cluster))) {
    const draft = `${cluster}-${randomBytes(6).toString("hex")}`;
    try {
      await initialize(home, binaries, draft, password);
      await rename(draft, cluster);
    } catch (error) {
      if (!(await exists(cluster))) throw error;
    }
  }
  await removeDrafts(home.folder);
  return cluster;
}

async function initialize({ user }: PostgresHome, binaries: string, folder: string, password: string): Promise<void> {
  const passwordFile = `${folder}.password`;
  await writeFile(passwordFile, password, { mode: 0o600 });
  await mkdir(folder, { mode: 0o700 });
  if (user) await Promise.all([passwordFile, folder].map((path) => chown(path, user.uid, user.gid)));
  const options = [
    ["--pgdata", folder],
    ["--username", superuser],
    ["--pwfile", passwordFile],
    ["--auth", "scram-sha-256"],
    ["--encoding", "UTF8"],
    ["--locale", "C"],
    ["--locale-provider", "builtin"],
    ["--builtin-locale", "C.UTF-8"],
  ];
  try {
    await promisify(execFile)(join(binaries, "bin", "initdb"), options.flat(), {
      cwd: "/",
      env: postgresEnvironment,
      ...user,
    });
  } catch (error) {
    throw new Error(
      `The embedded Postgres could not make its database in ${folder}: ${reason(error)}. ` +
        "Remove the cause, or set DATABASE_URL to a Postgres database of your own.",
      { cause: error },
    );
  } finally {
    await rm(passwordFile, { force: true });
  }
}

/** What initdb complained of, else what became of it. */
function reason(error: unknown): string {
  const { stderr = "" } = error as { stderr?: string };
  return stderr.trim() || String(error);
}

/** Whatever interrupted makings have left; one that is still at it finds the cluster made and gives up. */
async function removeDrafts(folder: string): Promise<void> {
  const drafts = (await readdir(folder)).filter((name) => name.startsWith("cluster-"));
  await Promise.all(drafts.map((name) => rm(join(folder, name), { recursive: true, force: true, maxRetries: 3 })));
}

async function exists(path: string): Promise<boolean> {
  return await access(path).then(
    () => true,
    () => false,
  );
}
