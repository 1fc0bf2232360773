import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { control, hold, pass, withMeeting } from "./support/meetings.ts";
import { startReceiver, subscribe, type Received } from "./support/receiver.ts";
import { startZoom, type Zoom } from "./support/zoom.ts";

interface File {
  id: string;
  file_type: string;
  file_size: number;
  play_url: string;
  download_url: string;
  deleted_time?: string;
}

interface Recording {
  uuid: string;
  recording_count: number;
  total_size: number;
  recording_files: File[];
  download_access_token?: string;
  [field: string]: unknown;
}

interface RecordingPage {
  from: string;
  to: string;
  total_records: number;
  next_page_token: string;
  meetings: Recording[];
}

const recorded = { settings: { auto_recording: "cloud" } };
const untilReady = 60_000;
const encoded = (uuid: string) => encodeURIComponent(encodeURIComponent(uuid));

const get = (zoom: Zoom, id: string | number, query = "") =>
  zoom.call<Recording & { code: number }>("GET", `/meetings/${id}/recordings${query}`);

const list = (zoom: Zoom, host: string, query = "") =>
  zoom.call<RecordingPage>("GET", `/users/${host}/recordings${query}`);

/** A meeting that was recorded, with everything ready. */
async function withRecording(more: object = {}) {
  const given = await withMeeting({ ...recorded, ...more });
  const uuid = await hold(given.zoom, given.meeting.id);
  given.zoom.clock.advance(2 * untilReady);
  return { ...given, uuid };
}

describe("A recorded meeting", () => {
  test("has its recording once it is processed, and the transcript later", async () => {
    const { zoom, host, meeting } = await withMeeting(recorded);
    const uuid = await hold(zoom, meeting.id);
    expect(await get(zoom, meeting.id)).toMatchObject({ status: 404, body: { code: 3301 } });
    zoom.clock.advance(untilReady);
    const { status, body } = await get(zoom, encoded(uuid));
    expect(status).toBe(200);
    expect(body).toMatchObject({
      uuid,
      id: meeting.id,
      account_id: zoom.info.accountId,
      host_id: host,
      topic: "Kick-off",
      type: "2",
      start_time: "2026-03-02T09:30:00Z",
      duration: 10,
      recording_count: 2,
    });
    expect(body.recording_files.map(({ file_type }) => file_type)).toEqual(["MP4", "M4A"]);
    expect(body.total_size).toBe(body.recording_files.reduce((sum, { file_size }) => sum + file_size, 0));
    zoom.clock.advance(untilReady);
    expect((await get(zoom, meeting.id)).body.recording_files.at(-1)).toMatchObject({
      file_type: "TRANSCRIPT",
      file_extension: "VTT",
      recording_type: "audio_transcript",
      meeting_id: uuid,
      recording_start: "2026-03-02T09:30:00Z",
      recording_end: "2026-03-02T09:40:00Z",
      status: "completed",
    });
  });

  test("is one that asks for it, or that is started so, and of a licensed host", async () => {
    const { zoom, host, meeting } = await withMeeting();
    await hold(zoom, meeting.id);
    zoom.clock.advance(untilReady);
    expect((await get(zoom, meeting.id)).body.code).toBe(3301);
    await hold(zoom, meeting.id, { recorded: true });
    zoom.clock.advance(untilReady);
    expect((await get(zoom, meeting.id)).status).toBe(200);
    await zoom.call("PATCH", `/meetings/${meeting.id}`, recorded);
    await zoom.call("PATCH", `/users/${host}`, { type: 1 });
    expect((await control(zoom, "POST", `/meetings/${meeting.id}/start`)).body["recorded"]).toBe(false);
  });

  test("has its recording also when the emulator was restarted meanwhile", async () => {
    const folder = mkdtempSync(join(tmpdir(), "zoom-emulator-"));
    try {
      const stateFile = join(folder, "account.jsonl");
      const { zoom, meeting } = await withMeeting(recorded, { stateFile });
      await hold(zoom, meeting.id);
      await zoom.close();
      const again = await startZoom({ stateFile, clock: zoom.clock });
      again.clock.advance(2 * untilReady);
      expect((await get(again, meeting.id)).body.recording_count).toBe(3);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test("is told of step by step, with a token that opens the files", async () => {
    const { zoom, host, meeting } = await withMeeting(recorded);
    const receiver = await startReceiver(zoom.info.secretToken);
    const names = ["started", "stopped", "completed", "transcript_completed"].map((what) => `recording.${what}`);
    await subscribe(zoom, receiver.url, names);
    const uuid = await hold(zoom, meeting.id);
    await pass(zoom, untilReady);
    await pass(zoom, untilReady);
    const received = (await receiver.count(4)).map(
      ({ json }) => json as Received["json"] & { download_token?: string },
    );
    const of = (event: string) => received.find((each) => each.event === `recording.${event}`)!;
    const about = { id: meeting.id, uuid, host_id: host, type: 2, start_time: "2026-03-02T09:30:00Z" };
    const begin = "2026-03-02T09:30:00Z";
    expect(of("started").payload.object).toMatchObject({
      ...about,
      recording_file: { recording_start: begin, recording_end: "" },
    });
    expect(of("stopped").payload.object).toMatchObject({
      ...about,
      recording_file: { recording_start: begin, recording_end: "2026-03-02T09:40:00Z" },
    });
    expect(of("started")).not.toHaveProperty("download_token");
    expect(of("completed").payload.object).toMatchObject({
      ...about,
      host_email: "dana@example.com",
      duration: 10,
      recording_count: 2,
      recording_files: [{ file_type: "MP4" }, { file_type: "M4A" }],
    });
    const { payload, download_token } = of("transcript_completed");
    const [file] = payload.object["recording_files"] as File[];
    const headers = { authorization: `Bearer ${download_token}` };
    expect(await (await fetch(file!.download_url, { headers })).text()).toContain("Guest: Hello, this is Guest.");
    zoom.clock.advance(86_400_000);
    expect((await fetch(file!.download_url, { headers })).status).toBe(401);
  });
});

describe("A download", () => {
  test("has the length that was told, for the app's token or one asked for", async () => {
    const { zoom, meeting } = await withRecording();
    const { body } = await get(zoom, meeting.id, "?include_fields=download_access_token&ttl=60");
    for (const token of [await zoom.token(), body.download_access_token]) {
      for (const { download_url, file_size } of body.recording_files) {
        const response = await fetch(download_url, { headers: { authorization: `Bearer ${token}` } });
        expect(response.status).toBe(200);
        expect(response.headers.get("content-length")).toBe(String(file_size));
        expect((await response.arrayBuffer()).byteLength).toBe(file_size);
      }
    }
    const [{ download_url } = { download_url: "" }] = body.recording_files;
    const late = { headers: { authorization: `Bearer ${body.download_access_token}` } };
    zoom.clock.advance(61_000);
    expect((await fetch(download_url, late)).status).toBe(401);
  });

  test("is refused without a token, with one in the address, and with one for another recording", async () => {
    const { zoom, meeting } = await withRecording();
    const [file] = (await get(zoom, meeting.id)).body.recording_files;
    await hold(zoom, meeting.id);
    zoom.clock.advance(untilReady);
    const { body: other } = await get(zoom, meeting.id, "?include_fields=download_access_token");
    const { download_url } = file!;
    expect((await fetch(download_url)).status).toBe(401);
    expect((await fetch(`${download_url}?access_token=${await zoom.token()}`)).status).toBe(401);
    for (const token of [other.download_access_token, "a.b.c"]) {
      const answer = await fetch(download_url, { headers: { authorization: `Bearer ${token}` } });
      expect(answer.status).toBe(401);
      expect(await answer.json()).toMatchObject({ code: 124 });
    }
  });
});

describe("Recordings in lists", () => {
  test("are those of the asked days, today's without asking", async () => {
    const { zoom, host, uuid } = await withRecording();
    const { body } = await list(zoom, host);
    expect(body).toMatchObject({ from: "2026-03-02", to: "2026-03-02", total_records: 1, meetings: [{ uuid }] });
    zoom.clock.advance(5 * 86_400_000);
    expect((await list(zoom, host)).body).toMatchObject({ total_records: 0, meetings: [] });
    expect((await list(zoom, host, "?from=2026-03-01&to=2026-03-03")).body.meetings).toMatchObject([{ uuid }]);
    expect((await list(zoom, host, "?from=2026-03-01&meeting_id=123")).body.meetings).toEqual([]);
    const account = await zoom.call<RecordingPage>(
      "GET",
      `/accounts/${zoom.info.accountId}/recordings?from=2026-03-01`,
    );
    expect(account.body).toMatchObject({ from: "2026-03-01", to: "2026-03-07", meetings: [{ uuid, type: 2 }] });
    expect((await zoom.call("GET", "/accounts/me/recordings")).status).toBe(200);
    expect((await zoom.call("GET", "/accounts/another/recordings")).status).toBe(404);
  });

  test.each([
    ["refuse", 400],
    ["clamp", 200],
  ] as const)("over more than a month are, under the policy %s, answered with %i", async (recordingRange, status) => {
    const { zoom, host } = await withMeeting({}, { recordingRange });
    const answer = await list(zoom, host, "?from=2026-01-01&to=2026-03-02");
    expect(answer.status).toBe(status);
    if (status === 200) expect(answer.body).toMatchObject({ from: "2026-02-02", to: "2026-03-02" });
    expect((await list(zoom, host, "?from=2026-02-02&to=2026-03-02")).status).toBe(200);
    expect((await list(zoom, host, "?from=2026-03-02&to=2026-03-01")).status).toBe(400);
  });

  test("come page by page", async () => {
    const { zoom, host, meeting, uuid } = await withRecording();
    const second = await hold(zoom, meeting.id);
    zoom.clock.advance(untilReady);
    const { body } = await list(zoom, host, "?page_size=1");
    expect(body).toMatchObject({ total_records: 2, meetings: [{ uuid }] });
    const next = await list(zoom, host, `?page_size=1&next_page_token=${body.next_page_token}`);
    expect(next.body).toMatchObject({ next_page_token: "", meetings: [{ uuid: second }] });
  });
});

describe("A recording in the trash", () => {
  test("is listed there, can be recovered as a whole, and vanishes after thirty days", async () => {
    const { zoom, host, meeting, uuid } = await withRecording();
    const path = `/meetings/${encoded(uuid)}/recordings`;
    expect((await zoom.call("DELETE", path)).status).toBe(204);
    expect((await get(zoom, meeting.id)).body.code).toBe(3301);
    expect((await list(zoom, host)).body.meetings).toEqual([]);
    const [trashed] = (await list(zoom, host, "?trash=true")).body.meetings;
    expect(trashed).toMatchObject({ uuid, recording_count: 3 });
    expect(trashed!.recording_files[0]).toHaveProperty("deleted_time");
    expect((await zoom.call("PUT", `${path}/status`, { action: "recover" })).status).toBe(200);
    expect((await get(zoom, meeting.id)).body.recording_count).toBe(3);
    expect(await zoom.call("PUT", `${path}/status`, { action: "recover" })).toMatchObject({ status: 404 });
    await zoom.call("DELETE", path);
    zoom.clock.advance(31 * 86_400_000);
    expect(await zoom.call("PUT", `${path}/status`, { action: "recover" })).toMatchObject({ body: { code: 3301 } });
  });

  test("may be one file, recovered or deleted alone", async () => {
    const { zoom, host, meeting } = await withRecording();
    const [file] = (await get(zoom, meeting.id)).body.recording_files;
    const path = `/meetings/${meeting.id}/recordings/${file!.id}`;
    expect((await zoom.call("DELETE", path)).status).toBe(204);
    expect((await get(zoom, meeting.id)).body.recording_count).toBe(2);
    const headers = { authorization: `Bearer ${await zoom.token()}` };
    expect((await fetch(file!.download_url, { headers })).status).toBe(404);
    expect((await list(zoom, host, "?trash=true")).body.meetings).toEqual([]);
    const single = await list(zoom, host, "?trash=true&trash_type=recording_file");
    expect(single.body.meetings).toMatchObject([{ recording_count: 1, recording_files: [{ id: file!.id }] }]);
    expect((await zoom.call("PUT", `${path}/status`, { action: "recover" })).status).toBe(204);
    expect((await zoom.call("DELETE", `${path}?action=delete`)).status).toBe(204);
    expect(await zoom.call("PUT", `${path}/status`, { action: "recover" })).toMatchObject({ body: { code: 3301 } });
  });

  test("is told of, as are its recovery and its end", async () => {
    const { zoom, uuid } = await withRecording();
    const receiver = await startReceiver(zoom.info.secretToken);
    await subscribe(zoom, receiver.url, ["recording.trashed", "recording.recovered", "recording.deleted"]);
    const path = `/meetings/${encoded(uuid)}/recordings`;
    await zoom.call("DELETE", path);
    await zoom.call("PUT", `${path}/status`, { action: "recover" });
    await zoom.call("DELETE", `${path}?action=delete`);
    const received = (await receiver.count(3)).map(({ json }) => json);
    for (const { payload } of received) {
      expect(payload).toMatchObject({ operator: "owner@example.com", object: { uuid, recording_count: 3 } });
    }
    const tokens = new Map(received.map((each) => [each.event, "download_token" in each]));
    expect(tokens).toEqual(
      new Map([
        ["recording.trashed", true],
        ["recording.recovered", true],
        ["recording.deleted", false],
      ]),
    );
  });
});

test("A recording's links lead to a page, until it is trashed", async () => {
  const { zoom, meeting } = await withRecording();
  const { body } = await get(zoom, meeting.id);
  const links = [String(body["share_url"]), ...body.recording_files.map(({ play_url }) => play_url)];
  for (const link of links) expect(await (await fetch(link)).text()).toContain("<h1>Kick-off</h1>");
  await zoom.call("DELETE", `/meetings/${meeting.id}/recordings`);
  for (const link of links) expect((await fetch(link)).status).toBe(404);
});

test("A recording's settings tell how viewers get at it", async () => {
  const { zoom, meeting } = await withRecording();
  const { body } = await zoom.call("GET", `/meetings/${meeting.id}/recordings/settings`);
  expect(body).toMatchObject({ topic: "Kick-off", share_recording: "publicly", viewer_download: true });
  expect(await zoom.call("GET", "/meetings/123/recordings/settings")).toMatchObject({ status: 404 });
});

describe("A transcript", () => {
  test("says where it is, or why it is nowhere", async () => {
    const { zoom, meeting } = await withMeeting(recorded);
    const transcript = async () => (await zoom.call("GET", `/meetings/${meeting.id}/transcript`)).body;
    expect(await transcript()).toMatchObject({ code: 3322 });
    const uuid = await hold(zoom, meeting.id);
    expect(await transcript()).toMatchObject({ can_download: false, download_restriction_reason: "NOT_READY" });
    zoom.clock.advance(2 * untilReady);
    const { download_url, ...rest } = await transcript();
    expect(rest).toMatchObject({ meeting_id: uuid, meeting_topic: "Kick-off", can_download: true });
    const headers = { authorization: `Bearer ${await zoom.token()}` };
    expect(await (await fetch(String(download_url), { headers })).text()).toMatch(/^WEBVTT\r\n/);
    await zoom.call("DELETE", `/meetings/${meeting.id}/recordings`);
    expect(await transcript()).toMatchObject({ download_restriction_reason: "DELETED_OR_TRASHED" });
  });
});

describe("The recording of a running meeting", () => {
  const turn = (zoom: Zoom, id: number, action: string) =>
    control(zoom, "POST", `/meetings/${id}/recording`, { action });
  const turns = ["recording.started", "recording.paused", "recording.resumed", "recording.stopped"];

  async function running(recorded: boolean) {
    const given = await withMeeting();
    const receiver = await startReceiver(given.zoom.info.secretToken);
    await subscribe(given.zoom, receiver.url, turns);
    await control(given.zoom, "POST", `/meetings/${given.meeting.id}/start`, { recorded });
    await pass(given.zoom, 60_000);
    return { ...given, receiver };
  }
  const told = ({ json }: Received) => [json.event, json.payload.object["recording_file"]];

  test("is started, paused, resumed and stopped, each of which is told", async () => {
    const { zoom, meeting, receiver } = await running(false);
    for (const action of ["start", "pause", "resume", "stop"]) {
      expect(await turn(zoom, meeting.id, action)).toMatchObject({ status: 200 });
      await pass(zoom, 60_000);
    }
    const recording_start = "2026-03-02T09:31:00Z";
    expect((await receiver.count(4)).map(told)).toEqual([
      ["recording.started", { recording_start, recording_end: "" }],
      ["recording.paused", { recording_start, recording_end: "2026-03-02T09:32:00Z" }],
      ["recording.resumed", { recording_start, recording_end: "" }],
      ["recording.stopped", { recording_start, recording_end: "2026-03-02T09:34:00Z" }],
    ]);
    await control(zoom, "POST", `/meetings/${meeting.id}/end`);
    await pass(zoom, untilReady);
    expect(receiver.received).toHaveLength(4);
    expect(await get(zoom, meeting.id)).toMatchObject({ status: 200 });
  });

  test("stops with the meeting, also while it is paused", async () => {
    const { zoom, meeting, receiver } = await running(true);
    await turn(zoom, meeting.id, "pause");
    await control(zoom, "POST", `/meetings/${meeting.id}/end`);
    expect((await receiver.count(3)).map(({ json }) => json.event).at(-1)).toBe("recording.stopped");
  });

  test("cannot be turned to what makes no sense", async () => {
    const { zoom, meeting } = await running(true);
    expect(await turn(zoom, meeting.id, "resume")).toMatchObject({
      status: 409,
      body: { error: `The recording of the meeting ${meeting.id} is running: it cannot resume.` },
    });
    expect((await turn(zoom, meeting.id, "rewind")).status).toBe(400);
  });
});
