import { expect } from "@jest/globals";
import { addUser } from "../../emulator/support/zoom.ts";
import type { Stories } from "./catalogue.ts";

type User = Record<string, unknown> & { id: string; email: string };

const ways = [
  ["create", "pending"],
  ["autoCreate", "active"],
  ["custCreate", "active"],
  ["ssoCreate", "active"],
];

export const users: Stories = {
  "somebody is invited, which only an acceptance ends": async ({ run, refused, zoom }) => {
    const email = "invited@example.com";
    const wish = { action: "create", user_info: { email, first_name: "Ina", last_name: "Vited", type: 1 } };
    const { returned, summary } = await run<User>("create-user", wish);
    expect(returned).toMatchObject({ email, status: "pending", created: true });
    expect(summary).toContain(email);
    expect(await refused("create-user", wish)).toContain(`has a user Ina Vited <${email}> already (pending`);
    expect((await run("create-user", { ...wish, ifExists: "continue" })).returned).toMatchObject({
      id: returned.id,
      created: false,
    });

    const pending = (await run<{ email: string }[]>("list-users", { status: "pending" })).returned;
    expect(pending.map((user) => user.email)).toContain(email);
    const meeting = { userId: returned.id, topic: "Welcome", startTime: "2099-03-03T10:00:00Z" };
    expect(await refused("create-meeting", meeting)).toContain("has not accepted the invitation yet");

    await zoom.control("POST", `/users/${returned.id}/accept-invitation`);
    expect((await run("get-user", { userId: email })).returned).toMatchObject({ id: returned.id, status: "active" });
    expect((await run("create-meeting", meeting)).returned).toMatchObject({ host_id: returned.id, topic: "Welcome" });
  },

  "each way of creating a user leaves them pending or active": async ({ run }) => {
    for (const [action, status] of ways) {
      const user_info = { email: `${action}@example.com`, first_name: "Dana", last_name: "Lee", type: 1 };
      const { returned } = await run<User>("create-user", { action, user_info });
      expect(returned).toMatchObject({ status });
      expect((await run("get-user", { userId: returned.id })).returned).toMatchObject({ status });
    }
  },

  "an invitation that was not accepted in time has expired": async ({ run, refused, zoom }) => {
    const user_info = { email: "late@example.com", first_name: "Leo", type: 1 };
    const { id: userId } = (await run<User>("create-user", { action: "create", user_info })).returned;
    await zoom.control("POST", `/users/${userId}/expire-invitation`);
    expect(await refused("get-user", { userId })).toContain("has expired");
    const again = await run<User>("create-user", { action: "create", user_info });
    expect(again.returned).toMatchObject({ status: "pending", created: true });
  },

  "somebody who is only invited is told of where nothing can be done yet": async ({ run, refused, zoom }) => {
    const userId = await addUser(zoom, { email: "not-yet@example.com" });
    const { returned } = await run<{ warnings: string[] }>("update-user", { userId, department: "IT" });
    expect(returned.warnings).toEqual([expect.stringContaining("has not accepted the invitation yet")]);
    expect(await refused("get-user-settings", { userId })).toContain("has not accepted the invitation yet");
    expect(await refused("deactivate-user", { userId })).toContain("not have accepted the invitation yet");
  },

  "what Zoom would refuse of a new user is refused before it is asked": async ({ refused }) => {
    const user_info = { email: "nobody@example.com", type: 3 };
    expect(await refused("create-user", { action: "create", user_info })).toContain("user_info.type");
    expect(await refused("create-user", { action: "create", user_info: { type: 1 } })).toContain("user_info.email");
    expect(await refused("create-user", { user_info: { ...user_info, type: 1, nick: "N" } })).toContain("nick");
  },

  "a user's profile is changed, as far as it was given": async ({ run, refused, zoom }) => {
    const userId = await addUser(zoom, { action: "autoCreate", email: "profile@example.com", type: 2 });
    const change = { userId, department: "IT", usePmi: false, moreFields: { job_title: "Boss" } };
    expect((await run("update-user", change)).returned).toMatchObject({ changed: expect.arrayContaining(["dept"]) });
    const { returned } = await run("get-user", { userId });
    expect(returned).toMatchObject({ first_name: "Dana", dept: "IT", job_title: "Boss", use_pmi: false, type: 2 });
    expect(await refused("update-user", { userId })).toContain("nothing to change");
    expect(await refused("update-user", { userId, type: 7 })).toContain("type");
  },

  "an address is changed to one of a managed domain, and to no other": async ({ run, refused, zoom }) => {
    const userId = await addUser(zoom, { action: "autoCreate", email: "old@managed.example" });
    await run("update-user-email", { userId, email: "new@managed.example" });
    expect((await run("get-user", { userId })).returned).toMatchObject({ email: "new@managed.example" });
    expect(await refused("update-user-email", { userId, email: "new@example.com" })).toContain("managed domain");
  },

  "a password is set if it is a good one": async ({ run, refused, zoom }) => {
    const userId = await addUser(zoom, { action: "autoCreate", email: "password@example.com" });
    const { summary } = await run("update-user-password", { userId, password: "if42!LfH@" });
    expect(summary).toBe(`Set the password of ${userId}`);
    expect(await refused("update-user-password", { userId, password: "short" })).toContain("password");
  },

  "a user is deactivated and brought back": async ({ run, zoom }) => {
    const userId = await addUser(zoom, { action: "autoCreate", email: "pause@example.com" });
    const emails = async (status: string) =>
      (await run<User[]>("list-users", { status })).returned.map(({ email }) => email);
    await run("deactivate-user", { userId });
    expect(await emails("inactive")).toContain("pause@example.com");
    expect(await emails("active")).not.toContain("pause@example.com");
    await run("activate-user", { userId });
    expect(await emails("active")).toContain("pause@example.com");
  },

  "users are counted, listed, looked up and signed out": async ({ run, refused, zoom }) => {
    const email = "known@example.com";
    const userId = await addUser(zoom, { action: "autoCreate", email, type: 2 });
    const { returned: counts } = await run<Record<string, number>>("get-user-summary");
    const { returned: active } = await run<User[]>("list-users");
    expect(active).toHaveLength(counts["total_users_count"]!);
    expect((await run<User[]>("list-users", { maxResults: 2 })).returned).toHaveLength(2);

    expect((await run("check-user-email", { email })).returned).toEqual({ existed_email: expect.any(Boolean) });
    expect((await run("revoke-user-sso-token", { userId })).returned).toEqual({ userId, revoked: true });
    expect(await refused("revoke-user-sso-token", { userId: "nobody@example.com" })).toContain("no user");
  },

  "licences are reclaimed of nobody who has just come": async ({ run, refused, zoom }) => {
    const userId = await addUser(zoom, { action: "autoCreate", email: "licensed@example.com", type: 2 });
    const { returned: plan } = await run("reclaim-licences", { idleDays: 4, seats: 1000 });
    expect(plan).toMatchObject({ planOnly: true, idle: [], licences: { free: expect.any(Number) } });
    const { summary } = await run("reclaim-licences", { idleDays: 4, planOnly: false });
    expect(summary).toBe("Reclaimed 0 licences");
    expect((await run("get-user", { userId })).returned).toMatchObject({ type: 2 });
    expect(await refused("reclaim-licences", { idleDays: 3 })).toContain("idleDays");
  },

  "an unknown user is said to be unknown, whatever was to be done": async ({ refused }) => {
    const userId = "stranger@example.com";
    const attempts: Record<string, object> = {
      "get-user": {},
      "update-user": { department: "IT" },
      "activate-user": {},
      "delete-user": {},
      "get-user-settings": {},
      "list-meetings": {},
      "create-meeting": { topic: "Welcome" },
    };
    for (const [action, props] of Object.entries(attempts)) {
      expect(await refused(action, { userId, ...props })).toContain(`this account has no user ${userId}`);
    }
  },

  "user and first meeting are provisioned, however often it is asked for": async ({ run, refused }) => {
    const user_info = { email: "provisioned@example.com", first_name: "Pia", last_name: "Roe", type: 1 };
    const wish = { action: "autoCreate", user_info, topic: "Welcome", startTime: "2099-03-03T10:00:00Z" };
    type Provisioned = { user: User; meeting: { id: number } };
    const first = (await run<Provisioned>("provision-user", wish)).returned;
    expect(first).toMatchObject({ user: { status: "active" }, created: true });
    const { returned, summary } = await run<Provisioned>("provision-user", wish);
    expect(returned).toMatchObject({ user: { id: first.user.id }, meeting: { id: first.meeting.id }, created: false });
    expect(summary).toContain("Found");

    const invited = { ...wish, action: "create", user_info: { ...user_info, email: "undone@example.com" } };
    expect(await refused("provision-user", { ...invited, onFailure: "undo" })).toContain("was removed again");
    expect(await refused("get-user", { userId: "undone@example.com" })).toContain("no user");
  },
};
