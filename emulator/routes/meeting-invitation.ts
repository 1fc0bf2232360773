import type { Meeting } from "../entities/meeting.ts";
import type { World } from "../world.ts";
import { joinUrl } from "../views/schedule.ts";

/** What a host sends to people who shall come. */
export function invitationText(world: World, meeting: Meeting): string {
  const { host_id, topic, start, timezone, password, id } = meeting;
  const host = world.store.users.get(host_id)?.display_name ?? "The host";
  return [
    `${host} is inviting you to a scheduled Zoom meeting.`,
    "",
    `Topic: ${topic}`,
    ...(start === undefined ? [] : [`Time: ${spokenTime(start, timezone)}`]),
    "",
    "Join Zoom Meeting",
    joinUrl(world, meeting),
    "",
    `Meeting ID: ${id.replace(/^(\d{3})(\d{4})/, "$1 $2 ")}`,
    ...(password ? [`Passcode: ${password}`] : []),
    "",
  ].join("\r\n");
}

/** Such as `Mar 25, 2022 03:32 PM America/Los_Angeles`. */
function spokenTime(start: number, timeZone: string): string {
  const day = new Intl.DateTimeFormat("en-US", { timeZone, month: "short", day: "numeric", year: "numeric" });
  const time = new Intl.DateTimeFormat("en-US", { timeZone, hour: "2-digit", minute: "2-digit" });
  return `${day.format(start)} ${time.format(start).replace(/\s/, " ")} ${timeZone}`;
}
