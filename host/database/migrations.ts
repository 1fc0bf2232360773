import { Migrator, sql, type Kysely } from "kysely";
import { firstTables } from "./migrations/0001-first-tables.ts";
import { schedules } from "./migrations/0002-schedules.ts";
import type { Schema } from "./schema.ts";

/** SQL by name, in the names' order. What has been released is never changed: what comes next follows it. */
const migrations = { "0001-first-tables": firstTables, "0002-schedules": schedules };

/** Brings the tables up to date. Kysely holds an advisory lock meanwhile, so several hosts may start at once. */
export async function migrate(database: Kysely<Schema>): Promise<void> {
  const migrator = new Migrator({ db: database, provider: { getMigrations: () => Promise.resolve(runnable) } });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error as Error;
}

const runnable = Object.fromEntries(
  Object.entries(migrations).map(([name, text]) => [
    name,
    { up: async (database: Kysely<unknown>) => void (await sql.raw(text).execute(database)) },
  ]),
);
