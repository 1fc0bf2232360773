import { describe, expect, test } from "@jest/globals";
import createMeeting from "../../components/zoom_admin/actions/create-meeting/create-meeting.ts";
import createUser from "../../components/zoom_admin/actions/create-user/create-user.ts";
import deleteMeeting from "../../components/zoom_admin/actions/delete-meeting/delete-meeting.ts";
import deleteUser from "../../components/zoom_admin/actions/delete-user/delete-user.ts";
import getMeeting from "../../components/zoom_admin/actions/get-meeting/get-meeting.ts";
import listUsers from "../../components/zoom_admin/actions/list-users/list-users.ts";
import provisionUser from "../../components/zoom_admin/actions/provision-user/provision-user.ts";
import updateMeeting from "../../components/zoom_admin/actions/update-meeting/update-meeting.ts";
import type { User } from "../../components/zoom_admin/common/resources/users.ts";
import { startZoom, type Zoom } from "../emulator/support/zoom.ts";
import { connected } from "./support/connected.ts";
import { failureOf } from "./support/run-component.ts";

const dana = { email: "dana+1@example.com", first_name: "Dana", last_name: "Lee", type: 1 };
const when = { topic: "Welcome", startTime: "2026-03-03T10:00:00", duration: 30, timezone: "Europe/Berlin" };
const provisioning = { action: "autoCreate", user_info: dana, ...when };

/** Zoom does what is asked, and its answer is lost. */
const loseAnswer = (zoom: Zoom, method: string, path: string) =>
  zoom.plain("POST", "/_emulator/faults", {
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ match: { method, path }, effect: { reset: "after-commit" } }),
  });

const people = async (run: Awaited<ReturnType<typeof connected>>) =>
  (await run<User[]>(listUsers, { status: "all" })).filter(({ email }) => email === dana.email);

const meetingsOf = async (zoom: Zoom, userId: string) =>
  (await zoom.call<{ meetings: unknown[] }>("GET", `/users/${userId}/meetings`)).body.meetings;

describe("against an emulated Zoom", () => {
  test("an invited person becomes active, hosts a meeting, and all of it is taken back", async () => {
    const zoom = await startZoom();
    const run = await connected(zoom);
    const user = await run<User & { id: string }>(createUser, { action: "create", user_info: dana });
    expect(user).toMatchObject({ status: "pending", created: true });
    const again = await failureOf(run(createUser, { action: "create", user_info: dana }));
    expect(again.name).toBe("UserExistsError");

    const meeting = { userId: user.id, ...when };
    expect((await failureOf(run(createMeeting, meeting))).name).toBe("PendingUserError");
    expect((await failureOf(run(deleteUser, { userId: user.id, action: "delete" }))).message).toContain(
      "`disassociate`",
    );

    await zoom.plain("POST", `/_emulator/users/${user.id}/accept-invitation`);
    const scheduled = await run<{ id: number }>(createMeeting, meeting);
    expect(scheduled).toMatchObject({ start_time: "2026-03-03T09:00:00Z", warnings: [] });
    expect(await run(getMeeting, { meetingId: scheduled.id })).toMatchObject({ id: scheduled.id, topic: "Welcome" });

    expect(await run(deleteMeeting, { meetingId: scheduled.id })).toMatchObject({ deleted: true });
    expect(await run(deleteUser, { userId: dana.email })).toMatchObject({ userId: dana.email });
    expect(await people(run)).toEqual([]);
  });

  test("lost answers and repeated steps make one user and one meeting", async () => {
    const zoom = await startZoom();
    const run = await connected(zoom);
    await loseAnswer(zoom, "POST", "/v2/users");
    const wish = { action: "autoCreate", user_info: dana };
    const user = await run<User & { id: string }>(createUser, wish);
    expect(user).toMatchObject({ status: "active", created: true });
    expect(await run(createUser, wish, { replay: true })).toMatchObject({ id: user.id, created: true });

    await loseAnswer(zoom, "POST", "/v2/users/*/meetings");
    const meeting = await run(createMeeting, { userId: user.id, ...when });
    expect(await run(createMeeting, { userId: user.id, ...when }, { replay: true })).toMatchObject({ id: meeting.id });
    expect(await people(run)).toHaveLength(1);
    expect(await meetingsOf(zoom, user.id)).toHaveLength(1);
  });

  test("a repeated step finds the series that was made", async () => {
    const zoom = await startZoom();
    const run = await connected(zoom);
    const props = {
      userId: zoom.info.ownerId,
      ...when,
      type: 8,
      recurrence: { type: 2, weekly_days: "5", end_times: 2 },
    };
    const series = await run(createMeeting, props);
    expect(series).toMatchObject({ warnings: [] });
    expect(await run(createMeeting, props, { replay: true })).toMatchObject({ id: series.id });
  });

  test("provisioning converges, whatever is lost on the way", async () => {
    const zoom = await startZoom();
    const run = await connected(zoom);
    await loseAnswer(zoom, "POST", "/v2/users");
    await loseAnswer(zoom, "POST", "/v2/users/*/meetings");
    const first = await run<{ user: { id: string }; meeting: { id: number } }>(provisionUser, provisioning);
    const second = await run(provisionUser, provisioning, { ts: "2026-03-02T11:00:00Z" });
    expect(second).toMatchObject({ user: { id: first.user.id }, meeting: { id: first.meeting.id }, created: false });
    expect(await meetingsOf(zoom, first.user.id)).toHaveLength(1);
  });

  test("provisioning takes back the user whom it invited, and only such a one", async () => {
    const zoom = await startZoom();
    const run = await connected(zoom);
    const props = { ...provisioning, action: "create", onFailure: "undo" };
    expect((await failureOf(run(provisionUser, props))).message).toContain("was removed again");
    expect(await people(run)).toEqual([]);

    await run(createUser, { action: "create", user_info: dana });
    expect((await failureOf(run(provisionUser, props))).name).toBe("PendingUserError");
    expect(await people(run)).toHaveLength(1);
  });

  test("a meeting loses its agenda and whom registrants write to", async () => {
    const run = await connected(await startZoom());
    const { id: userId } = await run<{ id: string }>(createUser, {
      action: "autoCreate",
      user_info: { ...dana, type: 2 },
    });
    const settings = { contact_name: "Sam", waiting_room: true };
    const { id } = await run<{ id: number }>(createMeeting, { userId, ...when, agenda: "Hello", settings });
    const change = { meetingId: String(id), topic: "", agenda: "", clear: ["agenda", "settings.contact_name"] };
    expect(await run(updateMeeting, change)).toMatchObject({
      topic: "Welcome",
      agenda: "",
      settings: { contact_name: "", waiting_room: true },
      warnings: [],
    });
  });
});
