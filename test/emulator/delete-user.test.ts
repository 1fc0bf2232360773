import { expect, test } from "@jest/globals";
import { control, withMeeting } from "./support/meetings.ts";
import { addUser, startZoom, type Zoom } from "./support/zoom.ts";

const remove = (zoom: Zoom, id: string, query = "") => zoom.call("DELETE", `/users/${id}${query}`);

test.each(["", "?action=disassociate"])("A pending user is removed by disassociating (%s)", async (query) => {
  const zoom = await startZoom();
  const id = await addUser(zoom);
  expect((await remove(zoom, id, query)).status).toBe(204);
  expect((await zoom.call("GET", `/users/${id}`)).body["code"]).toBe(1001);
});

test.each([
  ["refuse", 400],
  ["allow", 204],
] as const)("Deleting a pending user is, under the policy %s, answered %i", async (deletePending, status) => {
  const zoom = await startZoom({ deletePending });
  expect((await remove(zoom, await addUser(zoom), "?action=delete")).status).toBe(status);
});

test("A user of a managed domain can be deleted, not disassociated", async () => {
  const zoom = await startZoom({ managedDomains: ["example.com"] });
  const id = await addUser(zoom, { action: "autoCreate" });
  expect(await remove(zoom, id)).toMatchObject({
    status: 400,
    body: { code: 1107, message: "You can not disassociate a user with managed domain." },
  });
  expect((await remove(zoom, id, "?action=delete")).status).toBe(204);
});

test("The owner stays", async () => {
  const zoom = await startZoom();
  expect(await remove(zoom, zoom.info.ownerId)).toMatchObject({ status: 400, body: { code: 1117 } });
});

test("An API user cannot be unlinked", async () => {
  const zoom = await startZoom();
  const id = await addUser(zoom, { action: "custCreate" });
  expect(await remove(zoom, id)).toMatchObject({ status: 400, body: { message: "Unable to unlink API user(s)." } });
});

test.each(["meeting", "webinar"])("A %s goes to the person named, or with the user", async (kind) => {
  const zoom = await startZoom();
  const leaving = await addUser(zoom, { action: "autoCreate", type: 2 });
  const heir = await addUser(zoom, { action: "autoCreate", type: 2, email: "heir@example.com" });
  const { body: kept } = await zoom.call("POST", `/users/${leaving}/${kind}s`, {});
  expect(
    (await remove(zoom, leaving, `?action=delete&transfer_email=heir@example.com&transfer_${kind}=true`)).status,
  ).toBe(204);
  expect((await zoom.call("GET", `/${kind}s/${String(kept["id"])}`)).body["host_id"]).toBe(heir);
  expect((await remove(zoom, heir, "?action=delete")).status).toBe(204);
  expect((await zoom.call("GET", `/${kind}s/${String(kept["id"])}`)).body["code"]).toBe(3001);
});

test("Nothing can be handed to the leaving user, nor to a stranger", async () => {
  const zoom = await startZoom();
  const id = await addUser(zoom, { action: "autoCreate" });
  expect((await remove(zoom, id, "?transfer_email=dana@example.com")).body["code"]).toBe(300);
  expect((await remove(zoom, id, "?transfer_email=nobody@example.com")).body["code"]).toBe(1001);
  expect((await zoom.call("GET", `/users/${id}`)).status).toBe(200);
});

test("Nothing can be handed to somebody who has not accepted yet", async () => {
  const zoom = await startZoom();
  const id = await addUser(zoom, { action: "autoCreate" });
  await addUser(zoom, { email: "invited@example.com" });
  const query = "?transfer_email=invited@example.com&transfer_meeting=true";
  expect(await remove(zoom, id, query)).toMatchObject({ status: 404, body: { code: 1001 } });
});

test("What runs ends when its host is removed, and who was to come to it is forgotten", async () => {
  const { zoom, host, meeting } = await withMeeting({ settings: { approval_type: 0 } });
  await zoom.call("POST", `/meetings/${meeting.id}/registrants`, { email: "jill@example.org", first_name: "Jill" });
  await control(zoom, "POST", `/meetings/${meeting.id}/start`);
  expect((await remove(zoom, host, "?action=delete")).status).toBe(204);
  expect((await zoom.call("GET", `/past_meetings/${meeting.id}`)).body).toHaveProperty("end_time");
  expect(zoom.snapshot().collections).not.toHaveProperty("registrants");
});

test("A meeting that was deleted before its host was removed cannot be recovered", async () => {
  const { zoom, host, meeting } = await withMeeting();
  await zoom.call("DELETE", `/meetings/${meeting.id}`);
  await remove(zoom, host, "?action=delete");
  const recovery = await zoom.call("PUT", `/meetings/${meeting.id}/status`, { action: "recover" });
  expect(recovery).toMatchObject({ status: 404, body: { code: 3001 } });
});
