import { describe, expect, test } from "@jest/globals";
import { addUser, startZoom, type Zoom } from "./support/zoom.ts";

interface People {
  zoom: Zoom;
  host: string;
  assistant: string;
}

/** A host and an assistant, both Licensed. */
async function people(options = {}): Promise<People> {
  const zoom = await startZoom(options);
  const host = await addUser(zoom, { action: "autoCreate", email: "host@example.com", type: 2 });
  const assistant = await addUser(zoom, { action: "autoCreate", email: "dana@example.com", type: 2 });
  return { zoom, host, assistant };
}

const add = (zoom: Zoom, host: string, ...assistants: object[]) =>
  zoom.call("POST", `/users/${host}/assistants`, { assistants });

const emailsOf = async (zoom: Zoom, user: string, kind: "assistants" | "schedulers") => {
  const { body } = await zoom.call<Record<string, { email: string }[]>>("GET", `/users/${user}/${kind}`);
  return body[kind]!.map(({ email }) => email);
};

test("An assistant is added by address or by id and shows on both sides", async () => {
  const { zoom, host, assistant } = await people();
  const second = await addUser(zoom, { action: "autoCreate", email: "second@example.com", type: 2 });
  const { status, body } = await add(zoom, host, { email: "dana@example.com" }, { id: second });
  expect(status).toBe(201);
  expect(body).toEqual({ ids: `${assistant},${second}`, add_at: "2026-03-02T09:30:00Z" });
  expect(await emailsOf(zoom, host, "assistants")).toEqual(["dana@example.com", "second@example.com"]);
  const { pmi } = (await zoom.call("GET", `/users/${host}`)).body;
  const schedulers = [{ id: host, email: "host@example.com", pmi }];
  expect((await zoom.call("GET", `/users/${assistant}/schedulers`)).body).toEqual({ schedulers });
});

test("Assistants are removed singly, again without effect, and all at once", async () => {
  const { zoom, host, assistant } = await people();
  await addUser(zoom, { action: "autoCreate", email: "second@example.com", type: 2 });
  await add(zoom, host, { id: assistant }, { email: "second@example.com" });
  for (let times = 0; times < 2; times += 1) {
    expect((await zoom.call("DELETE", `/users/${host}/assistants/${assistant}`)).status).toBe(204);
    expect(await emailsOf(zoom, host, "assistants")).toEqual(["second@example.com"]);
  }
  expect((await zoom.call("DELETE", `/users/${host}/assistants`)).status).toBe(204);
  expect(await emailsOf(zoom, host, "assistants")).toEqual([]);
});

test("A user who leaves the account is nobody's assistant and has none", async () => {
  const { zoom, host, assistant } = await people();
  await add(zoom, host, { id: assistant });
  await add(zoom, assistant, { id: host });
  await zoom.call("DELETE", `/users/${assistant}`);
  expect(await emailsOf(zoom, host, "assistants")).toEqual([]);
  expect(await emailsOf(zoom, host, "schedulers")).toEqual([]);
});

describe("Zoom refuses, and adds nobody,", () => {
  test.each([
    ["the host", { email: "host@example.com" }, "Can't assign scheduling privilege to yourself."],
    ["a stranger", { email: "nobody@example.com" }, "Can't find user nobody@example.com."],
    ["a pending user", { email: "pending@example.com" }, "Can't find user pending@example.com."],
    [
      "a Basic user",
      { email: "basic@example.com" },
      "The user must either be a Licensed user or an On-prem user : basic@example.com.",
    ],
    ["one twice", { email: "dana@example.com" }, "User dana@example.com has already granted scheduling privilege."],
  ])("%s", async (_, named, message) => {
    const { zoom, host, assistant } = await people();
    await addUser(zoom, { email: "pending@example.com", type: 2 });
    await addUser(zoom, { action: "autoCreate", email: "basic@example.com" });
    expect(await add(zoom, host, { id: assistant }, named)).toMatchObject({
      status: 400,
      body: { code: 200, message },
    });
    expect(await emailsOf(zoom, host, "assistants")).toEqual([]);
  });

  test("for a Basic host and in a free account", async () => {
    const zoom = await startZoom();
    const basic = await addUser(zoom, { action: "autoCreate" });
    const message = `The user must either be a Licensed user or an On-prem user : ${basic}.`;
    expect(await add(zoom, basic, { id: zoom.info.ownerId })).toMatchObject({
      status: 400,
      body: { code: 200, message },
    });
    const { zoom: free, host, assistant } = await people({ plan: "free" });
    const paid = { code: 200, message: `Current account must be paid account: ${host}` };
    expect(await add(free, host, { id: assistant })).toMatchObject({ status: 400, body: paid });
  });

  test.each([[[]], [[{}]], [Array(31).fill({ id: "x" })], ["dana"]])("the list %j", async (assistants) => {
    const { zoom, host } = await people();
    const answer = await zoom.call("POST", `/users/${host}/assistants`, { assistants });
    expect(answer).toMatchObject({ status: 400, body: { code: 300, message: "Validation Failed." } });
  });
});
