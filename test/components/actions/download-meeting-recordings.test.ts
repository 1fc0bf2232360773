import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import nock from "nock";
import downloadMeetingRecordings from "../../../components/zoom_admin/actions/download-meeting-recordings/download-meeting-recordings.ts";
import { failureOf, runAction } from "../support/run-component.ts";
import { zoom } from "../support/zoom.ts";

const meetingId = "853938470";
const meeting = { id: 853938470, topic: "Welcome: A/B", start_time: "2026-03-02T09:00:00Z" };
const video = {
  id: "f1",
  file_type: "MP4",
  file_extension: "MP4",
  file_size: 5,
  recording_type: "speaker_view",
  recording_start: "2026-03-02T09:00:05Z",
  download_url: "https://us02web.zoom.us/rec/download/f1",
};
const timeline = {
  file_type: "TIMELINE",
  file_extension: "JSON",
  file_size: 2,
  download_url: "https://us02web.zoom.us/rec/download/t",
};
const [videoName, timelineName] = ["2026-03-02 09.00.05 speaker_view.mp4", "2026-03-02 09.00.00 TIMELINE.json"];

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), "archive-"))));
afterEach(() => rmSync(folder, { recursive: true }));

const recorded = (recording_files: object[] = [video, timeline], about: object = {}) =>
  zoom()
    .get(`/meetings/${meetingId}/recordings`)
    .reply(200, { ...meeting, ...about, recording_files });
const serves = (id: string, content: string) =>
  nock("https://us02web.zoom.us").get(`/rec/download/${id}`).reply(200, content);
const removes = (id: string, action: string) =>
  zoom().delete(`/meetings/${meetingId}/recordings/${id}?action=${action}`).reply(204);
const run = (props: object = {}, context = {}) =>
  runAction(downloadMeetingRecordings, { props: { meetingId, folder, ...props }, context });

describe("download-meeting-recordings", () => {
  test("downloads every file under topic, time and type, and leaves Zoom as it is", async () => {
    recorded();
    serves("f1", "video");
    serves("t", "{}");
    const { returned, exports } = await run();
    const place = join(folder, "Welcome_ A_B 853938470");
    expect(readdirSync(folder)).toEqual(["Welcome_ A_B 853938470"]);
    expect(readdirSync(place).sort()).toEqual([timelineName, videoName]);
    expect(readFileSync(join(place, videoName), "utf8")).toBe("video");
    expect(returned).toEqual({
      meetingId,
      files: [
        { filePath: join(place, videoName), bytes: 5, file: video },
        { filePath: join(place, timelineName), bytes: 2, file: timeline },
      ],
      removed: [],
    });
    expect(exports.$summary).toBe(`Downloaded 2 files of "Welcome: A/B" to ${folder}`);
  });

  test("downloads only the files that are named, each once", async () => {
    recorded();
    serves("f1", "video");
    await run({ recordingIds: ["f1"] });
    recorded();
    expect((await run({ recordingIds: '["f1"]' })).returned).toMatchObject({ files: [{ bytes: 5 }] });
  });

  test("fetches a file anew that is there in another size", async () => {
    recorded([video]);
    serves("f1", "video");
    const { returned } = await run();
    const [{ filePath }] = (returned as { files: [{ filePath: string }] }).files;
    writeFileSync(filePath, "torn off");
    recorded([video]);
    serves("f1", "video");
    await run();
    expect(readFileSync(filePath, "utf8")).toBe("video");
  });

  test("tells files apart that have the same time and type", async () => {
    recorded([video, { ...video, id: "f2", download_url: timeline.download_url }]);
    serves("f1", "video");
    serves("t", "other");
    await run();
    expect(readdirSync(join(folder, "Welcome_ A_B 853938470")).sort()).toEqual([
      "2026-03-02 09.00.05 speaker_view f1.mp4",
      "2026-03-02 09.00.05 speaker_view f2.mp4",
    ]);
  });

  test.each(["../../etc/passwd", "..", ".hidden", "a".repeat(300), "\0"])(
    "stays in its folder whatever the topic: %j",
    async (topic) => {
      recorded([video], { topic });
      serves("f1", "video");
      await run();
      expect(readdirSync(folder)).toHaveLength(1);
      expect(readdirSync(folder)[0]).toMatch(/^[^./][^/]*$/);
    },
  );

  test("removes from Zoom what is on disk in its full size", async () => {
    recorded();
    serves("f1", "video");
    serves("t", "{}");
    const scope = removes("f1", "trash");
    const { returned, exports } = await run({ afterwards: "trash" });
    expect(returned).toMatchObject({ removed: ["f1"] });
    expect(exports.$summary).toContain("; removed 1 from Zoom (trash)");
    expect(scope.isDone()).toBe(true);
  });

  test("removes nothing where a file has another size than Zoom says", async () => {
    recorded([video, { ...timeline, file_size: 3 }]);
    serves("f1", "video");
    serves("t", "{}");
    const { name, message } = await failureOf(run({ afterwards: "delete" }));
    expect(name).toBe("DownloadError");
    expect(message).toMatch(/Nothing was removed from Zoom: .*TIMELINE\.json has 2 bytes, and Zoom names 3\./);
  });

  test("finds removed what an earlier attempt of the step removed", async () => {
    const gone = { code: 3301, message: "There is no recording for this meeting." };
    zoom().get(`/meetings/${meetingId}/recordings`).twice().reply(404, gone);
    expect((await run({}, { replay: true })).returned).toEqual({ meetingId, files: [], removed: [] });
    expect((await failureOf(run())).name).toBe("RecordingNotFoundError");
    recorded([timeline]);
    serves("t", "{}");
    const { returned } = await run({ recordingIds: ["f1", "TIMELINE"] }, { replay: true });
    expect(returned).toMatchObject({ files: [{ file: timeline }] });
  });

  test("says where it cannot write", async () => {
    recorded([video]);
    writeFileSync(join(folder, "file"), "");
    expect((await failureOf(run({ folder: join(folder, "file") }))).message).toContain("cannot be written (ENOTDIR)");
  });

  test.each([
    [{ folder: "recordings" }, "`folder` must be the absolute path"],
    [{ afterwards: "burn" }, "`afterwards` must be keep, trash or delete"],
    [{ recordingIds: "f1" }, "`recordingIds` must be a list"],
  ])("refuses %j before any request", async (props, sentence) => {
    expect((await failureOf(run(props))).message).toContain(sentence);
  });
});
