import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { expect, test } from "@jest/globals";
import { startZoom, type Zoom } from "./support/zoom.ts";

interface Logged {
  method: string;
  path: string;
  query: Record<string, string>;
  body: unknown;
  status: number;
  answer: unknown;
}

const logged = async (zoom: Zoom) =>
  (await zoom.plain<{ requests: Logged[] }>("GET", "/_emulator/requests")).body.requests;

/** A request whose answer, or the lack of one, does not matter. */
const send = (zoom: Zoom, method: string, path: string, init?: RequestInit) =>
  zoom.plain(method, path, init).catch(() => undefined);

/** Requests down one connection, none of which waits for the answer to the one before: the cheapest way to send many. */
async function sendAtOnce({ url }: Zoom, paths: string[]): Promise<void> {
  const { hostname, port, host } = new URL(url);
  const socket = connect(Number(port), hostname);
  const heads = paths.map((path) => `GET ${path} HTTP/1.1\r\nhost: ${host}\r\n`);
  socket.write(`${heads.join("\r\n")}connection: close\r\n\r\n`);
  await text(socket);
}

const inflict = (zoom: Zoom, effect: object) =>
  zoom.plain("POST", "/_emulator/faults", { body: JSON.stringify({ match: { path: "/v2/users/*" }, effect }) });

test("Forms are noted by field, secrets masked", async () => {
  const zoom = await startZoom();
  const { clientId: client_id, clientSecret: client_secret, accountId: account_id } = zoom.info;
  const form = { grant_type: "account_credentials", account_id, client_id, client_secret };
  await send(zoom, "POST", "/oauth/token", { body: new URLSearchParams(form) });
  expect(await logged(zoom)).toMatchObject([{ body: { ...form, client_secret: "***" } }]);
});

test("Secrets in the query are masked", async () => {
  const zoom = await startZoom();
  await send(zoom, "GET", "/v2/users?access_token=abc&page_size=5");
  expect(await logged(zoom)).toMatchObject([{ query: { access_token: "***", page_size: "5" }, status: 401 }]);
});

test("A body that is no JSON is noted as it is, and none as null", async () => {
  const zoom = await startZoom();
  await send(zoom, "POST", "/v2/users", { body: "no JSON" });
  await send(zoom, "DELETE", "/v2/users/nobody");
  expect(await logged(zoom)).toMatchObject([
    { method: "POST", body: "no JSON" },
    { method: "DELETE", body: null },
  ]);
});

test("An answer without a body is noted as null", async () => {
  const zoom = await startZoom();
  await zoom.call("PATCH", `/users/${zoom.info.ownerId}`, { dept: "Sales" });
  expect((await logged(zoom)).at(-1)).toMatchObject({ body: { dept: "Sales" }, status: 204, answer: null });
});

test("Of a long body only the length is noted", async () => {
  const zoom = await startZoom();
  await send(zoom, "POST", "/v2/users", { body: "x".repeat(20_001) });
  expect(await logged(zoom)).toMatchObject([{ body: "(20001 characters)" }]);
});

test("A fault's answer is noted as the client got it", async () => {
  const zoom = await startZoom();
  await inflict(zoom, { status: 502, body: "<h1>Bad Gateway</h1>" });
  await send(zoom, "GET", "/v2/users/me");
  expect(await logged(zoom)).toMatchObject([{ status: 502, answer: "<h1>Bad Gateway</h1>" }]);
});

test.each([[{ reset: "before-commit" }], [{ reset: "after-commit" }], [{ truncate: true }]])(
  "An answer cut off by %j is noted as none",
  async (effect) => {
    const zoom = await startZoom();
    await inflict(zoom, effect);
    await send(zoom, "GET", "/v2/users/me");
    expect(await logged(zoom)).toMatchObject([{ status: 0, answer: null }]);
  },
);

test("A thousand requests are kept", async () => {
  const zoom = await startZoom();
  const paths = Array.from({ length: 1001 }, (_, request) => `/v2/${request}`);
  await sendAtOnce(zoom, paths);
  const requests = await logged(zoom);
  expect([requests.length, requests[0]?.path, requests.at(-1)?.path]).toEqual([1000, "/v2/1", "/v2/1000"]);
}, 30_000);

test("Requests are numbered, each with the time it took by the emulator's clock", async () => {
  const zoom = await startZoom();
  await inflict(zoom, { delay_ms: 2000 });
  await send(zoom, "GET", "/v2/groups");
  const delayed = send(zoom, "GET", "/v2/users/me");
  const seen = async () =>
    (await zoom.plain<{ faults: { seen: number }[] }>("GET", "/_emulator/faults")).body.faults[0]!.seen;
  while ((await seen()) === 0);
  zoom.clock.advance(2000);
  await delayed;
  expect(await logged(zoom)).toMatchObject([
    { id: 1, path: "/v2/groups", duration_ms: 0 },
    { id: 2, path: "/v2/users/me", duration_ms: 2000 },
  ]);
});
