import { Hono } from "hono";
import type { Recording, RecordingFile } from "../entities/recording.ts";
import { opensRecording } from "../rules/recordings/download-token.ts";
import { contentOf } from "../rules/recordings/recording-content.ts";
import { keptFiles } from "../rules/recordings/recordings.ts";
import type { World } from "../world.ts";
import { bearer } from "./access.ts";
import { recordingRefusals } from "../refusals/recordings.ts";

const mimeTypes: Record<RecordingFile["file_type"], string> = {
  MP4: "video/mp4",
  M4A: "audio/mp4",
  TRANSCRIPT: "text/vtt; charset=utf-8",
};

/** Serves the files of recordings to a token in the header, the app's own or one for this recording; never in the URL. */
export function downloads(world: World): Hono {
  const site = new Hono();
  site.get("/download/:recording/:file", (context) => {
    const uuid = Buffer.from(context.req.param("recording"), "base64url").toString();
    requireAccess(world, uuid, context.req.header("authorization"));
    const recording = world.store.recordings.get(uuid);
    const file = recording && keptFiles(recording).find(({ id }) => id === context.req.param("file"));
    if (!file) throw recordingRefusals.noRecording();
    return answer(world, recording, file);
  });
  return site;
}

function requireAccess(world: World, uuid: string, authorization: string | undefined): void {
  const [, token = ""] = /^Bearer +(\S+)$/i.exec(authorization ?? "") ?? [];
  if (!opensRecording(world, token, uuid)) bearer(world, authorization);
}

function answer(world: World, recording: Recording, file: RecordingFile): Response {
  const content = contentOf(world, world.store.instances.get(recording.id)!, file.file_type);
  return new Response(new Uint8Array(content), {
    headers: {
      "content-type": mimeTypes[file.file_type],
      "content-length": String(content.length),
      "content-disposition": `attachment; filename="${file.recording_type}.${file.file_extension.toLowerCase()}"`,
    },
  });
}
