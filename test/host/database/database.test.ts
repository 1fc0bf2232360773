import { expect, test } from "@jest/globals";
import { sql } from "kysely";
import { openDatabase } from "../../../host/database/database.ts";
import { startTestDatabase } from "../../support/postgres.ts";

test("several hosts may open a new database at once, and each finds all tables", async () => {
  const { url, database } = await startTestDatabase();
  await sql`drop schema public cascade`.execute(database);
  await sql`create schema public`.execute(database);

  const opened = await Promise.all([1, 2, 3, 4].map(() => openDatabase(url)));

  for (const one of opened) {
    expect(await one.selectFrom("accounts").selectAll().execute()).toEqual([]);
    await one.destroy();
  }
});

test("a database that nobody serves is named in the error, and its password is not", async () => {
  await expect(openDatabase("postgres://someone:hush@127.0.0.1:1/nothing")).rejects.toThrow(
    /^The database at postgres:\/\/someone:\*\*\*@127\.0\.0\.1:1\/nothing cannot be used: .*ECONNREFUSED/,
  );
});

test("a database that refuses the password says so", async () => {
  const { url } = await startTestDatabase();
  const wrong = new URL(url);
  wrong.password = "wrong";

  await expect(openDatabase(wrong.href)).rejects.toThrow(/password authentication failed/);
});
