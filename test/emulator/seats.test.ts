import { describe, expect, test } from "@jest/globals";
import { addUser, startZoom, type Zoom } from "./support/zoom.ts";

const create = (zoom: Zoom, email: string, type: number, action = "autoCreate") =>
  zoom.call("POST", "/users", { action, user_info: { email, type } });
const convert = (zoom: Zoom, user: string, type: number) => zoom.call("PATCH", `/users/${user}`, { type });
const setStatus = (zoom: Zoom, user: string, action: string) => zoom.call("PUT", `/users/${user}/status`, { action });

/** The owner holds one of the Licensed seats. */
describe("When all Licensed seats are taken", () => {
  test("no Licensed user is created or made, and Zoom names the maximum", async () => {
    const zoom = await startZoom({ licensedSeats: 2 });
    await create(zoom, "first@example.com", 2);
    const basic = await addUser(zoom, { action: "autoCreate", email: "basic@example.com" });
    const created = await create(zoom, "second@example.com", 2);
    expect(created).toMatchObject({ status: 400, body: { code: 3412 } });
    expect(created.body["message"]).toContain('maximum number of "2" paying users');
    expect(await convert(zoom, basic, 2)).toMatchObject({ status: 400, body: { code: 3412 } });
    expect((await zoom.call("GET", `/users/${basic}`)).body["type"]).toBe(1);
    expect((await zoom.call("GET", "/users/second@example.com")).status).toBe(404);
  });

  test("a pending user holds one until the invitation expires", async () => {
    const zoom = await startZoom({ licensedSeats: 2 });
    await create(zoom, "pending@example.com", 2, "create");
    expect((await create(zoom, "second@example.com", 2)).status).toBe(400);
    zoom.clock.advance(30 * 86_400_000);
    expect((await create(zoom, "second@example.com", 2)).status).toBe(201);
  });

  test.each([
    ["deactivating", (zoom: Zoom, id: string) => setStatus(zoom, id, "deactivate")],
    ["downgrading", (zoom: Zoom, id: string) => convert(zoom, id, 1)],
    ["deleting", (zoom: Zoom, id: string) => zoom.call("DELETE", `/users/${id}?action=delete`)],
  ])("%s their holder frees one", async (_, free) => {
    const zoom = await startZoom({ licensedSeats: 2 });
    const id = await addUser(zoom, { action: "autoCreate", type: 2 });
    expect((await free(zoom, id)).status).toBeLessThan(300);
    expect((await create(zoom, "second@example.com", 2)).status).toBe(201);
  });

  test("their holders can be changed otherwise, and keep the type they have", async () => {
    const zoom = await startZoom({ licensedSeats: 2 });
    const id = await addUser(zoom, { action: "autoCreate", type: 2 });
    expect((await zoom.call("PATCH", `/users/${id}`, { type: 2, dept: "Sales" })).status).toBe(204);
  });
});

test("Who is deactivated gets no licence, lest there are more than seats on their return", async () => {
  const zoom = await startZoom({ licensedSeats: 2 });
  const id = await addUser(zoom, { action: "autoCreate", type: 2 });
  await setStatus(zoom, id, "deactivate");
  expect(await convert(zoom, id, 2)).toMatchObject({ status: 400, body: { code: 1108 } });
  expect((await zoom.call("PATCH", `/users/${id}`, { type: 1, dept: "Sales" })).status).toBe(204);
});

test("When all Basic seats are taken, nobody is created, downgraded or activated", async () => {
  const zoom = await startZoom({ basicSeats: 1, licensedSeats: 3 });
  const gone = await addUser(zoom, { action: "autoCreate", email: "gone@example.com", type: 2 });
  await setStatus(zoom, gone, "deactivate");
  const licensed = await addUser(zoom, { action: "autoCreate", email: "licensed@example.com", type: 2 });
  await create(zoom, "basic@example.com", 1);
  for (const refused of [
    await create(zoom, "another@example.com", 1),
    await convert(zoom, licensed, 1),
    await setStatus(zoom, gone, "activate"),
  ]) {
    expect(refused).toMatchObject({ status: 400, body: { code: 3412 } });
  }
  expect((await zoom.plain("POST", `/_emulator/users/${gone}/activate`)).body["code"]).toBe(3412);
  expect((await zoom.call("GET", `/users/${gone}`)).body["status"]).toBe("inactive");
  expect((await create(zoom, "none@example.com", 4, "ssoCreate")).status).toBe(201);
});

test("Zoom's other codes for the same are there on request", async () => {
  const zoom = await startZoom({ basicSeats: 1, licensedSeats: 1, seatCode: "2033-2034" });
  const id = await addUser(zoom, { action: "autoCreate" });
  expect((await create(zoom, "basic@example.com", 1)).body["code"]).toBe(2033);
  expect((await create(zoom, "licensed@example.com", 2)).body["code"]).toBe(2034);
  expect((await convert(zoom, id, 2)).body["code"]).toBe(2034);
});
