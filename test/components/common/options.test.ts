import { describe, expect, test } from "@jest/globals";
import type { OptionPage } from "../../../components/zoom_admin/common/define.ts";
import type { OptionRequest } from "../../../components/zoom_admin/common/props/options.ts";
import { meetingChoice } from "../../../components/zoom_admin/common/props/meeting.ts";
import zoomAdmin from "../../../components/zoom_admin/zoom_admin.app.ts";
import { bindApp, failureOf } from "../support/run-component.ts";
import { zoom } from "../support/zoom.ts";

const ask = (name: keyof typeof zoomAdmin.propDefinitions, request: OptionRequest = {}): Promise<OptionPage> =>
  zoomAdmin.propDefinitions[name].options.call(bindApp(zoomAdmin), request);

const dana = { id: "u1", email: "dana@example.com", first_name: "Dana", last_name: "Lee" };
const sam = { email: "sam@example.com", type: 1 };

describe("the choice of a user", () => {
  test("offers active, deactivated and pending ones, page by page", async () => {
    zoom()
      .get("/users?page_size=300&status=active")
      .reply(200, { next_page_token: "t2", users: [dana] });
    const first = await ask("userId");
    expect(first.options).toEqual([{ label: "Dana Lee <dana@example.com>", value: "u1" }]);

    zoom()
      .get("/users?page_size=300&status=active&next_page_token=t2")
      .reply(200, { users: [{ ...dana, id: "u2" }] });
    const second = await ask("userId", { prevContext: first.context });
    expect(second.options).toEqual([{ label: "Dana Lee <dana@example.com>", value: "u2" }]);

    zoom()
      .get("/users?page_size=300&status=inactive")
      .reply(200, { users: [] })
      .get("/users?page_size=300&status=pending")
      .reply(200, { users: [sam] });
    const last = await ask("userId", { prevContext: second.context });
    expect(last.options).toEqual([{ label: "sam@example.com (pending)", value: "sam@example.com" }]);

    expect(await ask("userId", { prevContext: last.context })).toEqual({
      options: [],
      context: { nextPageToken: null },
    });
  });

  test("can be searched, by name or address, beyond the first page", async () => {
    zoom()
      .get("/users?page_size=300&status=active")
      .reply(200, { next_page_token: "t2", users: [{ id: "u0", email: "ann@example.com" }] })
      .get("/users?page_size=300&status=active&next_page_token=t2")
      .reply(200, { users: [dana, { id: "u3", email: "bob@example.com" }] });
    expect((await ask("hostId", { query: "dana l", prevContext: {} })).options).toEqual([
      { label: "Dana Lee <dana@example.com>", value: "u1" },
    ]);
  });

  test("shows an error instead of an empty list", async () => {
    zoom().get("/users").query(true).reply(400, {
      code: 4711,
      message: "Invalid access token, does not contain scopes:[user:read:list_users:admin].",
    });
    const { name, message } = await failureOf(ask("userId"));
    expect(name).toBe("MissingScopeError");
    expect(message).toContain(
      "The users could not be listed: the token lacks a permission. Add the scope `user:read:list_users:admin`",
    );
  });
});

describe("the choice of a meeting", () => {
  const choose = (userId?: string, request: OptionRequest = {}) =>
    meetingChoice.meetingId.options.call({ zoomAdmin: bindApp(zoomAdmin), ...(userId ? { userId } : {}) }, request);
  const meeting = { id: 853938470, topic: "Welcome", start_time: "2026-03-02T09:00:00Z" };

  test("offers the host's meetings, a series once, page by page", async () => {
    zoom()
      .get("/users/u1/meetings?page_size=300")
      .reply(200, {
        next_page_token: "t2",
        meetings: [meeting, { ...meeting, start_time: "2026-03-09T09:00:00Z" }, { id: 111222333, topic: "Open door" }],
      });
    expect(await choose("u1")).toEqual({
      options: [
        { label: "Welcome (2026-03-02T09:00:00Z)", value: "853938470" },
        { label: "Open door", value: "111222333" },
      ],
      context: { nextPageToken: "t2" },
    });
    zoom().get("/users/u1/meetings?page_size=300&next_page_token=t2").reply(200, { next_page_token: "", meetings: [] });
    expect(await choose("u1", { prevContext: { nextPageToken: "t2" } })).toEqual({
      options: [],
      context: { nextPageToken: null },
    });
  });

  test("offers nothing where Zoom sends no rows", async () => {
    zoom().get("/users/u1/meetings?page_size=300").reply(200, {});
    expect(await choose("u1")).toEqual({ options: [], context: { nextPageToken: null } });
  });

  test("asks for the host first", async () => {
    const error = await failureOf(Promise.resolve().then(() => choose()));
    expect(error).toMatchObject({ name: "ConfigurationError" });
    expect(error.message).toContain("Choose the host first");
  });
});
