import { componentsOnDisk } from "../support/components-on-disk.ts";
import { deploySource, signed } from "../support/deploy-source.ts";

const meeting = '"First day" (85393847045)';
const webinar = '"Product tour" (85393847045)';
const dana = "Dana Lee <dana.lee@example.com>";
const admin = "admin@example.com";

/** What each source says of its own sample: who and what. */
const summaries: Record<string, string> = {
  "account-created": `${admin} created the sub-account of owner@example.org (Vb7sKq20QmWlTzYc5aRn9A)`,
  "account-settings-updated": `${admin} changed recording.auto_recording of account Qm4xTz81RbiLwYc0aVn3Hg`,
  "account-updated": `${admin} changed the profile of account Example Inc.`,
  "group-member-added": `${admin} added dana.lee@example.com (group Gd2wQ0mXTgq3rYv6bLz8Pw)`,
  "group-member-deleted": `${admin} removed dana.lee@example.com (group Gd2wQ0mXTgq3rYv6bLz8Pw)`,
  "meeting-alert": `Unstable audio quality in the meeting ${meeting}`,
  "meeting-created": `${admin} created the meeting ${meeting}`,
  "meeting-deleted": `${admin} deleted the meeting ${meeting}`,
  "meeting-ended": `The meeting ${meeting} ended`,
  "meeting-participant-joined": `Kim Roe joined the meeting ${meeting}`,
  "meeting-participant-left": `Kim Roe left the meeting ${meeting}`,
  "meeting-registration-approved": `${admin} approved the registration of Kim Roe <kim.roe@example.com> for the meeting ${meeting}`,
  "meeting-registration-cancelled": `${admin} cancelled the registration of Kim Roe <kim.roe@example.com> for the meeting ${meeting}`,
  "meeting-registration-created": `Kim Roe <kim.roe@example.com> registered for the meeting ${meeting}`,
  "meeting-registration-denied": `${admin} denied the registration of Kim Roe <kim.roe@example.com> for the meeting ${meeting}`,
  "meeting-started": `The meeting ${meeting} started`,
  "meeting-summary-completed": 'The summary of "First day" is ready (85393847045)',
  "meeting-updated": `${admin} changed the meeting ${meeting}`,
  "recording-completed": `The recording of ${meeting} is ready: 1 file (MP4)`,
  "recording-deleted": `The recording of ${meeting} was deleted for good: 1 file (MP4)`,
  "recording-recovered": `The recording of ${meeting} was recovered from the trash: 1 file (MP4)`,
  "recording-started": `The recording of ${meeting} started`,
  "recording-transcript-completed": `The transcript of ${meeting} is ready`,
  "recording-trashed": `The recording of ${meeting} was moved to the trash: 1 file (MP4)`,
  "user-activated": `${dana} accepted the invitation`,
  "user-created": `${admin} added ${dana} (create)`,
  "user-deactivated": `${admin} deactivated ${dana}`,
  "user-deleted": `${admin} deleted ${dana}`,
  "user-disassociated": `${admin} unlinked ${dana} from the account`,
  "user-invitation-accepted": `${dana} accepted the invitation`,
  "user-settings-updated": `${admin} changed in_meeting.waiting_room of user KDcuGIm1QgePTO8WbOqwIQ`,
  "user-signed-in": "dana.lee@example.com signed in (mac)",
  "user-signed-out": "dana.lee@example.com signed out (mac)",
  "user-updated": `${admin} changed the profile of dana.lee@example.com`,
  "webinar-created": `${admin} created the webinar ${webinar}`,
  "webinar-deleted": `${admin} deleted the webinar ${webinar}`,
  "webinar-ended": `The webinar ${webinar} ended`,
  "webinar-participant-joined": `Kim Roe joined the webinar ${webinar}`,
  "webinar-registration-created": `Kim Roe <kim.roe@example.com> registered for the webinar ${webinar}`,
  "webinar-started": `The webinar ${webinar} started`,
  "webinar-updated": `${admin} changed the webinar ${webinar}`,
};

type Source = Parameters<typeof deploySource>[0] & {
  props: Record<string, unknown>;
  sampleEmit: { event: string; payload: { account_id: string } };
};

const sources = new Map<string, Source>();
beforeAll(async () => {
  for (const { kind, folder, component } of await componentsOnDisk())
    if (kind === "sources") sources.set(folder, component as unknown as Source);
});

/** What a source emits when Zoom delivers this event. */
async function emitted(source: Source, event: Source["sampleEmit"], props: Record<string, unknown> = {}) {
  const deployed = deploySource(source, props, { auth: { account_id: event.payload.account_id } });
  const body = JSON.stringify(event);
  await deployed.deliver(body, signed(body));
  return deployed.emitted;
}

describe.each(Object.entries(summaries))("The source %s", (key, summary) => {
  it("emits its sample unchanged when Zoom sends it, and says who and what in one line", async () => {
    const source = sources.get(key)!;
    expect(await emitted(source, source.sampleEmit)).toMatchObject([
      { event: source.sampleEmit, metadata: { summary } },
    ]);
  });
});

it("A source is called as Zoom calls its event", () => {
  const named = [...sources].filter(([key]) => key in summaries && key !== "user-activated");
  for (const [key, { sampleEmit }] of named) expect(key).toBe(sampleEmit.event.replaceAll(/[._]/g, "-"));
});

describe("Sources of meetings, webinars and recordings", () => {
  const aboutSessions = Object.keys(summaries).filter((key) => /^(meeting|webinar|recording)-/.test(key));

  it.each(aboutSessions)("can be narrowed to hosts: %s", async (key) => {
    const source = sources.get(key)!;
    expect(await emitted(source, source.sampleEmit, { hosts: ["KDcuGIm1QgePTO8WbOqwIQ"] })).toHaveLength(1);
    expect(await emitted(source, source.sampleEmit, { hosts: ["somebody-else"] })).toEqual([]);
    expect(await emitted(source, source.sampleEmit, { hosts: [] })).toHaveLength(1);
  });

  it.each(aboutSessions)("can be narrowed to a text in the topic, in capitals or not: %s", async (key) => {
    const source = sources.get(key)!;
    expect(
      await emitted(source, source.sampleEmit, { topic: key.startsWith("webinar") ? "TOUR" : "DAY" }),
    ).toHaveLength(1);
    expect(await emitted(source, source.sampleEmit, { topic: "retrospective" })).toEqual([]);
  });
});

it.each(["user-deactivated", "user-deleted", "user-disassociated", "user-invitation-accepted"])(
  "The source %s can be narrowed to licences",
  async (key) => {
    const source = sources.get(key)!;
    expect(await emitted(source, source.sampleEmit, { userTypes: [2] })).toHaveLength(1);
    expect(await emitted(source, source.sampleEmit, { userTypes: [1] })).toEqual([]);
  },
);

it.each(["user-updated", "user-signed-in", "user-signed-out", "user-settings-updated"])(
  "The source %s can be narrowed to users",
  async (key) => {
    const source = sources.get(key)!;
    expect(await emitted(source, source.sampleEmit, { users: ["KDcuGIm1QgePTO8WbOqwIQ"] })).toHaveLength(1);
    expect(await emitted(source, source.sampleEmit, { users: ["somebody-else"] })).toEqual([]);
  },
);

it.each(["group-member-added", "group-member-deleted"])("The source %s can be narrowed to groups", async (key) => {
  const source = sources.get(key)!;
  expect(await emitted(source, source.sampleEmit, { groups: ["Gd2wQ0mXTgq3rYv6bLz8Pw"] })).toHaveLength(1);
  expect(await emitted(source, source.sampleEmit, { groups: ["another"] })).toEqual([]);
});
