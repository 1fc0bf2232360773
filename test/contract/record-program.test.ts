import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "@jest/globals";
import { readRecorded } from "../../contract/exchange.ts";

/** Asks a double of the emulator as a component does and as a test does, posts an event, and is killed. */
const program = `
  import { createServer } from "node:http";
  import { createRequire } from "node:module";
  const server = createServer((request, response) => {
    response.setHeader("x-zm-trackingid", "v=2.0");
    response.end('{"users":[]}');
  });
  server.listen(0, "127.0.0.1", async () => {
    const { port } = server.address();
    const url = \`http://127.0.0.1:\${port}/v2/users\`;
    await createRequire("${path.resolve("package.json")}")("axios").get(url, { transformResponse: [] });
    await fetch(url);
    await fetch(url, { method: "POST", headers: { "x-zm-signature": "v0=0" }, body: '{"event":"user.created"}' });
    process.kill(process.pid, "SIGKILL");
  });
`;

test("A program that a test starts writes down what it says and hears, also when it is killed", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "recorded-program-"));
  try {
    const log = path.join(folder, "log.jsonl");
    await writeFile(path.join(folder, "program.mjs"), program);
    const recorder = pathToFileURL(path.resolve("dist/recorder/main.mjs")).href;
    const run = promisify(execFile)(process.execPath, ["--import", recorder, path.join(folder, "program.mjs")], {
      env: { ...process.env, NODE_OPTIONS: "", ZOOM_CONTRACT_LOG: log, ZOOM_CONTRACT_TEST: "test/gardens.test.ts" },
    });
    await expect(run).rejects.toMatchObject({ signal: "SIGKILL" });
    const recorded = await readRecorded(log);
    expect(recorded).toMatchObject([
      { kind: "exchange", by: "component", status: 200, answer: { users: [] }, byEmulator: true },
      { kind: "exchange", by: "test", method: "GET" },
      { kind: "event", body: { event: "user.created" } },
      { kind: "exchange", by: "test", method: "POST" },
    ]);
    expect(recorded[0]!.test).toMatch(/^test\/gardens\.test\.ts: .*program\.mjs$/);
  } finally {
    await rm(folder, { recursive: true });
  }
});
