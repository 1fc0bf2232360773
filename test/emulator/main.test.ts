import { beforeAll, describe, expect, jest, test } from "@jest/globals";
import { bundleCommand, ended, runCommand, startCommand, temporaryFile } from "./support/command.ts";
import { basic } from "./support/zoom.ts";

// Each test starts programs.
jest.setTimeout(60_000);

beforeAll(bundleCommand);

const post = async (url: string, headers: Record<string, string>, body?: string) =>
  (await (await fetch(url, { method: "POST", headers, ...(body && { body }) })).json()) as Record<string, string>;

/** The headers of a client that has just fetched its token. */
async function connect(url: string): Promise<Record<string, string>> {
  const info = (await (await fetch(`${url}/_emulator/info`)).json()) as Record<string, string>;
  const query = `grant_type=account_credentials&account_id=${info["accountId"]}`;
  const headers = { authorization: basic(info["clientId"]!, info["clientSecret"]!) };
  const { access_token } = await post(`${url}/oauth/token?${query}`, headers);
  return { authorization: `Bearer ${access_token}`, "content-type": "application/json" };
}

describe("The command", () => {
  test("prints its address in one line and ends well when it is told to", async () => {
    for (const signal of ["SIGTERM", "SIGINT"] as const) {
      const command = await startCommand();
      expect((await fetch(`${command.url}/healthz`)).status).toBe(200);
      const end = ended(command);
      command.child.kill(signal);
      expect(await end).toEqual([0, null]);
      expect(command.output()).toMatch(new RegExp(`^[^\\n]*${command.url}[^\\n]*\\n$`));
    }
  });

  test("ends when the program that started it is gone", async () => {
    const command = await startCommand();
    const end = ended(command);
    command.child.disconnect();
    expect(await end).toEqual([0, null]);
  });

  test("loses nothing that it has answered when it is killed", async () => {
    const state = temporaryFile("killed.jsonl");
    const first = await startCommand("--state", state);
    const headers = await connect(first.url);
    const ids: string[] = [];
    for (let n = 0; n < 20; n += 1) {
      const user_info = { email: `u${n}@example.com`, type: 1 };
      ids.push((await post(`${first.url}/v2/users`, headers, JSON.stringify({ action: "create", user_info })))["id"]!);
    }
    const end = ended(first);
    first.child.kill("SIGKILL");
    expect(await end).toEqual([null, "SIGKILL"]);

    const second = await startCommand("--state", state);
    const statuses = ids.map(async (id) => (await fetch(`${second.url}/v2/users/${id}`, { headers })).status);
    expect(await Promise.all(statuses)).toEqual(ids.map(() => 200));
  });

  test("keeps to the policies it is given", async () => {
    const { url } = await startCommand("--plan", "free", "--scopes", "user:read:user:admin", "--me", "owner");
    const info = (await (await fetch(`${url}/_emulator/info`)).json()) as object;
    expect(info).toMatchObject({ plan: "free", scopes: ["user:read:user:admin"] });
    expect((await fetch(`${url}/v2/users/me`, { headers: await connect(url) })).status).toBe(200);
  });

  test("explains itself, and what it cannot take", async () => {
    const help = await runCommand("--help");
    expect(help.status).toBe(0);
    for (const option of ["--port", "--state", "--escape-unicode", "--token-policy"])
      expect(help.output).toContain(option);
    expect(await runCommand("--plan", "gold")).toMatchObject({
      status: 1,
      output: expect.stringContaining("free, pro"),
    });
  });

  test.each([
    [
      ["--invitation-days", "soon"],
      "'--invitation-days <value>' argument 'soon' is invalid. It has to be a whole number.",
    ],
    [["--licensed-seats", "0"], "'--licensed-seats <value>' argument '0' is invalid."],
    [["--scopes", "--port", "0"], "'--scopes <values...>' argument '--port' is invalid. This is no scope."],
    [
      ["--grants", "account_credentials,magic"],
      "'--grants <values...>' argument 'account_credentials,magic' is invalid.",
    ],
    [["--host", "192.0.2.1", "--port", "0"], "The emulator cannot listen on 192.0.2.1: "],
  ])("refuses %j with a sentence that names it", async (parameters, sentence) => {
    expect(await runCommand(...parameters)).toEqual({ status: 1, output: expect.stringContaining(sentence) });
  });

  test("takes a list as several values or as one", async () => {
    const lists = ["--scopes", "user:read:user:admin,user:write:user:admin", "user:delete:user:admin"];
    const { url } = await startCommand(...lists, "--grants", "account_credentials client_credentials");
    const info = await (await fetch(`${url}/_emulator/info`)).json();
    const scopes = ["user:read:user:admin", "user:write:user:admin", "user:delete:user:admin"];
    expect(info).toMatchObject({ scopes });
  });

  test("says so when its port is taken", async () => {
    const { url } = await startCommand();
    const { port } = new URL(url);
    expect(await runCommand("--port", port)).toEqual({
      status: 1,
      output: `The emulator cannot listen on port ${port}: another program does. Choose another with --port.\n`,
    });
  });
});
