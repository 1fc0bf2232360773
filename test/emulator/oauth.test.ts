import { describe, expect, test } from "@jest/globals";
import { basic, startZoom, type Zoom } from "./support/zoom.ts";

const asApp = ({ info }: Zoom) => ({ authorization: basic(info.clientId, info.clientSecret) });

const tokenRequest = (zoom: Zoom, parameters: Record<string, string>, headers: Record<string, string> = asApp(zoom)) =>
  zoom.plain("POST", "/oauth/token", { headers, body: new URLSearchParams(parameters) });

const bearer = (token: string) => ({ headers: { authorization: `Bearer ${token}` } });

describe("The token endpoint", () => {
  test("gives a token for an hour for account credentials in the form", async () => {
    const zoom = await startZoom();
    const { status, body } = await tokenRequest(zoom, {
      grant_type: "account_credentials",
      account_id: zoom.info.accountId,
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({ token_type: "bearer", expires_in: 3600, api_url: zoom.url });
    expect(String(body["scope"]).split(" ")).toContain("user:write:user:admin");
    expect(body).not.toHaveProperty("refresh_token");
  });

  test("takes the parameters from the query too", async () => {
    const zoom = await startZoom();
    const path = `/oauth/token?grant_type=account_credentials&account_id=${zoom.info.accountId}`;
    expect((await zoom.plain("POST", path, { headers: asApp(zoom) })).status).toBe(200);
  });

  test("gives client credentials a token without an account id", async () => {
    const zoom = await startZoom();
    expect((await tokenRequest(zoom, { grant_type: "client_credentials" })).status).toBe(200);
  });

  test.each([
    ["a wrong secret", { grant_type: "account_credentials" }, "invalid_client", "Invalid client_id or client_secret"],
    ["no grant type", {}, "invalid_request", "Bad Request"],
    ["another grant type", { grant_type: "password" }, "unsupported_grant_type", "unsupported grant type"],
    ["no account id", { grant_type: "account_credentials" }, "invalid_request", "Bad Request"],
    [
      "an unknown account",
      { grant_type: "account_credentials", account_id: "AAAAAAAAAAAAAAAAAAAAAA" },
      "invalid_request",
      "Account does not exist",
    ],
  ])("refuses %s with Zoom's words", async (what, parameters, error, reason) => {
    const zoom = await startZoom();
    const headers = what === "a wrong secret" ? { authorization: basic(zoom.info.clientId, "wrong") } : asApp(zoom);
    const answer = await tokenRequest(zoom, parameters, headers);
    expect(answer).toMatchObject({ status: 400, body: { reason, error } });
  });

  test("is for POST only", async () => {
    const zoom = await startZoom();
    expect((await zoom.plain("GET", "/oauth/token")).status).toBe(404);
  });
});

describe("A token", () => {
  test("is refused when it is missing, garbled or expired", async () => {
    const zoom = await startZoom();
    const token = await zoom.token();
    const invalid = { status: 401, body: { code: 124, message: "Invalid access token." } };
    expect(await zoom.plain("GET", "/v2/users")).toMatchObject(invalid);
    expect(await zoom.plain("GET", "/v2/users", bearer(`${token}x`))).toMatchObject(invalid);
    expect((await zoom.plain("GET", "/v2/users", bearer(token))).status).toBe(200);
    zoom.clock.advance(3_600_000);
    const expired = { status: 401, body: { code: 124, message: "Access token is expired." } };
    expect(await zoom.plain("GET", "/v2/users", bearer(token))).toMatchObject(expired);
  });

  test("is refused in the URL", async () => {
    const zoom = await startZoom();
    expect((await zoom.plain("GET", `/v2/users?access_token=${await zoom.token()}`)).status).toBe(401);
  });

  test("without the scope is told every scope that would do", async () => {
    const zoom = await startZoom({ scopes: ["user:write:user:admin"] });
    expect(await zoom.call("GET", "/users/someone")).toMatchObject({
      status: 400,
      body: {
        code: 4711,
        message: "Invalid access token, does not contain scopes:[user:read:user:admin, user:read:user].",
      },
    });
  });

  test("with a classic scope will do", async () => {
    const zoom = await startZoom({ scopes: ["user:read:admin"] });
    expect((await zoom.call("GET", "/users")).status).toBe(200);
  });

  test.each([
    ["coexist", 200],
    ["single", 401],
  ] as const)("under the policy %s: the older token is answered %i", async (tokenPolicy, status) => {
    const zoom = await startZoom({ tokenPolicy });
    const older = await zoom.token();
    await zoom.token();
    expect((await zoom.plain("GET", "/v2/users", bearer(older))).status).toBe(status);
  });
});
