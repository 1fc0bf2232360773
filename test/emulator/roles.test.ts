import { expect, test } from "@jest/globals";
import { addUser, startZoom, type Zoom } from "./support/zoom.ts";

const assign = (zoom: Zoom, role: string, ...members: object[]) =>
  zoom.call("POST", `/roles/${role}/members`, { members });

const emailsIn = async (zoom: Zoom, role: string) =>
  (await zoom.call<{ members: { email: string }[] }>("GET", `/roles/${role}/members`)).body.members.map(
    ({ email }) => email,
  );

test("The account has three roles and says how many have each", async () => {
  const zoom = await startZoom();
  await addUser(zoom, { action: "autoCreate" });
  await addUser(zoom, { email: "pending@example.com" });
  const { body } = await zoom.call<{ roles: object[] }>("GET", "/roles");
  expect(body).toMatchObject({
    total_records: 3,
    roles: [
      { id: "0", name: "Owner", total_members: 1 },
      { id: "1", name: "Admin", total_members: 0 },
      { id: "2", name: "Member", total_members: 1 },
    ],
  });
  expect((await zoom.call("GET", "/roles?type=iq")).body).toEqual({ total_records: 0, roles: [] });
});

test("A member becomes an administrator, with what follows from it, and a member again", async () => {
  const zoom = await startZoom();
  const id = await addUser(zoom, { action: "autoCreate" });
  const { status, body } = await assign(zoom, "1", { email: "dana@example.com" });
  expect(status).toBe(201);
  expect(body).toEqual({ ids: id, add_at: "2026-03-02T09:30:00Z" });
  expect((await assign(zoom, "1", { id }, { id: zoom.info.ownerId })).body["ids"]).toBe("");
  expect(await emailsIn(zoom, "1")).toEqual(["dana@example.com"]);
  expect((await zoom.call("GET", `/users/${id}`)).body).toMatchObject({ role_id: "1", role_name: "Admin" });
  expect(await zoom.call("DELETE", `/users/${id}`)).toMatchObject({ status: 400, body: { code: 1117 } });
  expect((await zoom.call("DELETE", `/roles/1/members/${id}`)).status).toBe(204);
  expect(await emailsIn(zoom, "1")).toEqual([]);
  expect((await zoom.call("DELETE", `/users/${id}`)).status).toBe(204);
});

test.each(["0", "2"])("Nobody is given role %s or relieved of it", async (role) => {
  const zoom = await startZoom();
  const id = await addUser(zoom, { action: "autoCreate" });
  const body = { code: 300, message: "Can't delete or add members for Normal/Owner roles." };
  expect(await assign(zoom, role, { id })).toMatchObject({ status: 400, body });
  expect(await zoom.call("DELETE", `/roles/${role}/members/${id}`)).toMatchObject({ status: 400, body });
});

test("Unknown roles, unknown and pending users, and empty lists are refused", async () => {
  const zoom = await startZoom();
  const pending = await addUser(zoom);
  const unknown = { status: 400, body: { code: 1034, message: "Provided `role_id` does not exist." } };
  expect(await zoom.call("GET", "/roles/7/members")).toMatchObject(unknown);
  expect(await assign(zoom, "7", { id: zoom.info.ownerId })).toMatchObject(unknown);
  for (const id of [pending, "nobody"]) expect(await assign(zoom, "1", { id })).toMatchObject({ status: 404 });
  for (const members of [[], [{}]]) {
    expect(await assign(zoom, "1", ...members)).toMatchObject({ status: 400, body: { message: "Validation Failed." } });
  }
});
