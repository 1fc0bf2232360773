import type { EventName, ScopeOf } from "../../../components/zoom_admin/common/events/event-scopes.ts";
import { eventDocumentation } from "../../../components/zoom_admin/common/events/event-documentation.ts";

const docs = "https://developers.zoom.us/docs/api";

it.each<[EventName, ScopeOf<EventName>, string]>([
  [
    "user.created",
    "user:read:user:admin",
    `Needs the scope \`user:read:user:admin\`. [See the documentation](${docs}/users/events/#tag/user/POSTuser.created)`,
  ],
  [
    "recording.completed",
    "cloud_recording:read:recording:admin",
    `Needs the scope \`cloud_recording:read:recording:admin\`. [See the documentation](${docs}/meetings/events/#tag/recording/POSTrecording.completed)`,
  ],
  [
    "app_deauthorized",
    undefined,
    `[See the documentation](${docs}/marketplace/events/#tag/app_deauthorized/POSTapp_deauthorized)`,
  ],
])("says of %s what it needs and where it is documented", (event, scope, documentation) => {
  expect(eventDocumentation(event, scope)).toBe(documentation);
});

it("does not compile with the scope of another event", () => {
  // @ts-expect-error a user's event is not offered for the scope of recordings
  expect(eventDocumentation("user.created", "cloud_recording:read:recording:admin")).toContain("Needs the scope");
});
