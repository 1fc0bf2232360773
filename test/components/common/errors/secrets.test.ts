import { describe, expect, test } from "@jest/globals";
import { getUser } from "../../../../components/zoom_admin/common/operations/users.ts";
import { failureOf, TOKEN } from "../../support/run-component.ts";
import { broken } from "../../support/zoom.ts";
import { app, requests } from "./requests.ts";

describe("what an error holds", () => {
  const everything = (error: object) =>
    JSON.stringify(Object.getOwnPropertyNames(error).map((name) => String((error as Record<string, unknown>)[name])));

  test("is no token where the connection broke, and no request", async () => {
    requests.createUser.mock().replyWithError(broken);
    const error = await failureOf(requests.createUser.send());
    expect(error).toMatchObject({ name: "ConnectionError", code: "ECONNRESET" });
    expect(error.message).toBe(
      "The user was not created, as far as can be told: the connection to Zoom broke before its answer came. Look in Zoom before trying again. (Network: ECONNRESET)",
    );
    expect(everything(error)).not.toContain(TOKEN);
    expect(error).not.toHaveProperty("config");
    expect(error).not.toHaveProperty("request");
    expect(error).not.toHaveProperty("cause");
  });

  test("is no token where a gateway shows the request in its answer, and nothing is exported", async () => {
    const exported: string[] = [];
    const step = { export: (name: string) => void exported.push(name), context: { ts: "2026-03-01T10:00:00Z" } };
    requests.getUser.mock().reply(400, `<pre>Authorization: Bearer ${TOKEN}</pre>`, { echo: TOKEN });
    const error = await failureOf(app().request(getUser, { $: step, path: { userId: "u1" } }));
    expect(everything(error)).not.toContain(TOKEN);
    expect(error.message).toContain("Bearer (token)");
    expect(exported).toEqual([]);
  });
});
