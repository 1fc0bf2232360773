import { ZoomError } from "../errors/causes.ts";
import type { Meeting } from "../resources/meetings.ts";
import { meetingInWords } from "./describe-meeting.ts";
import { butChanged, differences } from "./effective-settings.ts";
import type { Wish } from "./wish.ts";

/** What became of a change. */
interface Changed<Scheduled> {
  found: Scheduled | undefined;
  warnings: string[];
  /** `"Welcome" for dana@example.com (id 85393847045)`, and how much Zoom did otherwise; or `named`. */
  inWords: string;
}

/**
 * Reads a meeting or webinar after Zoom has changed it: Zoom answers nothing, and leaves out what account or licence forbid
 * without a word. Where it cannot be read (no scope for that, for one) the change holds all the same, with a warning.
 * `named` is what to call it then.
 */
export async function afterChange<Scheduled extends Meeting>(
  wish: Wish,
  named: string,
  read: () => Promise<Scheduled>,
): Promise<Changed<Scheduled>> {
  try {
    const found = await read();
    const warnings = differences(wish, found);
    return { found, warnings, inWords: meetingInWords(found) + butChanged(warnings) };
  } catch (error) {
    if (!(error instanceof ZoomError)) throw error;
    const warning = `Zoom has made the change; whether it followed all of it could not be read. ${error.message}`;
    return { found: undefined, warnings: [warning], inWords: named };
  }
}
