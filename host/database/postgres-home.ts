import { randomBytes } from "node:crypto";
import { chmod, mkdir, readFile, realpath, rm } from "node:fs/promises";
import { join } from "node:path";
import { copyBinaries, findPostgresPackage, isComplete, type SystemUser } from "./postgres-binaries.ts";
import { readOrCreateSecretFile } from "./secret-file.ts";

/** Where the Postgres of a data directory has its files, and as whom it runs. */
export interface PostgresHome {
  /** Holds the cluster, its password and its log. */
  folder: string;
  /** The user Postgres runs as; undefined where that is the user of this very process. */
  user?: SystemUser;
}

/** Postgres refuses to run as root, and an unprivileged user cannot enter a private home: the files go here then. */
const rootsFolder = "/var/lib/zoom-admin";

/** Users that every Linux or macOS has and nobody logs in as. */
const unprivilegedUsers = ["nobody", "daemon"];

/** Creates the folder where there is none; `dataDir` itself too, readable by its owner alone. */
export async function preparePostgresHome(dataDir: string): Promise<PostgresHome> {
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const home = await postgresHome(dataDir);
  await mkdir(home.folder, { recursive: true });
  if (home.user) {
    // Postgres's user passes through, but can neither list nor change what root writes here.
    await chmod(rootsFolder, 0o755);
    await chmod(home.folder, 0o711);
  }
  return home;
}

async function postgresHome(dataDir: string): Promise<PostgresHome> {
  const directory = await realpath(dataDir);
  if (process.getuid?.() !== 0) return { folder: join(directory, "postgres") };
  // The id is random and lives in the data directory alone: who removes that never meets the old database again.
  const id = await readOrCreateSecretFile(join(directory, "postgres-id"), () => randomBytes(8).toString("hex"));
  if (!/^[0-9a-f]{16}$/.test(id)) {
    throw new Error(
      `${join(directory, "postgres-id")} should hold the 16 hexadecimal digits that name this database's ` +
        `folder below ${rootsFolder}, but holds something else. Restore it, or remove it to begin with an empty database.`,
    );
  }
  return { folder: join(rootsFolder, id), user: await unprivilegedUser() };
}

async function unprivilegedUser(): Promise<SystemUser> {
  const lines = (await readFile("/etc/passwd", "utf8")).split("\n").map((line) => line.split(":"));
  for (const name of unprivilegedUsers) {
    const [, , uid, gid] = lines.find(([known]) => known === name) ?? [];
    if (Number(uid) > 0) return { uid: Number(uid), gid: Number(gid) };
  }
  throw new Error(
    `Postgres does not run as root, and this system has none of the users ${unprivilegedUsers.join(", ")} to run it as. ` +
      "Start as an ordinary user, or set DATABASE_URL to a Postgres database of your own.",
  );
}

/** The folder whose `bin` Postgres is run from: the installed package where that is possible, else a copy. */
export async function prepareBinaries({ folder, user }: PostgresHome): Promise<string> {
  const installed = await findPostgresPackage();
  if (user) return await copyBinaries(installed, rootsFolder, user);
  return (await isComplete(installed)) ? installed.native : await copyBinaries(installed, folder);
}

/** Removes all files of a Postgres that has been stopped. */
export async function removePostgresHome({ folder }: PostgresHome): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 3 });
}
