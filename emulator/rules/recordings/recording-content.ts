import type { Instance } from "../../entities/instance.ts";
import type { RecordingFile } from "../../entities/recording.ts";
import type { World } from "../../world.ts";
import { attendance } from "../instances/participants.ts";

/** Bytes that stand for a minute of sound or video. */
const bytesPerMinute = 1024;
const secondsPerSentence = 5;

/** A file's bytes, the same at every download: a media file of the right form without media, and a real transcript. */
export function contentOf(world: World, instance: Instance, type: RecordingFile["file_type"]): Buffer {
  if (type === "TRANSCRIPT") return Buffer.from(transcriptOf(world, instance));
  const minutes = Math.ceil((instance.ended_at! - instance.started_at) / 60_000);
  const brand = type === "MP4" ? "isom" : "M4A ";
  return Buffer.concat([
    box("ftyp", Buffer.from(`${brand}\0\0\0\0${brand}`)),
    box("mdat", Buffer.alloc((minutes + 1) * bytesPerMinute)),
  ]);
}

/** A box of the ISO base media file format: length, name, content. */
function box(name: string, content: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(head.length + content.length);
  head.write(name, 4);
  return Buffer.concat([head, content]);
}

/** A WebVTT file in which everybody greets once. */
function transcriptOf(world: World, instance: Instance): string {
  const sentences = attendance(world, instance).map(({ name, joined_at }, index) => {
    const speaker = name.replaceAll(/\s+/g, " ");
    const begin = (joined_at - instance.started_at) / 1000;
    const span = `${vttTime(begin)} --> ${vttTime(begin + secondsPerSentence)}`;
    return [index + 1, span, `${speaker}: Hello, this is ${speaker}.`, ""].join("\r\n");
  });
  return ["WEBVTT", "", ...sentences].join("\r\n");
}

const vttTime = (seconds: number) => new Date(seconds * 1000).toISOString().slice(11, 23);
