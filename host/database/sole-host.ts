import { createHash } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import pg from "pg";

/** A predecessor that is closing needs a moment to let go. */
const PATIENCE = 10_000;
const PAUSE = 200;

/**
 * Makes this process the only one that is this host. Two that were would continue the same runs side by side, and do
 * everything twice. The claim is a lock of the database session, so it ends with the process, however that ends.
 * @param patience how long to wait for a predecessor, in milliseconds
 * @returns what gives the claim up
 * @throws an Error where another process is this host and stays it
 */
export async function claimHost(
  databaseUrl: string,
  hostId: string,
  patience = PATIENCE,
): Promise<() => Promise<void>> {
  const client = new pg.Client({ connectionString: databaseUrl });
  // Without its database a host can do nothing; whoever asks it next is told so.
  client.on("error", () => undefined);
  await client.connect();
  for (const start = performance.now(); !(await tryLock(client, hostId)); await setTimeout(PAUSE)) {
    if (performance.now() - start < patience) continue;
    await client.end();
    throw new Error(
      "Another process already runs a host with this data directory. Stop it, or choose another --data-dir.",
    );
  }
  return () => client.end();
}

async function tryLock(client: pg.Client, hostId: string): Promise<boolean> {
  const key = createHash("sha256").update(`zoom-admin host ${hostId}`).digest().readBigInt64BE().toString();
  const { rows } = await client.query<{ locked: boolean }>("select pg_try_advisory_lock($1) as locked", [key]);
  return rows[0]?.locked ?? false;
}
