import { describe, expect, test } from "@jest/globals";
import deleteMeetingRecordings from "../../../components/zoom_admin/actions/delete-meeting-recordings/delete-meeting-recordings.ts";
import deleteRecordingFile from "../../../components/zoom_admin/actions/delete-recording-file/delete-recording-file.ts";
import getMeetingRecordings from "../../../components/zoom_admin/actions/get-meeting-recordings/get-meeting-recordings.ts";
import listAccountRecordings from "../../../components/zoom_admin/actions/list-account-recordings/list-account-recordings.ts";
import listUserRecordings from "../../../components/zoom_admin/actions/list-user-recordings/list-user-recordings.ts";
import recoverRecording from "../../../components/zoom_admin/actions/recover-recording/recover-recording.ts";
import { bind, failureOf, runAction } from "../support/run-component.ts";
import { zoom } from "../support/zoom.ts";

const meetingId = "853938470";
const uuid = "4444AAAiAAAAAiAiAiiAii==";
const recording = (id: string) => ({ uuid: id, id: 853938470, topic: "Welcome", recording_files: [] });
const nothingThere = { code: 3301, message: "There is no recording for this meeting." };

describe("list-user-recordings", () => {
  const run = (props = {}) => runAction(listUserRecordings, { props: { userId: "u1", ...props } });
  const at = (from: string, to: string, more = "") => `/users/u1/recordings?page_size=300${more}&from=${from}&to=${to}`;

  test("lists the last four weeks, to the end", async () => {
    const days = at("2026-02-02", "2026-03-01");
    const scope = zoom()
      .get(days)
      .reply(200, { next_page_token: "t2", meetings: [recording("a")] });
    scope.get(`${days}&next_page_token=t2`).reply(200, { next_page_token: "", meetings: [recording("b")] });
    const { returned, exports } = await run();
    expect(returned).toEqual([recording("a"), recording("b")]);
    expect(exports.$summary).toBe("Listed 2 recordings of u1 from 2026-02-02 to 2026-03-01");
    expect(scope.isDone()).toBe(true);
  });

  test("asks for a longer period in portions that lie side by side, the latest first, and has each recording once", async () => {
    const scope = zoom()
      .get(at("2026-01-20", "2026-02-16"))
      .reply(200, { meetings: [recording("a")] });
    scope.get(at("2025-12-23", "2026-01-19")).reply(200, { meetings: [recording("a"), recording("b")] });
    scope.get(at("2025-12-22", "2025-12-22")).reply(200, { meetings: [recording("c")] });
    const { returned } = await run({ from: "2025-12-22", to: "2026-02-16" });
    expect(returned).toEqual([recording("a"), recording("b"), recording("c")]);
    expect(scope.isDone()).toBe(true);
  });

  test("stops at so many", async () => {
    const path = "/users/u1/recordings?page_size=1&from=2026-02-02&to=2026-03-01";
    zoom()
      .get(path)
      .reply(200, { next_page_token: "t2", meetings: [recording("a")] });
    expect((await run({ from: "2025-01-01", maxResults: 1 })).returned).toHaveLength(1);
  });

  test("lists what lies in the trash", async () => {
    const scope = zoom()
      .get(at("2026-02-02", "2026-03-01", "&trash=true&trash_type=recording_file"))
      .reply(200, {});
    await run({ trash: true, trashType: "recording_file" });
    expect(scope.isDone()).toBe(true);
  });

  test.each([
    [{ from: "2026-03-02" }, "`from` must not be after `to`"],
    [{ to: "March" }, "`to` must be a date"],
    [{ trashType: "recording_file" }, "`trashType` goes with `trash` only"],
  ])("refuses %j before asking", async (props, rule) => {
    expect((await failureOf(run(props))).message).toContain(rule);
  });

  test("explains that there is no such user", async () => {
    const refusal = { code: 1001, message: "User u1 does not exist, or does not belong to this account." };
    zoom().get(at("2026-02-02", "2026-03-01")).reply(404, refusal);
    const { name, message } = await failureOf(run());
    expect(name).toBe("UserNotFoundError");
    expect(message).toContain("The recordings could not be listed: u1 is no user of this account");
  });
});

test("list-account-recordings lists those of the account that is connected", async () => {
  const path = "/accounts/me/recordings?page_size=300&from=2026-02-01&to=2026-02-02";
  zoom()
    .get(path)
    .reply(200, { meetings: [recording("a")] });
  const { returned, exports } = await runAction(listAccountRecordings, {
    props: { from: "2026-02-01", to: "2026-02-02" },
  });
  expect(returned).toEqual([recording("a")]);
  expect(exports.$summary).toBe("Listed 1 recording of the account from 2026-02-01 to 2026-02-02");
});

describe("get-meeting-recordings", () => {
  const run = () => runAction(getMeetingRecordings, { props: { meetingId } });
  const at = `/meetings/${meetingId}/recordings`;

  test("reads what was recorded", async () => {
    zoom().get(at).reply(200, recording("a"));
    const { returned, exports } = await run();
    expect(returned).toEqual(recording("a"));
    expect(exports.$summary).toBe('Found 0 files recorded of "Welcome"');
  });

  test.each([
    [404, nothingThere, "RecordingNotFoundError", "there is no recording of 853938470"],
    [
      400,
      { code: 1010, message: "User not found on this account: a1." },
      "OtherAccountError",
      "does not belong to this",
    ],
    [404, { code: 1001, message: 'User "u1" does not exist.' }, "UserNotFoundError", "is no user of this account"],
  ])("explains %i %j", async (status, refusal, name, sentence) => {
    zoom().get(at).reply(status, refusal);
    const error = await failureOf(run());
    expect(error.name).toBe(name);
    expect(error.message).toContain(sentence);
  });
});

describe("delete-meeting-recordings", () => {
  const run = (props = {}) => runAction(deleteMeetingRecordings, { props: { meetingId, ...props } });
  const at = `/meetings/${meetingId}/recordings`;

  test.each([
    [{}, "trash", "Moved to the trash: the recordings of meeting 853938470"],
    [{ action: "delete" }, "delete", "Deleted for good: the recordings of meeting 853938470"],
  ])("with %j does %s", async (props, action, summary) => {
    zoom().delete(`${at}?action=${action}`).reply(204);
    const { returned, exports } = await run(props);
    expect(returned).toEqual({ meetingId, action });
    expect(exports.$summary).toBe(summary);
  });

  test("explains that a simulive webinar needs them", async () => {
    const message = "This recording was selected for a simulive webinar. You cannot delete or trash it.";
    zoom().delete(`${at}?action=trash`).reply(400, { code: 3310, message });
    expect(await failureOf(run())).toMatchObject({
      name: "RecordingRefusedError",
      message: expect.stringContaining("a simulive webinar shows this recording"),
    });
  });

  test("refuses another action", async () => {
    expect((await failureOf(run({ action: "burn" }))).message).toContain("`action` must be trash or delete");
  });
});

describe("delete-recording-file", () => {
  const run = (props = {}) => runAction(deleteRecordingFile, { props: { meetingId, recordingId: "f1", ...props } });
  const at = `/meetings/${meetingId}/recordings/f1?action=trash`;

  test("moves one file to the trash", async () => {
    zoom().delete(at).reply(204);
    const { returned, exports } = await run();
    expect(returned).toEqual({ meetingId, recordingId: "f1", action: "trash" });
    expect(exports.$summary).toBe("Moved to the trash: the file f1 of meeting 853938470");
  });

  test.each([
    [3303, "You can not delete an uncompleted meeting.", "853938470 is still under way"],
    [3310, "Unable to delete this file because this recording is being used for Zoom IQ for Sales.", "another product"],
  ])("explains 400 %i %s", async (code, message, sentence) => {
    zoom().delete(at).reply(400, { code, message });
    const error = await failureOf(run());
    expect(error.name).toBe("RecordingRefusedError");
    expect(error.message).toContain(`The recording file was not deleted: ${sentence}`);
  });

  test("refuses a file without an id", async () => {
    expect((await failureOf(run({ recordingId: "" }))).message).toContain(
      "`recordingId` must be a recording file's id",
    );
  });

  test("offers the files that were recorded of the chosen meeting", async () => {
    const files = [
      { id: "f1", file_type: "MP4", recording_type: "gallery_view", recording_start: "2026-03-02T09:00:00Z" },
      { file_type: "TIMELINE" },
    ];
    zoom()
      .get(`/meetings/${meetingId}/recordings`)
      .reply(200, { ...recording("a"), recording_files: files });
    const { options } = deleteRecordingFile.props.recordingId;
    const asked = (props: Record<string, unknown>) => bind(deleteRecordingFile, { props }) as never;
    expect(await options.call(asked({ meetingId }), {})).toMatchObject({
      options: [{ label: "MP4 gallery_view (2026-03-02T09:00:00Z)", value: "f1" }],
    });
    expect(() => options.call(asked({}), {})).toThrow("Choose the meeting first");
  });
});

describe("recover-recording", () => {
  const run = (props = {}) => runAction(recoverRecording, { props: { meetingId: uuid, ...props } });
  const encoded = "4444AAAiAAAAAiAiAiiAii%3D%3D";

  test("recovers all that was recorded of one time", async () => {
    zoom().put(`/meetings/${encoded}/recordings/status`, { action: "recover" }).reply(200);
    const { returned, exports } = await run();
    expect(returned).toMatchObject({ meetingId: uuid, recovered: true });
    expect(exports.$summary).toBe(`Recovered the recordings of meeting ${uuid}`);
  });

  test("recovers one file", async () => {
    zoom().put(`/meetings/${encoded}/recordings/f1/status`, { action: "recover" }).reply(204);
    expect((await run({ recordingId: "f1" })).exports.$summary).toBe(`Recovered the file f1 of meeting ${uuid}`);
  });

  test("explains that there is no room for it", async () => {
    const refusal = { code: 3309, message: "Not enough cloud storage available." };
    zoom().put(`/meetings/${encoded}/recordings/status`).reply(400, refusal);
    const { name, message } = await failureOf(run());
    expect(name).toBe("RecordingRefusedError");
    expect(message).toContain("The recordings were not recovered: the account has not enough cloud storage for it");
  });
});
