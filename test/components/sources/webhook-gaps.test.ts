import { jest } from "@jest/globals";
import gapRepair from "../../../components/zoom_admin/sources/webhook-gap-repair/webhook-gap-repair.ts";
import { startReceiver, subscribe } from "../../emulator/support/receiver.ts";
import { addUser, startZoom, type Zoom } from "../../emulator/support/zoom.ts";
import { bindApp } from "../support/run-component.ts";

const QUARTER_HOUR = 15 * 60_000;
const dana = { email: "dana@example.com", first_name: "Dana", last_name: "Lee", type: 1 };
const tomorrow = { topic: "First day", type: 2, start_time: "2026-03-03T10:00:00Z", duration: 30, timezone: "UTC" };

interface Emission {
  event: { event: string; payload: { object: Record<string, unknown>; [more: string]: unknown }; inferred?: boolean };
  metadata: { id: string; summary: string; ts: number };
}

interface Props {
  compare?: string[];
  hosts?: string[];
  events?: string[];
}

const said = jest.spyOn(console, "log").mockImplementation(() => undefined);
afterEach(() => said.mockClear());
afterAll(() => said.mockRestore());

/** The source as deployed for an emulated account. It looks once before anything happens. */
async function deployed(zoom: Zoom, props: Props = {}) {
  const kept = new Map<string, unknown>();
  const time = { now: () => zoom.clock.now(), sleep: () => Promise.resolve(), random: () => 0.5 };
  const run = async (db: Map<string, unknown>): Promise<Emission[]> => {
    const emitted: Emission[] = [];
    const auth = { oauth_access_token: await zoom.token(), base_api_url: zoom.url };
    await gapRepair.run.call({
      zoomAdmin: bindApp(gapRepair.props.zoomAdmin, { auth, time }),
      db: {
        get: (key: string) => db.get(key),
        set: (key: string, value: unknown) => void db.set(key, JSON.parse(JSON.stringify(value)) as unknown),
      },
      timer: {},
      appId: zoom.info.appId,
      ...props,
      $emit: (event: object, metadata: Emission["metadata"]) =>
        emitted.push({ event: event as Emission["event"], metadata }),
    });
    return emitted;
  };
  /** Looks a quarter of an hour later, once all webhooks under way have arrived. */
  const look = async () => {
    await zoom.plain("GET", "/_emulator/deliveries?settled=true");
    zoom.clock.advance(QUARTER_HOUR);
    return run(kept);
  };
  const looks = async (times: number) => {
    const emitted: Emission[] = [];
    for (let n = 0; n < times; n += 1) emitted.push(...(await look()));
    return emitted;
  };
  expect(await look()).toEqual([]);
  return { look, looks, interruptedLook: () => run(new Map(kept)) };
}

const member = (zoom: Zoom, more: object = {}) => addUser(zoom, { ...dana, action: "autoCreate", ...more });
const events = (emitted: Emission[]) => emitted.map(({ event }) => event.event);

async function withMeeting(props: Props = {}, more: object = {}) {
  const zoom = await startZoom();
  const host = zoom.info.ownerId;
  const { body } = await zoom.call<{ id: number; uuid: string }>("POST", `/users/${host}/meetings`, {
    ...tomorrow,
    ...more,
  });
  return { zoom, host, meeting: body, source: await deployed(zoom, props) };
}

describe("What no delivery tells of", () => {
  it("is emitted at the second look, once, in Zoom's shape and marked as inferred", async () => {
    const zoom = await startZoom();
    const source = await deployed(zoom);
    const id = await addUser(zoom, dana);
    expect(await source.look()).toEqual([]);
    expect(await source.look()).toEqual([
      {
        event: {
          event: "user.created",
          event_ts: zoom.clock.now(),
          payload: { account_id: zoom.info.accountId, creation_type: "create", object: { id, ...dana } },
          inferred: true,
        },
        metadata: {
          id: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
          summary: "user.created was missed: Dana Lee <dana@example.com>",
          ts: zoom.clock.now(),
        },
      },
    ]);
    expect(await source.looks(2)).toEqual([]);
  });

  it("is not emitted where Zoom has delivered it", async () => {
    const zoom = await startZoom();
    const receiver = await startReceiver(zoom.info.secretToken);
    await subscribe(zoom, receiver.url, ["user.created"]);
    const source = await deployed(zoom);
    const id = await member(zoom);
    await receiver.count(1);
    expect(await source.looks(3)).toEqual([]);
    await zoom.call("PUT", `/users/${id}/status`, { action: "deactivate" });
    expect(events(await source.looks(2))).toEqual(["user.deactivated"]);
  });

  it("is not emitted beside the body that was lost, once Zoom has given up", async () => {
    const zoom = await startZoom();
    const receiver = await startReceiver(zoom.info.secretToken);
    await subscribe(zoom, receiver.url, ["user.created"]);
    const source = await deployed(zoom);
    receiver.answer = 500;
    await member(zoom);
    const emitted = await source.looks(10);
    expect(emitted.map(({ event }) => event)).toEqual([receiver.received[0]?.json]);
    expect(receiver.received).toHaveLength(4);
  });

  it("has the same id when the look is repeated because the source was cut off", async () => {
    const zoom = await startZoom();
    const source = await deployed(zoom);
    await member(zoom);
    await source.look();
    const [first] = await source.interruptedLook();
    const [second] = await source.look();
    expect(first?.metadata.id).toMatch(/^[0-9a-f]{64}$/);
    expect(second?.metadata.id).toBe(first?.metadata.id);
  });

  it("has another id when it happens again", async () => {
    const zoom = await startZoom();
    const id = await member(zoom);
    const source = await deployed(zoom);
    const ids = new Set<string>();
    for (const action of ["deactivate", "activate", "deactivate"]) {
      await zoom.call("PUT", `/users/${id}/status`, { action });
      for (const { metadata } of await source.looks(2)) ids.add(metadata.id);
    }
    expect(ids.size).toBe(3);
  });

  it("is emitted fifty at a time", async () => {
    const zoom = await startZoom({ plan: "business" });
    const source = await deployed(zoom, { compare: ["users"] });
    for (let n = 0; n < 60; n += 1) await member(zoom, { email: `user${n}@example.com` });
    expect(await source.look()).toEqual([]);
    expect(await source.look()).toHaveLength(50);
    expect(await source.look()).toHaveLength(10);
    expect(await source.look()).toEqual([]);
  });

  it("can be narrowed to events", async () => {
    const zoom = await startZoom();
    const source = await deployed(zoom, { events: ["user.deleted"] });
    await member(zoom);
    expect(await source.looks(2)).toEqual([]);
  });

  it("is looked for neither among users nor meetings where nothing is to be compared", async () => {
    const zoom = await startZoom();
    const source = await deployed(zoom, { compare: [] });
    await member(zoom);
    expect(await source.looks(2)).toEqual([]);
  });
});

describe("Of users", () => {
  const person = ({ id, type = 1 }: { id: string; type?: number }) => ({ ...dana, id, type });

  it("an accepted invitation, a deactivation and a return are inferred", async () => {
    const zoom = await startZoom();
    const id = await addUser(zoom, dana);
    const source = await deployed(zoom);
    await zoom.plain("POST", `/_emulator/users/${id}/accept-invitation`);
    const accepted = await source.looks(2);
    await zoom.call("PUT", `/users/${id}/status`, { action: "deactivate" });
    const deactivated = await source.looks(2);
    await zoom.call("PUT", `/users/${id}/status`, { action: "activate" });
    const activated = await source.looks(2);
    expect([accepted, deactivated, activated]).toMatchObject([
      [{ event: { event: "user.invitation_accepted", payload: { object: person({ id }) } } }],
      [{ event: { event: "user.deactivated", payload: { object: person({ id }) } } }],
      [{ event: { event: "user.activated", payload: { object: person({ id }) } } }],
    ]);
  });

  it.each([
    ["an active one is deleted", "autoCreate", "delete", "user.deleted"],
    ["an invited one is unlinked", "create", "disassociate", "user.disassociated"],
  ])("it is inferred that %s", async (_, action, removal, event) => {
    const zoom = await startZoom();
    const id = await addUser(zoom, { ...dana, action });
    const source = await deployed(zoom);
    await zoom.call("DELETE", `/users/${id}?action=${removal}`);
    expect(await source.looks(2)).toMatchObject([{ event: { event, payload: { object: person({ id }) } } }]);
  });

  it("a change is told with what was before, as far as it is known", async () => {
    const zoom = await startZoom();
    const id = await member(zoom);
    const source = await deployed(zoom);
    await zoom.call("PATCH", `/users/${id}`, { last_name: "Roe", dept: "Sales" });
    expect(await source.looks(2)).toMatchObject([
      {
        event: {
          event: "user.updated",
          payload: { object: { id, last_name: "Roe", dept: "Sales" }, old_object: { id, last_name: "Lee" } },
        },
        metadata: { summary: "user.updated was missed: Dana Roe <dana@example.com>" },
      },
    ]);
  });

  it("nothing is inferred from an invitation that has run out", async () => {
    const zoom = await startZoom();
    const id = await addUser(zoom, dana);
    const source = await deployed(zoom);
    await zoom.plain("POST", `/_emulator/users/${id}/expire-invitation`);
    expect(await source.looks(3)).toEqual([]);
  });
});

describe("Of meetings", () => {
  it("a new one is inferred, as Zoom has it now, without the link that lets anybody in as the host", async () => {
    const { zoom, host, source } = await withMeeting();
    const { body } = await zoom.call<{ id: number }>("POST", `/users/${host}/meetings`, { ...tomorrow, topic: "New" });
    const emitted = await source.looks(2);
    expect(emitted).toMatchObject([
      {
        event: {
          event: "meeting.created",
          payload: {
            operation: "single",
            object: {
              id: body.id,
              host_id: host,
              topic: "New",
              join_url: expect.any(String) as string,
              settings: { waiting_room: expect.any(Boolean) as boolean },
            },
          },
        },
        metadata: { summary: `meeting.created was missed: "New" (${body.id})` },
      },
    ]);
    expect(JSON.stringify(emitted)).not.toContain("start_url");
  });

  it("a first one is inferred, and one of a user who was not there at the look before", async () => {
    const zoom = await startZoom();
    const source = await deployed(zoom, { events: ["meeting.created"] });
    const newcomer = await member(zoom);
    for (const host of [zoom.info.ownerId, newcomer]) await zoom.call("POST", `/users/${host}/meetings`, tomorrow);
    expect(events(await source.looks(2))).toEqual(["meeting.created", "meeting.created"]);
  });

  it("a change is told with what was before", async () => {
    const { zoom, host, meeting, source } = await withMeeting();
    await zoom.call("PATCH", `/meetings/${meeting.id}`, { duration: 45, agenda: "Tour" });
    expect(await source.looks(2)).toMatchObject([
      {
        event: {
          event: "meeting.updated",
          payload: {
            scope: "single",
            object: { id: meeting.id, host_id: host, duration: 45, agenda: "Tour" },
            old_object: { id: meeting.id, duration: 30 },
          },
        },
      },
    ]);
  });

  it("a cancelled one is inferred, and told as it was", async () => {
    const { zoom, host, meeting, source } = await withMeeting();
    await zoom.call("DELETE", `/meetings/${meeting.id}`);
    expect(await source.looks(2)).toMatchObject([
      {
        event: {
          event: "meeting.deleted",
          payload: {
            operation: "single",
            object: { ...tomorrow, id: meeting.id, uuid: meeting.uuid, host_id: host },
          },
        },
      },
    ]);
  });

  it("nothing is inferred from the passing of time: neither of one that is over nor of a series", async () => {
    const { zoom, source } = await withMeeting(
      {},
      { type: 8, recurrence: { type: 1, repeat_interval: 1, end_times: 3 } },
    );
    await zoom.call("POST", `/users/${zoom.info.ownerId}/meetings`, { ...tomorrow, topic: "Once" });
    await source.looks(2);
    for (let day = 0; day < 5; day += 1) {
      zoom.clock.advance(86_400_000);
      expect(await source.looks(2)).toEqual([]);
    }
  });

  it("only those of chosen hosts are compared", async () => {
    const { zoom, host, source } = await withMeeting({ hosts: ["dana@example.com"], compare: ["meetings"] });
    const id = await member(zoom);
    await source.look();
    await zoom.call("POST", `/users/${host}/meetings`, tomorrow);
    await zoom.call("POST", `/users/${id}/meetings`, { ...tomorrow, topic: "Hers" });
    expect(await source.looks(2)).toMatchObject([
      { metadata: { summary: expect.stringContaining('"Hers"') as string } },
    ]);
  });
});

describe("What cannot be read", () => {
  it("stays as it was, while the rest is compared, and the source's log says why", async () => {
    const { zoom, meeting, source } = await withMeeting();
    await member(zoom);
    await zoom.call("DELETE", `/meetings/${meeting.id}`);
    await source.look();
    const effect = { status: 400, body: { code: 200, message: "No permission." } };
    const match = { method: "GET", path: "/v2/users/*/meetings", times: 2 };
    await zoom.control("POST", "/faults", { match, effect });
    expect(events(await source.look())).toEqual(["user.created"]);
    expect(said).toHaveBeenCalledWith(expect.stringContaining("The meetings could not be listed"));
    expect(events(await source.looks(2))).toEqual(["meeting.deleted"]);
  });
});
