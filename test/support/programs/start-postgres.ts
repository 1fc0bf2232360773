import { startEmbeddedPostgres } from "../../../host/database/embedded-postgres.ts";

/** Starts the Postgres of the data directory that it is given, prints its address, and stays. */
const [dataDir = ""] = process.argv.slice(2);
const { url } = await startEmbeddedPostgres({ dataDir, log: () => undefined });
process.stdout.write(`${url}\n`);
setInterval(() => undefined, 60_000);
