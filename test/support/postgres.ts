import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "@jest/globals";
import { sql } from "kysely";
import { openDatabase, type Database } from "../../host/database/database.ts";
import { startEmbeddedPostgres, type EmbeddedPostgres } from "../../host/database/embedded-postgres.ts";

export interface TestDatabase {
  /** For whoever opens it on their own; closing that is then theirs, before the tests of the file are over. */
  url: string;
  /** Open, with all tables; closed after all tests of the file. */
  database: Database;
}

interface TestServer {
  postgres: EmbeddedPostgres;
  folder: string;
  admin: Database;
}

let server: Promise<TestServer> | undefined;
const open: Database[] = [];

/** A fresh database for a test, in the one Postgres of its test file, which ends and is removed with the file. */
export async function startTestDatabase(): Promise<TestDatabase> {
  const { postgres, admin } = await (server ??= startServer());
  const name = `test_${randomBytes(6).toString("hex")}`;
  await sql`create database ${sql.id(name)}`.execute(admin);
  const url = new URL(postgres.url);
  url.pathname = name;
  const database = await openDatabase(url.href);
  open.push(database);
  return { url: url.href, database };
}

async function startServer(): Promise<TestServer> {
  const folder = await mkdtemp(join(tmpdir(), "zoom-admin-test-"));
  const postgres = await startEmbeddedPostgres({ dataDir: folder, log: () => undefined });
  return { postgres, folder, admin: await openDatabase(postgres.url) };
}

afterAll(async () => {
  if (!server) return;
  const { postgres, folder, admin } = await server;
  await Promise.all([admin, ...open].map((database) => database.destroy()));
  await postgres.remove();
  await rm(folder, { recursive: true });
});
