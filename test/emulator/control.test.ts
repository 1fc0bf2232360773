import { describe, expect, test } from "@jest/globals";
import { startReceiver, subscribe } from "./support/receiver.ts";
import { addUser, someDay, startZoom, type Zoom } from "./support/zoom.ts";

const act = (zoom: Zoom, user: string, action: string) => zoom.plain("POST", `/_emulator/users/${user}/${action}`);
const statusOf = async (zoom: Zoom, id: string) => (await zoom.call("GET", `/users/${id}`)).body["status"];

test("The control API lists its endpoints with examples", async () => {
  const zoom = await startZoom();
  const { body } = await zoom.plain<{ endpoints: { path: string; example: string }[] }>("GET", "/_emulator");
  expect(body.endpoints.map(({ path }) => path)).toContain("/_emulator/users/:user/accept-invitation");
  for (const { example } of body.endpoints) expect(example).toContain(`${zoom.url}/_emulator`);
});

test("The emulator says how to connect its account, and that it is well", async () => {
  const zoom = await startZoom({ plan: "business" });
  expect((await zoom.plain("GET", "/_emulator/info")).body).toEqual({ ...zoom.info });
  expect(zoom.info).toMatchObject({ url: zoom.url, plan: "business" });
  expect((await zoom.plain("GET", "/healthz")).body).toEqual({ status: "ok" });
});

describe("An invitation", () => {
  test("is accepted by id or by e-mail address, and a second time without effect", async () => {
    const zoom = await startZoom();
    const id = await addUser(zoom);
    for (const name of [id, "dana@example.com"]) {
      expect(await act(zoom, name, "accept-invitation")).toMatchObject({ status: 200, body: { id, status: "active" } });
    }
  });

  test("is accepted later when asked", async () => {
    const zoom = await startZoom();
    const id = await addUser(zoom);
    const answer = await act(zoom, id, "accept-invitation?after_ms=2000");
    const accepts_at = new Date(someDay + 2000).toISOString();
    expect(answer).toMatchObject({ status: 202, body: { status: "pending", accepts_at } });
    zoom.clock.advance(1999);
    expect(await statusOf(zoom, id)).toBe("pending");
    zoom.clock.advance(1);
    expect(await statusOf(zoom, id)).toBe("active");
  });

  test("that was planned to be accepted is not, when the user has gone meanwhile", async () => {
    const zoom = await startZoom();
    const id = await addUser(zoom);
    await act(zoom, id, "accept-invitation?after_ms=2000");
    await zoom.call("DELETE", `/users/${id}`);
    zoom.clock.advance(2000);
    expect((await zoom.call("GET", `/users/${id}`)).status).toBe(404);
  });

  test("can be made to expire, and is then accepted no more", async () => {
    const zoom = await startZoom();
    const id = await addUser(zoom);
    expect((await act(zoom, id, "expire-invitation")).body["status"]).toBe("expired");
    expect((await zoom.call("GET", `/users/${id}`)).body["code"]).toBe(1120);
    expect((await act(zoom, id, "accept-invitation")).status).toBe(409);
  });
});

test("A user can be deactivated, activated and removed from outside the API", async () => {
  const zoom = await startZoom();
  const id = await addUser(zoom, { action: "autoCreate" });
  for (const [action, status] of [
    ["deactivate", "inactive"],
    ["activate", "active"],
    ["delete", "gone"],
  ] as const) {
    expect(await act(zoom, id, action)).toMatchObject({ status: 200, body: { status } });
  }
  expect((await act(zoom, id, "activate")).status).toBe(404);
  expect((await act(zoom, zoom.info.ownerId, "delete")).status).toBe(409);
});

test("A wrong control request is answered with a sentence", async () => {
  const zoom = await startZoom();
  const id = await addUser(zoom);
  const late = await act(zoom, id, "accept-invitation?after_ms=soon");
  expect(late).toMatchObject({ status: 400, body: { error: 'after_ms is a number of milliseconds; it was "soon".' } });
  expect((await act(zoom, id, "promote")).status).toBe(404);
  for (const body of ["{", "{}", '{"match":{},"effect":{}}', '{"match":{"when":1},"effect":{"status":500}}']) {
    const answer = await zoom.plain("POST", "/_emulator/faults", { body });
    expect(answer).toMatchObject({ status: 400, body: { error: expect.any(String) } });
  }
});

test("Resetting forgets everything but the credentials", async () => {
  const zoom = await startZoom();
  const receiver = await startReceiver(zoom.info.secretToken);
  await subscribe(zoom, receiver.url, ["user.created"]);
  const id = await addUser(zoom);
  await act(zoom, id, "accept-invitation?after_ms=1000");
  await zoom.plain("POST", "/_emulator/reset");
  zoom.clock.advance(3_600_000);
  expect((await zoom.plain("GET", "/_emulator/info")).body).toEqual({ ...zoom.info });
  expect((await zoom.plain("GET", "/_emulator/deliveries")).body).toEqual({ deliveries: [] });
  expect((await zoom.plain("GET", "/_emulator/requests")).body).toEqual({ requests: [] });
  expect((await zoom.call("GET", "/users")).body).toMatchObject({ total_records: 1 });
  expect((await zoom.call("GET", `/users/${id}`)).status).toBe(404);
});

test("The request log shows requests and answers without secrets", async () => {
  const zoom = await startZoom();
  await addUser(zoom, { action: "autoCreate", password: "if42!LfH@" });
  const { body } = await zoom.plain<{ requests: { path: string; status: number; body: unknown; answer: unknown }[] }>(
    "GET",
    "/_emulator/requests",
  );
  expect(body.requests).toMatchObject([
    { method: "POST", path: "/oauth/token", status: 200, answer: { access_token: "***" } },
    { method: "POST", path: "/v2/users", status: 201, body: { user_info: { password: "***", first_name: "Dana" } } },
  ]);
  const text = JSON.stringify(body);
  for (const secret of [await zoom.token(), zoom.info.clientSecret, "if42!LfH@"]) expect(text).not.toContain(secret);
});
