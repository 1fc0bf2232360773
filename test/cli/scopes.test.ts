import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { scopesInWords } from "../../host/cli/scopes.ts";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "scopes-"));
  await promisify(execFile)(process.execPath, ["scripts/build-components.mjs", folder]);
}, 60_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

describe("the scopes of components", () => {
  test("are those that the chosen ones take together, each once", async () => {
    expect(await scopesInWords(["create-user", "zoom_admin-create-meeting"], folder)).toBe(`Granular scopes:
  meeting:read:list_meetings:admin
  meeting:read:meeting:admin
  meeting:write:meeting:admin
  user:read:user:admin
  user:write:user:admin

Classic scopes, of older apps:
  meeting:read:admin
  meeting:write:admin
  user:read:admin
  user:write:admin

To choose from lists and to register webhooks by themselves, granular:
  user:read:list_users:admin
`);
  });

  test("leave out lists to choose from where a component has none", async () => {
    expect(await scopesInWords(["get-daily-report"], folder)).toBe(`Granular scopes:
  report:read:daily_usage:admin

Classic scopes, of older apps:
  report:read:admin
`);
  });

  test("hold the scope of a source's events", async () => {
    expect(await scopesInWords(["meeting-started"], folder)).toContain("  meeting:read:meeting:admin\n");
  });

  test("are those of all components, if asked for", async () => {
    const all = await scopesInWords(["all"], folder);
    for (const scope of ["user:write:user:admin", "webinar:write:webinar:admin", "phone:read:list_numbers:admin"]) {
      expect(all).toContain(`  ${scope}\n`);
    }
  });

  test("are not told of a component that does not exist; similar ones are named", async () => {
    await expect(scopesInWords(["create-usr"], folder)).rejects.toThrow(
      'There is no component "create-usr". Did you mean create-user',
    );
  });
});
