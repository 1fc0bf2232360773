import { ZoomError } from "./zoom-error.ts";

/** Refusals about recordings, transcripts and summaries. */
export const recordingRefusals = {
  noRecording: () => new ZoomError(404, 3301, "There is no recording for this meeting."),
  noTranscript: () => new ZoomError(404, 3322, "This meeting transcript does not exist."),
  noSuchAccount: (account: string) => new ZoomError(404, 2001, `Account does not exist: ${account}.`),
  summariesOnlyPaid: () => new ZoomError(400, 200, "Only available for Paid account."),
  invalidMeetingId: () => new ZoomError(400, 300, "Invalid meeting ID."),
} as const;
