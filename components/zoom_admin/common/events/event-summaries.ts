import type { EventRecording } from "./payloads/recordings.ts";
import type { EventRegistrant, EventSession } from "./payloads/sessions.ts";
import type { ChangedSettings, EventUser } from "./payloads/users.ts";

type Named = Pick<EventUser, "email" | "first_name" | "last_name" | "display_name"> | EventRegistrant;

/** A person, with the name as far as Zoom sent one: `Dana Lee <dana@example.com>`. */
export function personNamed(person: Named): string {
  const display = "display_name" in person ? person.display_name : undefined;
  const name = display ?? [person.first_name, person.last_name].filter(Boolean).join(" ");
  return name ? `${name} <${person.email}>` : person.email;
}

/** The person an event is about. */
export function personIn({ object }: { object: EventUser }): string {
  return personNamed(object);
}

/** The meeting or webinar an event is about: `"First day" (85393847045)`. */
export function sessionIn({ object: { topic, id } }: { object: EventSession }): string {
  return topic ? `"${topic}" (${id})` : String(id);
}

/** How many files of which kind a recording has: `2 files (MP4, M4A)`. */
export function filesIn({ object: { recording_files } }: { object: EventRecording }): string {
  const kinds = [...new Set(recording_files.map((file) => file.file_type))];
  return `${recording_files.length} ${recording_files.length === 1 ? "file" : "files"} (${kinds.join(", ")})`;
}

/** The settings that changed: `in_meeting.waiting_room`. */
export function settingsIn({ object }: { object: ChangedSettings }): string {
  const names = Object.entries(object.settings).flatMap(([group, settings]) =>
    typeof settings === "object" && settings !== null
      ? Object.keys(settings).map((name) => `${group}.${name}`)
      : [group],
  );
  return names.join(", ");
}

/** Who came into a group or left it: `dana@example.com (group Gd2wQ0)`. */
export function membersIn({ object }: { object: { id: string; members: { id?: string; email?: string }[] } }): string {
  const members = object.members.map(({ email, id }) => email ?? id ?? "somebody");
  return `${members.join(", ")} (group ${object.id})`;
}
