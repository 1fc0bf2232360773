import { expect, test } from "@jest/globals";
import { addUser, startZoom, type Zoom } from "./support/zoom.ts";

const lay = (zoom: Zoom, match: object, effect: object) =>
  zoom.plain("POST", "/_emulator/faults", { body: JSON.stringify({ match, effect }) });

const createDana = (zoom: Zoom) =>
  zoom.call("POST", "/users", { action: "create", user_info: { email: "dana@example.com", type: 1 } });

const pending = async (zoom: Zoom) => (await zoom.call("GET", "/users?status=pending")).body["total_records"];

const creation = { method: "POST", path: "/v2/users" };

test("An answer is lost after Zoom has acted", async () => {
  const zoom = await startZoom();
  await zoom.call("GET", "/users");
  await lay(zoom, creation, { reset: "after-commit" });
  await expect(createDana(zoom)).rejects.toThrow();
  expect(await pending(zoom)).toBe(1);
  expect((await createDana(zoom)).status).toBe(409);
});

test("A request is lost before Zoom has seen it", async () => {
  const zoom = await startZoom();
  await zoom.call("GET", "/users");
  await lay(zoom, creation, { reset: "before-commit" });
  await expect(createDana(zoom)).rejects.toThrow();
  expect(await pending(zoom)).toBe(0);
  expect((await createDana(zoom)).status).toBe(201);
});

test("Another answer takes the place of Zoom's, for so many requests from the nth on", async () => {
  const zoom = await startZoom();
  const effect = { status: 429, body: { code: 429, message: "Slow down." }, headers: { "retry-after": "1" } };
  await lay(zoom, { method: "GET", path: "/v2/users/*", nth: 2, times: 2 }, effect);
  const answers = [];
  for (let n = 0; n < 4; n += 1) answers.push(await zoom.call("GET", `/users/${zoom.info.ownerId}`));
  expect(answers.map(({ status }) => status)).toEqual([200, 429, 429, 200]);
  expect(answers[1]).toMatchObject({ body: effect.body });
  expect(answers[1]!.headers.get("retry-after")).toBe("1");
  expect((await zoom.plain("GET", "/_emulator/faults")).body).toMatchObject({ faults: [{ seen: 4 }] });
});

test("A gateway's page can be answered as text", async () => {
  const zoom = await startZoom();
  await lay(zoom, { path: "/v2/users" }, { status: 502, body: "<h1>Bad Gateway</h1>" });
  const answer = await zoom.call("GET", "/users");
  expect(answer).toMatchObject({ status: 502, body: "<h1>Bad Gateway</h1>" });
  expect(answer.headers.get("content-type")).toMatch("text/html");
});

test.each([
  ["delay_ms", 0],
  ["hold_ms", 1],
])("With %s the answer comes later, and meanwhile %i user is there", async (effect, users) => {
  const zoom = await startZoom();
  await zoom.call("GET", "/users");
  await lay(zoom, creation, { [effect]: 5_000 });
  const waiting = createDana(zoom);
  const seen = async () =>
    (await zoom.plain<{ faults: { seen: number }[] }>("GET", "/_emulator/faults")).body.faults[0]!.seen;
  while ((await seen()) === 0);
  expect(await pending(zoom)).toBe(users);
  zoom.clock.advance(5_000);
  expect((await waiting).status).toBe(201);
});

test("Half of an answer arrives after Zoom has acted", async () => {
  const zoom = await startZoom();
  await zoom.call("GET", "/users");
  await lay(zoom, creation, { truncate: true });
  await expect(createDana(zoom)).rejects.toThrow();
  expect(await pending(zoom)).toBe(1);
});

test("An error can come with a status that promises success", async () => {
  const zoom = await startZoom();
  await lay(zoom, creation, { status: 200, body: { code: 300, message: "Request failed." } });
  expect(await createDana(zoom)).toMatchObject({ status: 200, body: { code: 300 } });
});

test("Faults can be taken back", async () => {
  const zoom = await startZoom();
  await lay(zoom, {}, { status: 500 });
  expect((await zoom.plain("DELETE", "/_emulator/faults")).status).toBe(204);
  expect(await addUser(zoom)).toEqual(expect.any(String));
});
