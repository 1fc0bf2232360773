import { createHash } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import { answerConsent, asApp, authorized, consent, get, redeem, redirectUri, refresh } from "./support/authorize.ts";
import { startReceiver, subscribe } from "./support/receiver.ts";
import { addUser, startZoom, type Zoom } from "./support/zoom.ts";

const minute = 60_000;

const consentPage = (zoom: Zoom, parameters: Record<string, string> = {}) => {
  const asked = { response_type: "code", client_id: zoom.info.clientId, redirect_uri: redirectUri, ...parameters };
  return zoom.plain<string>("GET", `/oauth/authorize?${new URLSearchParams(asked).toString()}`);
};

describe("The consent page", () => {
  test("asks a person, and keeps what the app has asked for", async () => {
    const zoom = await startZoom();
    const { status, body } = await consentPage(zoom, { state: '"><script>' });
    expect(status).toBe(200);
    expect(body).toContain('name="state" value="&quot;&gt;&lt;script&gt;"');
    expect(body).toContain("user:write:user:admin");
  });

  test("sends the app a code and its state, or that it was declined", async () => {
    const zoom = await startZoom();
    const allowed = await consent(zoom, { state: "s" });
    expect([...allowed.keys()]).toEqual(["code", "state"]);
    expect((await consent(zoom, { state: "s", decision: "deny" })).toString()).toBe("error=access_denied&state=s");
  });

  test.each([
    ["an unknown client", { client_id: "other" }, "Invalid client_id."],
    ["a foreign redirect address", { redirect_uri: "https://evil.example.com/" }, "Redirect URI mismatch."],
    ["another response type", { response_type: "token" }, "Invalid response type."],
    ["another challenge method", { code_challenge_method: "S512" }, "Invalid code challenge method."],
  ])("refuses %s without sending anybody anywhere", async (_, parameters, reason) => {
    const zoom = await startZoom({ redirectUris: [redirectUri] });
    for (const answer of [await consentPage(zoom, parameters), await answerConsent(zoom, parameters)]) {
      expect(answer.status).toBe(400);
      expect(answer.body).toContain(reason);
    }
  });

  test("lets only an administrator allow an account-level app, and asks one where a member tries", async () => {
    const zoom = await startZoom();
    const receiver = await startReceiver(zoom.info.secretToken);
    await subscribe(zoom, receiver.url, ["app.authorization_request_created"]);
    await addUser(zoom, { action: "autoCreate" });
    expect((await answerConsent(zoom, { user: "dana@example.com" })).status).toBe(403);
    expect((await receiver.count(1))[0]!.json.payload).toMatchObject({ requester_name: "Dana Lee" });
  });
});

describe("A code", () => {
  test("becomes an access token and a refresh token", async () => {
    const zoom = await startZoom();
    const tokens = await authorized(zoom);
    expect(tokens).toMatchObject({ token_type: "bearer", expires_in: 3600, refresh_token: expect.any(String) });
    expect((await get(zoom, "/users/me", tokens.access_token)).body["id"]).toBe(zoom.info.ownerId);
    expect((await get(zoom, "/users", tokens.access_token)).status).toBe(200);
  });

  test("works once, within five minutes, for the same redirect address", async () => {
    const zoom = await startZoom();
    const code = (await consent(zoom)).get("code")!;
    const other = await redeem(zoom, code, { redirect_uri: "http://127.0.0.1:9/other" });
    expect(other).toMatchObject({ status: 400, body: { reason: "Redirect URI mismatch." } });
    expect((await redeem(zoom, code)).status).toBe(200);
    expect((await redeem(zoom, code)).body).toEqual({ reason: "Invalid authorization code.", error: "invalid_grant" });
    const late = (await consent(zoom)).get("code")!;
    zoom.clock.advance(5 * minute);
    expect((await redeem(zoom, late)).body).toEqual({ reason: "Code is expired", error: "invalid_grant" });
  });

  test.each(["S256", "plain"])("bound to a challenge (%s) needs its verifier", async (method) => {
    const zoom = await startZoom();
    const verifier = "a".repeat(43);
    const challenge = method === "plain" ? verifier : createHash("sha256").update(verifier).digest("base64url");
    const code = async () =>
      (await consent(zoom, { code_challenge: challenge, code_challenge_method: method })).get("code")!;
    expect((await redeem(zoom, await code())).status).toBe(400);
    expect((await redeem(zoom, await code(), { code_verifier: "b".repeat(43) })).status).toBe(400);
    expect((await redeem(zoom, await code(), { code_verifier: verifier })).status).toBe(200);
  });
});

describe("A refresh token", () => {
  test("is replaced at every use, and the one before is gone", async () => {
    const zoom = await startZoom();
    const first = await authorized(zoom);
    const second = await refresh(zoom, first.refresh_token);
    expect(second.status).toBe(200);
    expect(await refresh(zoom, first.refresh_token)).toMatchObject({
      status: 400,
      body: { reason: "Invalid Token!", error: "invalid_grant" },
    });
    expect((await refresh(zoom, second.body.refresh_token)).status).toBe(200);
  });

  test("still works for a while where a grace is given", async () => {
    const zoom = await startZoom({ refreshGraceSeconds: 60 });
    const { refresh_token } = await authorized(zoom);
    await refresh(zoom, refresh_token);
    zoom.clock.advance(59_000);
    expect((await refresh(zoom, refresh_token)).status).toBe(200);
    zoom.clock.advance(1_000);
    expect((await refresh(zoom, refresh_token)).status).toBe(400);
  });

  test("lives 90 days", async () => {
    const zoom = await startZoom();
    const { refresh_token } = await authorized(zoom);
    zoom.clock.advance(90 * 24 * 60 * minute);
    expect((await refresh(zoom, refresh_token)).status).toBe(400);
  });
});

test("Revoking a token ends all that its user had authorised, and nobody else's", async () => {
  const zoom = await startZoom();
  const { access_token, refresh_token } = await authorized(zoom);
  const own = await zoom.token();
  const revoked = await asApp<object>(zoom, { token: access_token }, "/oauth/revoke");
  expect(revoked).toMatchObject({ status: 200, body: { status: "success" } });
  expect((await get(zoom, "/users/me", access_token)).status).toBe(401);
  expect((await refresh(zoom, refresh_token)).status).toBe(400);
  expect((await get(zoom, "/users", own)).status).toBe(200);
  expect((await asApp<object>(zoom, { token: access_token }, "/oauth/revoke")).status).toBe(400);
});

test("A grant that the app may not use is refused", async () => {
  const zoom = await startZoom({ grants: ["account_credentials"] });
  const refused = await asApp<object>(zoom, { grant_type: "client_credentials" });
  expect(refused).toMatchObject({ status: 400, body: { reason: "Account does not enabled the OAuth app type" } });
  expect((await consentPage(zoom)).body).toContain("The app has been disabled.");
});

describe("A user-level app", () => {
  const start = async () => {
    const zoom = await startZoom({ appLevel: "user" });
    const dana = await addUser(zoom, { action: "autoCreate" });
    const { access_token, scope } = await authorized(zoom, { user: "dana@example.com" });
    return { zoom, dana, scope, token: access_token };
  };

  test("has scopes for its user's own data only", async () => {
    const { scope } = await start();
    expect(scope.split(" ")).toContain("user:read:user");
    expect(scope).not.toMatch(/:(admin|master)/);
  });

  test("must say `me`", async () => {
    const { zoom, dana, token } = await start();
    expect((await get(zoom, "/users/me", token)).body["id"]).toBe(dana);
    for (const user of [dana, zoom.info.ownerId, "dana@example.com"]) {
      expect(await get(zoom, `/users/${user}`, token)).toMatchObject({
        status: 400,
        body: {
          code: 4711,
          message: "Invalid access token, does not contain scopes:[user:read:user:admin].",
        },
      });
    }
    expect((await get(zoom, "/users", token)).body["code"]).toBe(4711);
  });

  test("sees its user's meetings and no others", async () => {
    const { zoom, dana, token } = await start();
    const meetingOf = async (host: string) =>
      String((await zoom.call("POST", `/users/${host}/meetings`, {})).body["id"]);
    expect((await get(zoom, `/meetings/${await meetingOf(dana)}`, token)).status).toBe(200);
    expect((await get(zoom, `/meetings/${await meetingOf(zoom.info.ownerId)}`, token)).body["code"]).toBe(4711);
  });

  test("loses its tokens with its user", async () => {
    const { zoom, dana, token } = await start();
    await zoom.call("PUT", `/users/${dana}/status`, { action: "deactivate" });
    expect((await get(zoom, "/users/me", token)).status).toBe(401);
  });
});
