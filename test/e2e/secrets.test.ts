import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { jest } from "@jest/globals";
import pg from "pg";
import { startEmbeddedPostgres } from "../../host/database/embedded-postgres.ts";
import { Onboarding, tokenOf } from "./support/onboarding.ts";
import { Whole } from "./support/whole.ts";

jest.setTimeout(180_000);

describe("After a connection to Zoom broke", () => {
  let whole: Whole;
  let secrets: string[];
  beforeAll(async () => {
    whole = await Whole.create();
    await whole.start();
    // Zoom acts, but whoever creates the meeting or looks for it is cut off every time.
    for (const method of ["POST", "GET"]) await cutConnections(method, "/v2/users/*/meetings");
    const onboarding = new Onboarding(whole);
    const { body } = await onboarding.post();
    await onboarding.accept(String(body["user_id"]));
    const run = await onboarding.ends(String(body["run"]));
    expect(run).toMatchObject({ status: "failed", error: { message: expect.stringContaining("broke") as string } });
    secrets = await secretsOf(whole);
  });
  afterAll(() => whole.remove());

  const cutConnections = (method: string, path: string) =>
    fetch(`${whole.emulator}/_emulator/faults`, {
      method: "POST",
      body: JSON.stringify({ match: { method, path, times: 1000 }, effect: { reset: "after-commit" } }),
    });

  it("no secret stands in the database", async () => {
    const postgres = await startEmbeddedPostgres({ dataDir: whole.dataDir, log: () => undefined });
    const client = new pg.Client({ connectionString: postgres.url });
    await client.connect();
    const { rows: tables } = await client.query<{ name: string }>(
      "select format('%I.%I', table_schema, table_name) as name from information_schema.tables where table_schema in ('public', 'dbos')",
    );
    expect(tables.length).toBeGreaterThan(8);
    for (const { name } of tables) {
      const { rows } = await client.query<{ text: string }>(`select row::text as text from ${name} row`);
      const text = rows.map((row) => row.text).join("\n");
      expect([name, secrets.filter((secret) => text.includes(secret))]).toEqual([name, []]);
    }
    await client.end();
  });

  it("no secret stands in the logs, nor in what the page is told", async () => {
    const texts = [
      await readFile(join(whole.dataDir, "host.log"), "utf8"),
      await readFile(join(whole.dataDir, "emulator.log"), "utf8"),
      whole.output,
      await (await fetch(`${whole.host}/api/runs`)).text(),
    ];
    for (const text of texts) expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
  });
});

/** The account's credentials, and every token that was ever issued for it. */
async function secretsOf(whole: Whole): Promise<string[]> {
  const info = (await (await fetch(`${whole.emulator}/_emulator/info`)).json()) as Record<string, string>;
  const token = await tokenOf(whole);
  const journal = await readFile(join(whole.dataDir, "emulator.jsonl"), "utf8");
  const tokens = journal.match(/\beyJ[\w-]+\.[\w-]+\.[\w-]+/g) ?? [];
  expect(tokens).toContain(token);
  return [...tokens, String(info["clientSecret"]), String(info["secretToken"])];
}
