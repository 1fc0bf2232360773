import { describe, expect, test } from "@jest/globals";
import { control } from "./support/meetings.ts";
import { addUser, startZoom, type Zoom } from "./support/zoom.ts";

interface History {
  total_records: number;
  next_page_token: string;
  call_history: Record<string, unknown>[];
  call_elements: Record<string, unknown>[];
}

/** An emulator with two users of Zoom Phone, of whom the first has a number. */
async function withPhones(): Promise<{ zoom: Zoom; dana: string; jill: string }> {
  const zoom = await startZoom();
  const dana = await addUser(zoom, { action: "autoCreate" });
  const jill = await addUser(zoom, { action: "autoCreate", email: "jill@example.com", first_name: "Jill" });
  for (const id of [dana, jill]) await control(zoom, "POST", `/users/${id}/licences`, { phone: true });
  await control(zoom, "POST", "/phone/numbers", { number: "+12059300920", user: dana });
  return { zoom, dana, jill };
}

const phoneCall = (zoom: Zoom, call: object) =>
  control(zoom, "POST", "/phone/calls", { user: "dana@example.com", ...call });

const history = async (zoom: Zoom, query = "") =>
  (await zoom.call<History>("GET", `/phone/call_history?${query}`)).body;

describe("A user of Zoom Phone", () => {
  test("has an extension and numbers, and is no longer one when the licence is taken back", async () => {
    const { zoom, dana, jill } = await withPhones();
    const users = async (query = "") => (await zoom.call("GET", `/phone/users?${query}`)).body;
    expect(await users()).toMatchObject({
      total_records: 2,
      users: [
        { id: dana, email: "dana@example.com", extension_number: 101, phone_numbers: [{ number: "+12059300920" }] },
        { id: jill, extension_number: 102, phone_numbers: [], activation_status: "activated" },
      ],
    });
    expect(await users("keyword=jill")).toMatchObject({ users: [{ id: jill }] });
    expect(await users("status=deactivate")).toMatchObject({ total_records: 0 });
    await control(zoom, "POST", `/users/${dana}/licences`, { phone: false });
    await zoom.call("PUT", `/users/${jill}/status`, { action: "deactivate" });
    expect(await users()).toMatchObject({ total_records: 0 });
    expect((await zoom.call("GET", "/phone/numbers?type=unassigned")).body["total_records"]).toBe(1);
  });

  test("can be created as one, as long as the account has licences left", async () => {
    const zoom = await startZoom({ phoneSeats: 1 });
    const create = (email: string) => {
      const user_info = { email, type: 1, feature: { zoom_phone: true } };
      return zoom.call("POST", "/users", { action: "autoCreate", user_info });
    };
    expect((await create("one@example.com")).status).toBe(201);
    expect(await create("two@example.com")).toMatchObject({ status: 404, body: { code: 1102 } });
    expect((await zoom.call("GET", "/users/two@example.com")).status).toBe(404);
    expect((await zoom.call("GET", "/phone/users")).body["total_records"]).toBe(1);
  });
});

test("Phone numbers are listed with who has them", async () => {
  const { zoom } = await withPhones();
  await control(zoom, "POST", "/phone/numbers", { number: "+18001234567", number_type: "tollfree" });
  const numbers = async (query: string) =>
    (await zoom.call<{ phone_numbers: { number: string }[] }>("GET", `/phone/numbers?${query}`)).body.phone_numbers;
  expect(await numbers("")).toMatchObject([
    {
      number: "+12059300920",
      number_type: "toll",
      assignee: { name: "Dana Lee", extension_number: 101, type: "user" },
    },
    { number: "+18001234567", number_type: "tollfree", status: "available" },
  ]);
  expect(await numbers("type=assigned&extension_type=user")).toHaveLength(1);
  expect(await numbers("number_type=tollfree")).toMatchObject([{ number: "+18001234567" }]);
  expect(await numbers("page_size=1")).toHaveLength(1);
  expect((await zoom.call("GET", "/phone/numbers?extension_type=user")).body["code"]).toBe(300);
  expect((await zoom.call("GET", "/phone/numbers?page_size=101")).body["code"]).toBe(300);
});

describe("The call history", () => {
  test("of the account has both ends of each call, newest first", async () => {
    const { zoom } = await withPhones();
    await phoneCall(zoom, { with: "+4930123456", name: "Customer", talk_seconds: 90, recorded: true });
    zoom.clock.advance(60_000);
    await phoneCall(zoom, { with: "jill@example.com", direction: "inbound", result: "no_answer", talk_seconds: 0 });
    const { call_history: calls } = await history(zoom);
    expect(calls).toMatchObject([
      {
        direction: "inbound",
        connect_type: "internal",
        call_result: "no_answer",
        caller_email: "jill@example.com",
        callee_did_number: "+12059300920",
        start_time: "2026-03-02T09:30:55Z",
        end_time: "2026-03-02T09:31:00Z",
      },
      {
        direction: "outbound",
        connect_type: "external",
        call_result: "answered",
        caller_name: "Dana Lee",
        caller_ext_number: "101",
        callee_name: "Customer",
        callee_number_type: "external_pstn",
        duration: 95,
        answer_time: "2026-03-02T09:28:30Z",
        recording_status: "recorded",
      },
    ]);
    expect(calls[0]).not.toHaveProperty("answer_time");
  });

  test("of a user tells the user's own part", async () => {
    const { zoom, dana, jill } = await withPhones();
    await phoneCall(zoom, { with: "jill@example.com", talk_seconds: 30 });
    await phoneCall(zoom, { with: "+4930123456" });
    const of = async (user: string) =>
      (await zoom.call<History>("GET", `/phone/users/${user}/call_history`)).body.call_elements;
    expect(await of(dana)).toHaveLength(2);
    expect(await of(jill)).toMatchObject([
      { direction: "inbound", event: "incoming", result: "answered", talk_time: 30, wait_time: 5 },
    ]);
  });

  test.each([
    ["directions=inbound", 1],
    ["directions=inbound&directions=outbound", 3],
    ["connect_types=internal", 1],
    ["call_results=voicemail,busy", 1],
    ["with_voicemail=true", 1],
    ["recording_status=recorded", 1],
    ["keyword=customer", 1],
    ["number_types=external_pstn", 2],
    ["extension_types=call_queue", 0],
    ["department=Sales", 0],
    ["from=2026-03-01&to=2026-03-02", 3],
    ["from=2026-02-01&to=2026-02-28", 0],
  ])("with %s has %i of three calls", async (query, count) => {
    const { zoom } = await withPhones();
    await phoneCall(zoom, { with: "+4930123456", name: "Customer", recorded: true });
    await phoneCall(zoom, { with: "+4930123457", direction: "inbound", result: "voicemail" });
    await phoneCall(zoom, { with: "jill@example.com" });
    expect((await history(zoom, query)).total_records).toBe(count);
  });

  test("without a span is that of the last 24 hours, and comes by pages", async () => {
    const { zoom } = await withPhones();
    await phoneCall(zoom, { with: "+4930123456", started_at: "2026-03-01T08:00:00Z" });
    for (let n = 0; n < 3; n += 1) await phoneCall(zoom, { with: "+4930123456" });
    const first = await history(zoom, "page_size=2");
    expect(first).toMatchObject({ total_records: 3, call_history: [{}, {}] });
    expect((await history(zoom, `page_size=2&next_page_token=${first.next_page_token}`)).call_history).toHaveLength(1);
  });

  test.each([
    "from=2026-03-01",
    "from=2026-03-02&to=2026-03-01",
    "from=2026-01-01&to=2026-03-01",
    "from=2025-01-01&to=2025-01-02",
  ])("is refused for the span %s", async (query) => {
    const { zoom, dana } = await withPhones();
    expect(await zoom.call("GET", `/phone/call_history?${query}`)).toMatchObject({ status: 400, body: { code: 300 } });
    const own = await zoom.call("GET", `/phone/users/${dana}/call_history?${query}`);
    expect(own).toMatchObject({ status: 400, body: { code: 301 } });
  });

  test("is not there for users without Zoom Phone", async () => {
    const zoom = await startZoom();
    const id = await addUser(zoom, { action: "autoCreate" });
    for (const user of [id, "nobody@example.com"]) {
      const answer = await zoom.call("GET", `/phone/users/${user}/call_history`);
      expect(answer).toMatchObject({ status: 404, body: { code: 300, message: `User does not exist: ${user}.` } });
    }
  });
});

test("A phone's control request that cannot be followed is answered with a sentence", async () => {
  const { zoom } = await withPhones();
  const id = await addUser(zoom, { action: "autoCreate", email: "plain@example.com" });
  const statuses = [
    await phoneCall(zoom, { user: id, with: "+4930123456" }),
    await phoneCall(zoom, { with: "plain@example.com" }),
    await phoneCall(zoom, { with: "somebody" }),
    await phoneCall(zoom, { with: "+4930123456", result: "fine" }),
    await control(zoom, "POST", "/phone/numbers", { number: "+12059300920" }),
    await control(zoom, "POST", "/phone/numbers", { number: "911" }),
    await control(zoom, "POST", `/users/${id}/licences`, { webinar: true }),
  ].map(({ status, body }) => [status, typeof body["error"]]);
  expect(statuses).toEqual([409, 409, 400, 400, 409, 400, 409].map((status) => [status, "string"]));
});
