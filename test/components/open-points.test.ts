import { describe, expect, jest, test } from "@jest/globals";
import activateUser from "../../components/zoom_admin/actions/activate-user/activate-user.ts";
import createMeeting from "../../components/zoom_admin/actions/create-meeting/create-meeting.ts";
import createUser from "../../components/zoom_admin/actions/create-user/create-user.ts";
import createWebinar from "../../components/zoom_admin/actions/create-webinar/create-webinar.ts";
import deactivateUser from "../../components/zoom_admin/actions/deactivate-user/deactivate-user.ts";
import deleteUser from "../../components/zoom_admin/actions/delete-user/delete-user.ts";
import endWebinar from "../../components/zoom_admin/actions/end-webinar/end-webinar.ts";
import getUser from "../../components/zoom_admin/actions/get-user/get-user.ts";
import listAccountRecordings from "../../components/zoom_admin/actions/list-account-recordings/list-account-recordings.ts";
import listMeetings from "../../components/zoom_admin/actions/list-meetings/list-meetings.ts";
import listUserRecordings from "../../components/zoom_admin/actions/list-user-recordings/list-user-recordings.ts";
import listUsers from "../../components/zoom_admin/actions/list-users/list-users.ts";
import provisionUser from "../../components/zoom_admin/actions/provision-user/provision-user.ts";
import updateUser from "../../components/zoom_admin/actions/update-user/update-user.ts";
import updateUserEmail from "../../components/zoom_admin/actions/update-user-email/update-user-email.ts";
import userActivated from "../../components/zoom_admin/sources/user-activated/user-activated.ts";
import userCreated from "../../components/zoom_admin/sources/user-created/user-created.ts";
import { authorized } from "../emulator/support/authorize.ts";
import { hold, pass } from "../emulator/support/meetings.ts";
import { startReceiver, subscribe, type Received } from "../emulator/support/receiver.ts";
import { addUser, startZoom, type Zoom } from "../emulator/support/zoom.ts";
import { connected } from "./support/connected.ts";
import { deploySource } from "./support/deploy-source.ts";
import { failureOf, FakeTime } from "./support/run-component.ts";

/**
 * What Zoom's documents leave open is an option of the emulator each. Whatever a builder sees is the same under every
 * choice, or says what to do.
 */

const user_info = { email: "dana@example.com", first_name: "Dana", last_name: "Lee", type: 1 };
const invitation = { action: "create", user_info };
const when = { topic: "Welcome", startTime: "2026-03-03T10:00:00Z" };

async function account(options: Parameters<typeof startZoom>[0]) {
  const zoom = await startZoom(options);
  return { zoom, run: await connected(zoom) };
}

const accept = (zoom: Zoom, userId: string) => zoom.control("POST", `/users/${userId}/accept-invitation`);

describe.each(["not-found", "not-allowed"] as const)("Where Zoom says of a pending host: %s,", (pendingHost) => {
  test("a meeting or webinar waits for the acceptance, and the reason is told", async () => {
    const { zoom, run } = await account({ pendingHost });
    const userId = await addUser(zoom, { type: 2 });
    for (const action of [createMeeting, createWebinar]) {
      const { name, message } = await failureOf(run(action, { userId, ...when }));
      expect(name).toBe("PendingUserError");
      expect(message).toContain("has not accepted the invitation yet");
    }
    await accept(zoom, userId);
    expect(await run(createMeeting, { userId, ...when })).toMatchObject({ host_id: userId });
  });
});

describe.each(["conflict", "reinvite"] as const)("Where Zoom answers a second invitation with: %s,", (policy) => {
  test("there is one user, and provisioning never takes back one who was invited before", async () => {
    const { run } = await account({ recreatePending: policy });
    const { id } = await run(createUser, invitation);
    const again = await run(createUser, { ...invitation, ifExists: "continue" });
    expect(again).toMatchObject({ id, status: "pending" });
    const undoing = run(provisionUser, { ...invitation, ...when, onFailure: "undo" });
    expect((await failureOf(undoing)).name).toBe("PendingUserError");
    expect(await run(listUsers, { status: "pending" })).toMatchObject([{ email: user_info.email }]);
  });
});

describe.each(["refuse", "allow"] as const)("Where Zoom's deletion of a pending user is: %s,", (deletePending) => {
  test.each(["automatic", "disassociate"])("%s takes the invitation back", async (action) => {
    const { zoom, run } = await account({ deletePending });
    const userId = await addUser(zoom);
    expect(await run(deleteUser, { userId, action })).toMatchObject({ removed: "disassociate" });
    expect((await failureOf(run(getUser, { userId }))).name).toBe("UserNotFoundError");
  });

  test("deleting does it too, or says what does", async () => {
    const { zoom, run } = await account({ deletePending });
    const userId = await addUser(zoom);
    const outcome = await run(deleteUser, { userId, action: "delete" }).catch(({ message }: Error) => message);
    const expected = { refuse: expect.stringContaining("`disassociate`"), allow: { userId, removed: "delete" } };
    expect(outcome).toEqual(expected[deletePending]);
  });
});

describe.each(["200", "204"] as const)("Where Zoom answers a changed status with %s,", (statusSuccess) => {
  test("a user is deactivated and brought back, and a webinar ended", async () => {
    const { zoom, run } = await account({ statusSuccess });
    const userId = await addUser(zoom, { action: "autoCreate", type: 2 });
    const { id } = await run(createWebinar, { userId, ...when });
    expect(await run(endWebinar, { webinarId: String(id) })).toMatchObject({ ended: true });
    await run(deactivateUser, { userId });
    expect(await run(getUser, { userId })).toMatchObject({ status: "inactive" });
    await run(activateUser, { userId });
    expect(await run(getUser, { userId })).toMatchObject({ status: "active" });
  });
});

describe.each(["3412", "2033-2034"] as const)("Where Zoom numbers a want of seats %s,", (seatCode) => {
  test("nobody new, converted or brought back gets one, and what to do is told", async () => {
    const { zoom, run } = await account({ seatCode, licensedSeats: 1, basicSeats: 1 });
    const userId = await addUser(zoom, { action: "autoCreate" });
    await run(deactivateUser, { userId });
    await addUser(zoom, { action: "autoCreate", email: "sam@example.com" });
    const attempts = [
      run(createUser, { action: "autoCreate", user_info: { ...user_info, email: "new@example.com", type: 2 } }),
      run(updateUser, { userId: "sam@example.com", type: 2 }),
      run(activateUser, { userId }),
    ];
    for (const attempt of attempts) {
      const { name, message } = await failureOf(attempt);
      expect(name).toBe("LicenceError");
      expect(message).toContain("Buy or free licences");
    }
  });
});

describe.each(["refuse", "clamp"] as const)(
  "Where Zoom's answer to more than a month of recordings is: %s,",
  (policy) => {
    test("a longer period is listed whole", async () => {
      const zoom = await startZoom({ recordingRange: policy, processingSeconds: 0 });
      const userId = await addUser(zoom, { action: "autoCreate", type: 2 });
      const meeting = { topic: "Standup", type: 3, settings: { auto_recording: "cloud" } };
      const { body } = await zoom.call<{ id: number }>("POST", `/users/${userId}/meetings`, meeting);
      const first = await hold(zoom, body.id);
      zoom.clock.advance(60 * 86_400_000);
      const second = await hold(zoom, body.id);
      zoom.clock.advance(60_000);
      const run = await connected(zoom);
      const expected = [second, first].map((uuid) => ({ uuid }));
      for (const [action, props] of [
        [listUserRecordings, { userId }],
        [listAccountRecordings, {}],
      ] as const) {
        expect(await run(action, { ...props, from: "2026-02-01", to: "2026-05-31" })).toMatchObject(expected);
      }
    });
  },
);

describe.each(["sparse", "full"] as const)("Where Zoom's headers of limits are %s,", (rateLimitHeaders) => {
  test("a limit per day is told with its end, and not waited for", async () => {
    const { zoom, run } = await account({ rateLimitHeaders, managedDomains: ["example.com"] });
    const userId = await addUser(zoom, { action: "autoCreate" });
    const change = (count: number) => run(updateUserEmail, { userId, email: `dana${count}@example.com` });
    for (const count of [1, 2, 3]) await change(count);
    const error = await failureOf(change(4));
    expect(error).toMatchObject({ name: "DailyLimitError", resumesAt: "2026-03-03T00:00:00.000Z" });
    expect(error.message).toContain("It goes on at 2026-03-03 00:00 UTC");
  });
});

test.each([
  ["coexist", undefined],
  ["single", "InvalidTokenError"],
] as const)("Where tokens are %s, an older one that still acts ends with %s", async (tokenPolicy, name) => {
  const { zoom, run } = await account({ tokenPolicy });
  await zoom.token();
  const error = await run(listUsers).then(
    () => undefined,
    (reason: Error) => reason,
  );
  expect(error?.name).toBe(name);
  if (error) expect(error.message).toContain("Reconnect the account");
});

describe("`me`, which Zoom forbids to an app for the whole account,", () => {
  test("names its owner where Zoom takes it all the same", async () => {
    const { run } = await account({ me: "owner" });
    expect(await run(listMeetings, { userId: "me" })).toEqual([]);
  });

  test("is told to be no user where Zoom does not", async () => {
    const { run } = await account({ me: "reject" });
    const { name, message } = await failureOf(run(listMeetings, { userId: "me" }));
    expect(name).toBe("UserNotFoundError");
    expect(message).toContain("`me` is nobody to an app for the whole account: name the user by id or e-mail address");
  });
});

describe("An app for a user's own data", () => {
  async function asDana() {
    const zoom = await startZoom({ appLevel: "user" });
    const userId = await addUser(zoom, { action: "autoCreate" });
    const { access_token } = await authorized(zoom, { user: user_info.email });
    return { userId, run: await connected(zoom, access_token) };
  }

  test("schedules for that user, as `me`, also where the step runs again", async () => {
    const { userId, run } = await asDana();
    const meeting = await run(createMeeting, { userId: "me", ...when });
    expect(meeting).toMatchObject({ host_id: userId });
    const again = await run(createMeeting, { userId: "me", ...when }, { replay: true });
    expect(again).toMatchObject({ id: meeting["id"] });
  });

  test("is told to say `me` where it names anybody, and what it lacks for others", async () => {
    const { userId, run } = await asDana();
    const { name, message } = await failureOf(run(createMeeting, { userId, ...when }));
    expect(name).toBe("MissingScopeError");
    expect(message).toContain("`meeting:write:meeting:admin`");
    expect(message).toContain("reaches that user alone, as `me`");
    expect((await failureOf(run(createUser, invitation))).name).toBe("MissingScopeError");
  });
});

/** A source that is handed what the emulator posted, with the emulator's secret and at its time. */
async function emitted(zoom: Zoom, source: Parameters<typeof deploySource>[0], received: readonly Received[]) {
  const { accountId: account_id, secretToken } = zoom.info;
  const time = new FakeTime(new Date(zoom.clock.now()).toISOString());
  const deployed = deploySource(source, { secretToken }, { auth: { account_id }, time });
  for (const { text, headers } of received) await deployed.deliver(text, headers as Record<string, string>);
  return deployed.emitted;
}

async function receiverOf(zoom: Zoom, ...events: string[]) {
  const receiver = await startReceiver(zoom.info.secretToken);
  await subscribe(zoom, receiver.url, events);
  return receiver;
}

describe("A source", () => {
  test.each([
    ["no", ["user.invitation_accepted"]],
    ["yes", ["user.invitation_accepted", "user.activated"]],
  ] as const)("tells of a first acceptance, where Zoom activates as well: %s", async (policy, events) => {
    const zoom = await startZoom({ activatedOnAcceptance: policy });
    const receiver = await receiverOf(zoom, "user.invitation_accepted", "user.activated");
    const id = await addUser(zoom);
    await accept(zoom, id);
    const told = await emitted(zoom, userActivated, await receiver.count(events.length));
    expect(told).toMatchObject(events.map((event) => ({ event: { event, payload: { object: { id } } } })));
  });

  test.each([
    ["no", 500],
    ["yes", 401],
  ] as const)("knows an event again, where Zoom repeats what was refused: %s", async (policy, answer) => {
    const zoom = await startZoom({ retryRefusals: policy });
    const receiver = await receiverOf(zoom, "user.created");
    receiver.answer = answer;
    await addUser(zoom);
    await pass(zoom, 5 * 60_000);
    const told = await emitted(zoom, userCreated, await receiver.count(2));
    expect(new Set(told.map(({ metadata }) => metadata.id)).size).toBe(1);
  });

  test.each([false, true])("takes a signature over what is escaped as it came: %s", async (escapeUnicode) => {
    const zoom = await startZoom({ escapeUnicode });
    const receiver = await receiverOf(zoom, "user.created");
    await addUser(zoom, { first_name: "🚒" });
    expect(await emitted(zoom, userCreated, await receiver.count(1))).toMatchObject([
      { event: { payload: { object: { first_name: "🚒" } } } },
    ]);
  });

  test.each(["all", "client_credentials"] as const)("subscribes itself or says how, by %s", async (policy) => {
    const zoom = await startZoom({ subscriptionGrants: policy });
    const { url: endpoint } = await startReceiver(zoom.info.secretToken);
    const auth = { oauth_access_token: await zoom.token(), base_api_url: zoom.url };
    jest.spyOn(console, "log").mockImplementation(() => undefined);
    const source = deploySource(userCreated, { http: { endpoint } }, { auth });
    await source.activate();
    expect(Boolean(source.db.get("subscriptionId"))).toBe(policy === "all");
    expect(Boolean(source.db.get("instructions"))).toBe(policy !== "all");
    await source.deactivate();
  });
});
