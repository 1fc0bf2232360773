import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import { migrate } from "./migrations.ts";
import type { Schema } from "./schema.ts";

export type Database = Kysely<Schema>;

/**
 * Opens the database at a connection string and brings its tables up to date.
 * `destroy()` closes it. Fails with a sentence where it cannot be reached.
 */
export async function openDatabase(url: string): Promise<Database> {
  const pool = new pg.Pool({ connectionString: url });
  // An idle connection that breaks leaves the pool; whoever asks next gets a new one, or the error.
  pool.on("error", () => undefined);
  const database: Database = new Kysely({ dialect: new PostgresDialect({ pool }) });
  try {
    await migrate(database);
    return database;
  } catch (error) {
    await database.destroy();
    throw new Error(`The database at ${withoutPassword(url)} cannot be used: ${sentence(error)}`, { cause: error });
  }
}

function withoutPassword(url: string): string {
  return url.replace(/:[^:@/]*@/, ":***@");
}

/** Node reports several addresses that refuse as one error, whose own message is empty. */
function sentence(error: unknown): string {
  const { errors = [error] } = error as { errors?: unknown[] };
  return errors.map(String).join("; ");
}
