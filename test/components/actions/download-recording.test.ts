import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import nock from "nock";
import downloadRecording from "../../../components/zoom_admin/actions/download-recording/download-recording.ts";
import { failureOf, runAction, TOKEN } from "../support/run-component.ts";
import { broken, zoom } from "../support/zoom.ts";

const meetingId = "853938470";
const content = "0123456789".repeat(10);
const bearer = { reqheaders: { authorization: `Bearer ${TOKEN}` } };
const site = () => nock("https://us02web.zoom.us", bearer);

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), "download-"))));
afterEach(() => rmSync(folder, { recursive: true }));

/** Zoom knows the meeting's recording, with a file at this address. */
function recorded(download_url = "https://us02web.zoom.us/rec/download/f1?a=1&a=2") {
  const recording_files = [
    { id: "f1", file_type: "MP4", file_extension: "MP4", download_url },
    { file_type: "TIMELINE" },
  ];
  zoom().get(`/meetings/${meetingId}/recordings`).reply(200, { topic: "Welcome", recording_files });
}

const run = (props = {}) =>
  runAction(downloadRecording, { props: { meetingId, recordingId: "f1", filePath: join(folder, "f1.mp4"), ...props } });

describe("download-recording", () => {
  test("streams a file to disk, the token in the header, the address as Zoom gave it", async () => {
    recorded();
    const scope = site().get("/rec/download/f1?a=1&a=2").reply(200, content, { "content-length": "100" });
    const { returned, exports } = await run();
    expect(readFileSync(join(folder, "f1.mp4"), "utf8")).toBe(content);
    expect(returned).toMatchObject({ filePath: join(folder, "f1.mp4"), bytes: 100, file: { id: "f1" } });
    expect(exports).toEqual({
      $summary: `Downloaded 100 bytes of "Welcome" to ${join(folder, "f1.mp4")}`,
      progress: { bytes: 100, total: 100 },
    });
    expect(readdirSync(folder)).toEqual(["f1.mp4"]);
    expect(scope.isDone()).toBe(true);
  });

  test("follows Zoom to another host of its own", async () => {
    recorded();
    site().get(/rec/).reply(302, undefined, { location: "https://ssrweb.zoom.us/file?signature=1" });
    nock("https://ssrweb.zoom.us").get("/file?signature=1").reply(200, content);
    expect((await run()).returned).toMatchObject({ bytes: 100 });
  });

  test.each([
    "https://evil.example.com/f1",
    "https://zoom.us.example.com/f1",
    "http://zoom.us/f1",
    "https://zoom.us:8443/f1",
    "https://evilzoom.us/f1",
    "",
  ])("takes the token to no stranger such as %j, at once or by a redirect", async (location) => {
    recorded(location);
    recorded();
    site()
      .get(/rec/)
      .reply(302, undefined, { location: location || "https://" });
    for (const error of [await failureOf(run()), await failureOf(run())]) {
      expect(error).toMatchObject({ name: "DownloadError" });
      expect(error.message).toContain("none of Zoom's hosts");
    }
  });

  test("begins again where the connection breaks or the file comes short, and leaves nothing half", async () => {
    recorded();
    const scope = site().get(/rec/).replyWithError(broken);
    scope.get(/rec/).reply(200, "short", { "content-length": "100" });
    scope.get(/rec/).reply(200, content, { "content-length": "100" });
    expect((await run()).returned).toMatchObject({ bytes: 100 });
    expect(readdirSync(folder)).toEqual(["f1.mp4"]);
  });

  test("explains a refusal, without the token and without a file", async () => {
    recorded();
    site()
      .get(/rec/)
      .reply(401, { code: 124, message: `Invalid access token ${TOKEN}.` });
    const error = await failureOf(run());
    expect(error.name).toBe("InvalidTokenError");
    expect(error.message).toContain("The recording was not downloaded:");
    expect(JSON.stringify(error) + error.message).not.toContain(TOKEN);
    expect(readdirSync(folder)).toEqual([]);
  });

  test("says what there is where there is no such file", async () => {
    recorded();
    const { name, message } = await failureOf(run({ recordingId: "f2" }));
    expect(name).toBe("RecordingNotFoundError");
    expect(message).toContain('of "Welcome" there is no file f2. There is f1, TIMELINE.');
  });

  test("says where it cannot write, before asking for the file", async () => {
    recorded();
    const filePath = join(folder, "missing", "f1.mp4");
    const { name, message } = await failureOf(run({ filePath }));
    expect(name).toBe("DownloadError");
    expect(message).toContain(`the file ${filePath} cannot be written (ENOENT)`);
    expect(existsSync(filePath)).toBe(false);
  });

  test("refuses a path that is not absolute before asking", async () => {
    expect((await failureOf(run({ filePath: "f1.mp4" }))).message).toContain("`filePath` must be the absolute path");
  });
});
