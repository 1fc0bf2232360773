import { eventDocumentation } from "../../../components/zoom_admin/common/event-documentation.ts";

const docs = "https://developers.zoom.us/docs/api";

it.each([
  [
    "user.created",
    `Needs the scope \`user:read:user:admin\`. [See the documentation](${docs}/users/events/#tag/user/POSTuser.created)`,
  ],
  [
    "recording.completed",
    `Needs the scope \`cloud_recording:read:recording:admin\`. [See the documentation](${docs}/meetings/events/#tag/recording/POSTrecording.completed)`,
  ],
  [
    "app_deauthorized",
    `[See the documentation](${docs}/marketplace/events/#tag/app_deauthorized/POSTapp_deauthorized)`,
  ],
] as const)("says of %s what it needs and where it is documented", (event, documentation) => {
  expect(eventDocumentation(event)).toBe(documentation);
});
