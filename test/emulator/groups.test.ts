import { describe, expect, test } from "@jest/globals";
import { startReceiver, subscribe } from "./support/receiver.ts";
import { addUser, startZoom, type Zoom } from "./support/zoom.ts";

interface Group {
  id: string;
  name: string;
  total_members: number;
}
interface Members {
  next_page_token: string;
  total_records: number;
  members: { id: string; email: string }[];
}

async function addGroup(zoom: Zoom, name = "Developers"): Promise<string> {
  return (await zoom.call<Group>("POST", "/groups", { name })).body.id;
}

const addMembers = (zoom: Zoom, group: string, ...members: object[]) =>
  zoom.call("POST", `/groups/${group}/members`, { members });

const membersOf = async (zoom: Zoom, group: string) =>
  (await zoom.call<Members>("GET", `/groups/${group}/members`)).body.members.map(({ email }) => email);

const unknown = (id: string) => ({
  status: 404,
  body: { code: 4130, message: `A group with this ${id} does not exist.` },
});

describe("A group", () => {
  test("is created, read, renamed and deleted", async () => {
    const zoom = await startZoom();
    const { status, body: group } = await zoom.call<Group>("POST", "/groups", { name: "Developers" });
    expect(status).toBe(201);
    expect(group).toEqual({ id: expect.any(String), name: "Developers", total_members: 0 });
    expect((await zoom.call("GET", `/groups/${group.id}`)).body).toEqual(group);
    expect((await zoom.call("PATCH", `/groups/${group.id}`, { name: "Engineers" })).status).toBe(204);
    expect((await zoom.call("GET", "/groups")).body).toEqual({
      groups: [{ ...group, name: "Engineers" }],
      total_records: 1,
      next_page_token: "",
    });
    expect((await zoom.call("DELETE", `/groups/${group.id}`)).status).toBe(204);
    expect(await zoom.call("GET", `/groups/${group.id}`)).toMatchObject(unknown(group.id));
  });

  test("has a name of its own", async () => {
    const zoom = await startZoom();
    await addGroup(zoom);
    const other = await addGroup(zoom, "Sales");
    const body = { code: 4132, message: 'The group name "Developers" is already in use.' };
    expect(await zoom.call("POST", "/groups", { name: "Developers" })).toMatchObject({ status: 409, body });
    expect(await zoom.call("PATCH", `/groups/${other}`, { name: "Developers" })).toMatchObject({ status: 409, body });
    expect((await zoom.call("PATCH", `/groups/${other}`, { name: "Sales" })).status).toBe(204);
    expect(await zoom.call("POST", "/groups", {})).toMatchObject({
      status: 400,
      body: { code: 300, message: "Invalid parameter: name." },
    });
  });

  test("is one of a hundred that a day allows", async () => {
    const zoom = await startZoom();
    for (let n = 0; n < 100; n += 1) await addGroup(zoom, `Group ${n}`);
    expect((await zoom.call("POST", "/groups", { name: "One more" })).status).toBe(429);
    const { body } = await zoom.call<{ groups: Group[]; next_page_token: string }>("GET", "/groups?page_size=60");
    const rest = await zoom.call<{ groups: Group[] }>(
      "GET",
      `/groups?page_size=60&next_page_token=${body.next_page_token}`,
    );
    expect(new Set([...body.groups, ...rest.body.groups].map(({ name }) => name)).size).toBe(100);
  });

  test("is for paid accounts", async () => {
    const zoom = await startZoom({ plan: "free" });
    const paid = { status: 400, body: { code: 200, message: "Only available for Paid account." } };
    expect(await zoom.call("GET", "/groups")).toMatchObject(paid);
    expect(await zoom.call("POST", "/groups", { name: "Developers" })).toMatchObject(paid);
  });
});

describe("Members", () => {
  test("are added by id or address, strangers, pending users and those already in passed over", async () => {
    const zoom = await startZoom();
    const group = await addGroup(zoom);
    const dana = await addUser(zoom, { action: "autoCreate" });
    const lee = await addUser(zoom, { action: "autoCreate", email: "lee@example.com" });
    await addUser(zoom, { email: "pending@example.com" });
    const names = [{ email: "DANA@example.com" }, { id: dana }, { email: "pending@example.com" }, { id: "nobody" }];
    const { status, body } = await addMembers(zoom, group, ...names);
    expect(status).toBe(201);
    expect(body).toEqual({ ids: dana, added_at: "2026-03-02T09:30:00Z" });
    expect((await addMembers(zoom, group, { id: lee, email: "dana@example.com" }, { id: dana })).body["ids"]).toBe(lee);
    expect(await membersOf(zoom, group)).toEqual(["dana@example.com", "lee@example.com"]);
    expect((await zoom.call("GET", `/users/${dana}`)).body["group_ids"]).toEqual([group]);
    const list = await zoom.call<{ users: object[] }>("GET", "/users");
    expect(list.body.users[1]).toMatchObject({ id: dana, group_ids: [group] });
  });

  test("are taken out by id or address, once", async () => {
    const zoom = await startZoom();
    const group = await addGroup(zoom);
    const dana = await addUser(zoom, { action: "autoCreate" });
    for (const name of [dana, "dana@example.com"]) {
      await addMembers(zoom, group, { id: dana });
      expect((await zoom.call("DELETE", `/groups/${group}/members/${name}`)).status).toBe(204);
      expect(await membersOf(zoom, group)).toEqual([]);
      const body = { code: 4131, message: "Group member does not exist." };
      expect(await zoom.call("DELETE", `/groups/${group}/members/${name}`)).toMatchObject({ status: 404, body });
    }
  });

  test("come in pages", async () => {
    const zoom = await startZoom();
    const group = await addGroup(zoom);
    for (const name of ["a", "b", "c"]) {
      const id = await addUser(zoom, { action: "autoCreate", email: `${name}@example.com` });
      await addMembers(zoom, group, { id });
    }
    const first = await zoom.call<Members>("GET", `/groups/${group}/members?page_size=2`);
    expect(first.body).toMatchObject({ total_records: 3, page_count: 2, page_size: 2, page_number: 1 });
    const second = await zoom.call<Members>(
      "GET",
      `/groups/${group}/members?page_size=2&next_page_token=${first.body.next_page_token}`,
    );
    expect(second.body.members.map(({ email }) => email)).toEqual(["c@example.com"]);
  });

  test("of a group are gone with the user, and of no group with the group", async () => {
    const zoom = await startZoom();
    const group = await addGroup(zoom);
    const other = await addGroup(zoom, "Sales");
    const dana = await addUser(zoom, { action: "autoCreate" });
    const lee = await addUser(zoom, { action: "autoCreate", email: "lee@example.com" });
    for (const each of [group, other]) await addMembers(zoom, each, { id: dana }, { id: lee });
    await zoom.call("DELETE", `/users/${dana}`);
    expect(await membersOf(zoom, group)).toEqual(["lee@example.com"]);
    await zoom.call("DELETE", `/groups/${group}`);
    expect((await zoom.call("GET", `/users/${lee}`)).body["group_ids"]).toEqual([other]);
  });

  test("of a group that there is not, and more than thirty, are refused", async () => {
    const zoom = await startZoom();
    const group = await addGroup(zoom);
    expect(await addMembers(zoom, "nothing", { id: zoom.info.ownerId })).toMatchObject(unknown("nothing"));
    expect(await zoom.call("DELETE", "/groups/nothing/members/x")).toMatchObject(unknown("nothing"));
    expect(await zoom.call("GET", "/groups/nothing/members")).toMatchObject(unknown("nothing"));
    const members = Array<object>(31).fill({ id: zoom.info.ownerId });
    const body = { code: 300, errors: [{ field: "members", message: "Invalid field." }] };
    expect(await addMembers(zoom, group, ...members)).toMatchObject({ status: 400, body });
  });
});

test("Zoom tells of groups and of who comes and goes", async () => {
  const zoom = await startZoom();
  const receiver = await startReceiver(zoom.info.secretToken);
  const names = ["created", "updated", "member_added", "member_deleted", "deleted"].map((name) => `group.${name}`);
  await subscribe(zoom, receiver.url, names);
  const id = await addGroup(zoom, "Old");
  await zoom.call("PATCH", `/groups/${id}`, { name: "New" });
  const { ownerId, ownerEmail, accountId } = zoom.info;
  await addMembers(zoom, id, { id: ownerId });
  await zoom.call("DELETE", `/groups/${id}/members/${ownerId}`);
  await zoom.call("DELETE", `/groups/${id}`);

  const payloads = new Map((await receiver.count(5)).map(({ json }) => [json.event, json.payload]));
  const by = { account_id: accountId, operator: ownerEmail, operator_id: ownerId, time_stamp: zoom.clock.now() };
  const members = [{ id: ownerId, email: ownerEmail }];
  expect(Object.fromEntries(payloads)).toEqual({
    "group.created": { ...by, object: { id, name: "Old" } },
    "group.updated": { ...by, object: { id, name: "New" }, old_object: { id, name: "Old" } },
    "group.member_added": { ...by, object: { id, members } },
    "group.member_deleted": { ...by, object: { id, members } },
    "group.deleted": { ...by, object: { id, name: "New" } },
  });
});
