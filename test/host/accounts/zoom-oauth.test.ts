import { createServer } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { beforeEach, expect, test } from "@jest/globals";
import { fetchServerToServerToken } from "../../../host/accounts/zoom-oauth.ts";
import { credentials, TokenService } from "./token-service.ts";

let zoom: TokenService;

beforeEach(() => {
  zoom = new TokenService();
});

async function errorOf(tokenUrl = credentials.tokenUrl, through = zoom.fetch): Promise<string> {
  try {
    await fetchServerToServerToken({ ...credentials, tokenUrl }, { fetch: through, now: () => 0 });
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error("A token was fetched.");
}

test.each([
  [400, "invalid_client", "Invalid client_id or client_secret", "the client id or the client secret is wrong"],
  [400, "invalid_request", "Bad Request", "the account id is not the one that the app belongs to"],
  [400, "invalid_request", "Account does not exist", "the account id is not the one that the app belongs to"],
  [400, "invalid_request", "Account does not enabled the OAuth app type", "the app is not activated"],
  [400, "invalid_client", "The app has been disabled", "the app is not activated"],
  [400, "unsupported_grant_type", "unsupported grant type", "the app is of another type"],
  [400, "odd", "Something new", "Zoom gave no reason that is known here"],
])("the refusal %s %s %p is explained and quoted", async (status, error, reason, explanation) => {
  zoom.answer = () => Response.json({ reason, error }, { status });

  const message = await errorOf();

  expect(message).toContain(`No token was fetched for the Zoom account AbCdEfGh: ${explanation}`);
  expect(message).toContain(`(Zoom said: ${status} ${error} "${reason}")`);
});

test.each([429, 500, 503])("with the status %i the advice is to try again", async (status) => {
  zoom.answer = () => new Response("<html>", { status });

  expect(await errorOf()).toMatch(new RegExp(`Try again in a minute. \\(Zoom said: ${status}\\)$`));
});

test.each(["<html>", "{}", '{"access_token":""}'])(
  "an answer without a token, %s, is not taken for one",
  async (body) => {
    zoom.answer = () => new Response(body);

    expect(await errorOf()).toContain("what https://zoom.us/oauth/token answered holds no token");
  },
);

test("an address that nobody serves is named, with the reason", async () => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");

  expect(await errorOf(`http://127.0.0.1:${port}/oauth/token`, fetch)).toContain(
    `http://127.0.0.1:${port}/oauth/token could not be reached (ECONNREFUSED)`,
  );
});

test.each<[string, TokenService["answer"]]>([
  ["a refusal", () => Response.json({ reason: "Invalid client secret", error: "invalid_client" }, { status: 400 })],
  ["a broken connection", () => Promise.reject(new TypeError("fetch failed"))],
  ["an answer without a token", () => new Response("{}")],
])("the secret does not stand in the error of %s", async (_, answer) => {
  zoom.answer = answer;

  expect(await errorOf()).not.toMatch(/s3cret|czNjcmV0/);
});
