import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "@jest/globals";
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

let server: TestServer;
const open: Database[] = [];

/** Making a Postgres takes a second, but many of them on a busy machine more than a test may. */
const patience = 60_000;

/** A fresh database for a test, in the one Postgres of its test file, which ends and is removed with the file. */
export async function startTestDatabase(): Promise<TestDatabase> {
  const { postgres, admin } = server;
  const name = `test_${randomBytes(6).toString("hex")}`;
  await sql`create database ${sql.id(name)}`.execute(admin);
  const url = new URL(postgres.url);
  url.pathname = name;
  const database = await openDatabase(url.href);
  open.push(database);
  return { url: url.href, database };
}

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), "zoom-admin-test-"));
  const postgres = await startEmbeddedPostgres({ dataDir: folder, log: () => undefined });
  const admin = await openDatabase(postgres.url);
  server = { postgres, folder, admin };
  // Nothing here needs to outlive a power cut, and thousands of files of many databases need not reach the disk.
  await sql`alter system set fsync = off`.execute(admin);
  await sql`select pg_reload_conf()`.execute(admin);
}, patience);

afterAll(async () => {
  const { postgres, folder, admin } = server;
  await Promise.all([admin, ...open].map((database) => database.destroy()));
  await postgres.remove();
  await rm(folder, { recursive: true });
}, patience);
