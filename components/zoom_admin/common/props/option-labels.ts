import type { Option } from "../define.ts";
import type { Meeting } from "../resources/meetings.ts";
import type { RecordingFile } from "../resources/recordings.ts";
import type { Registrant } from "../resources/registrants.ts";
import type { User } from "../resources/users.ts";

/** "Dana Lee <dana@example.com> (pending)". Zoom's lists give a pending user no id; the address serves as well. */
export function userOption(user: User): Option {
  const status = user.status && user.status !== "active" ? ` (${user.status})` : "";
  return { label: `${nameAndAddress(user)}${status}`, value: user.id ?? user.email };
}

/** "Welcome (2026-03-02T09:00:00Z)" */
export function meetingOption({ id, topic, start_time }: Meeting): Option {
  return { label: start_time ? `${topic} (${start_time})` : topic, value: String(id) };
}

/** "MP4 shared_screen_with_speaker_view (2026-03-02T09:00:00Z)" */
export function recordingFileOption({ id, file_type, recording_type, recording_start }: RecordingFile): Option {
  const what = [file_type, recording_type].filter(Boolean).join(" ");
  return { label: recording_start ? `${what} (${recording_start})` : what, value: id ?? "" };
}

/** "Dana Lee <dana@example.com>" */
export function registrantOption(registrant: Registrant): Option {
  return { label: nameAndAddress(registrant), value: registrant.id };
}

/** "Dana Lee <dana@example.com>", or the address alone. */
export function nameAndAddress({
  first_name,
  last_name,
  display_name,
  email,
}: Pick<User, "first_name" | "last_name" | "display_name" | "email">): string {
  const name = [first_name, last_name].filter(Boolean).join(" ") || display_name;
  return name ? `${name} <${email}>` : email;
}
