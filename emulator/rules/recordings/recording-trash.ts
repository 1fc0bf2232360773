import { recordingRefusals } from "../../refusals/recordings.ts";
import type { Recording, RecordingFile } from "../../entities/recording.ts";
import { publish } from "../../webhooks/publish.ts";
import { recordingMoved } from "../../webhooks/recording-events.ts";
import type { World } from "../../world.ts";
import { keptFiles, trashedFiles } from "./recordings.ts";

/** What is done with files: all of a recording's or, when an id is given, one. */
interface Act {
  event: "recording.trashed" | "recording.deleted" | "recording.recovered";
  /** The files that it can be done with. */
  from: (world: World, recording: Recording) => RecordingFile[];
  /** What becomes of a file; nothing: it is gone. */
  to: (world: World, file: RecordingFile) => RecordingFile | undefined;
}

const acts = {
  trash: {
    event: "recording.trashed",
    from: (_, recording) => keptFiles(recording),
    to: ({ clock }, file) => ({ ...file, trashed_at: clock.now() }),
  },
  delete: {
    event: "recording.deleted",
    from: (world, recording) => [...keptFiles(recording), ...trashedFiles(world, recording)],
    to: () => undefined,
  },
  recover: {
    event: "recording.recovered",
    from: trashedFiles,
    to: (_, { trashed_at: _trashed, ...file }) => file,
  },
} satisfies Record<string, Act>;

/** Trashes, deletes or recovers files of a recording. Throws Zoom's refusal when there are none to do it with. */
export function actOn(world: World, recording: Recording, verb: keyof typeof acts, fileId?: string): void {
  const { event, from, to }: Act = acts[verb];
  const chosen = from(world, recording).filter(({ id }) => fileId === undefined || id === fileId);
  if (chosen.length === 0) throw recordingRefusals.noRecording();
  const files = recording.files.flatMap((file) => (chosen.includes(file) ? (to(world, file) ?? []) : file));
  if (files.length === 0) world.store.recordings.delete(recording.id);
  else world.store.recordings.put({ ...recording, files });
  publish(world, recordingMoved(world, event, recording, chosen));
}
