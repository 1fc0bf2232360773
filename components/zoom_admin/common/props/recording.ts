import type { OptionPage, Props } from "../define.ts";
import { ConfigurationError } from "../errors/causes.ts";
import { getMeetingRecordings } from "../operations/recordings.ts";
import { recordingFileOption } from "./option-labels.ts";
import { optionPage, type OptionRequest } from "./options.ts";
import type { Page } from "../pages.ts";
import type { ZoomClient } from "../request.ts";
import type { Recording } from "../resources/recordings.ts";
import { maxResultsProp } from "./max-results.ts";

/** Which recordings are listed. */
export const recordingPeriodProps = {
  from: {
    type: "string",
    label: "From",
    description: "The first day, such as `2026-03-01`; four weeks before the last one, unless said",
    optional: true,
  },
  to: {
    type: "string",
    label: "To",
    description: "The last day, such as `2026-03-31`, as long after the first as you like; today, unless said",
    optional: true,
  },
  ...maxResultsProp,
} as const satisfies Props;

/** A file of the meeting's recordings. */
export const recordingFileProp = {
  recordingId: {
    type: "string",
    label: "Recording File",
    description: "One of the files that were recorded: choose one, or give its id",
    options(this: { zoomAdmin: ZoomClient; meetingId?: string }, request: OptionRequest): Promise<OptionPage> {
      const { zoomAdmin: zoom, meetingId } = this;
      if (!meetingId) throw new ConfigurationError("Choose the meeting first, so that its files can be listed.");
      const fetch = (): Promise<Recording & Page> => zoom.request(getMeetingRecordings, { path: { meetingId } });
      const rows = ({ recording_files }: Recording) => recording_files?.filter(({ id }) => id);
      return optionPage(request, { fetch, rows, option: recordingFileOption });
    },
  },
} as const satisfies Props;

/** Whether recordings go for good. */
export const removalProp = {
  action: {
    type: "string",
    label: "Action",
    description: "Whether they can be recovered",
    options: [
      { value: "trash", label: "Trash: they can be recovered for 30 days" },
      { value: "delete", label: "Delete: they are gone for good" },
    ],
    optional: true,
    default: "trash",
  },
} as const satisfies Props;
