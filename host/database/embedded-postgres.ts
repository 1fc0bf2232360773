import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { prepareCluster, superuser } from "./cluster.ts";
import { prepareBinaries, preparePostgresHome, removePostgresHome } from "./postgres-home.ts";
import { runPostmaster, stopPostmaster } from "./postmaster.ts";
import { readOrCreateSecretFile } from "./secret-file.ts";

export interface EmbeddedPostgres {
  /** A connection string, password included. */
  url: string;
  /** Where its files are. */
  folder: string;
  /** Ends Postgres, for every host that uses it; it is over when the promise is fulfilled. */
  stop(): Promise<void>;
  /** Stops it and removes its files. */
  remove(): Promise<void>;
}

/**
 * Gives the data directory its own Postgres: makes it at the first call, starts it at later ones, or adopts the one
 * that still runs because whoever started it was killed. Several hosts may call this at once and share it: an atomic
 * rename decides whose new database it is, and Postgres's own locks see to it that only one runs.
 * Fails with a sentence that says what to do.
 */
export async function startEmbeddedPostgres({
  dataDir,
  log,
}: {
  dataDir: string;
  log: (message: string) => void;
}): Promise<EmbeddedPostgres> {
  const home = await preparePostgresHome(dataDir);
  const binaries = await prepareBinaries(home);
  const password = await readOrCreateSecretFile(join(home.folder, "password"), () =>
    randomBytes(24).toString("base64url"),
  );
  const cluster = await prepareCluster(home, binaries, password);
  const { pid, port } = await runPostmaster(home, binaries, cluster);
  log(`Postgres (pid ${pid}) listens on 127.0.0.1:${port}; its files are in ${home.folder}.`);
  const stop = () => stopPostmaster(cluster);
  return {
    url: `postgres://${superuser}:${password}@127.0.0.1:${port}/postgres`,
    folder: home.folder,
    stop,
    remove: async () => {
      await stop();
      await removePostgresHome(home);
    },
  };
}
