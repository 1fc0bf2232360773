import { describe, expect, test } from "@jest/globals";
import addUserAssistants from "../../../components/zoom_admin/actions/add-user-assistants/add-user-assistants.ts";
import listUserAssistants from "../../../components/zoom_admin/actions/list-user-assistants/list-user-assistants.ts";
import removeUserAssistant from "../../../components/zoom_admin/actions/remove-user-assistant/remove-user-assistant.ts";
import { bind, failureOf, runAction } from "../support/run-component.ts";
import { zoom } from "../support/zoom.ts";

type Action = Parameters<typeof runAction>[0];
const run = (action: Action, props: Record<string, unknown> = {}) =>
  runAction(action, { props: { userId: "u1", ...props } });

const sam = { id: "u2", email: "sam@example.com" };

test("list-user-assistants lists who schedules for a user", async () => {
  zoom()
    .get("/users/u1/assistants")
    .reply(200, { assistants: [sam] });
  const { returned, exports } = await run(listUserAssistants);
  expect(returned).toEqual([sam]);
  expect(exports.$summary).toBe("Listed 1 assistant of u1");
});

describe("add-user-assistants", () => {
  test("names people by id or address", async () => {
    const answer = { ids: "u2,u3", add_at: "2026-03-01T10:00:00Z" };
    zoom()
      .post("/users/u1/assistants", { assistants: [{ id: "u2" }, { email: "kim@example.com" }] })
      .reply(201, answer);
    const { returned, exports } = await run(addUserAssistants, { assistantIds: '["u2", "kim@example.com"]' });
    expect(returned).toEqual(answer);
    expect(exports.$summary).toBe("Let u2, kim@example.com schedule for u1");
  });

  test.each([
    [400, 200, "Current account must be paid account: u1", "PlanError", "does not include this"],
    [400, 200, "The user must either be a Licensed user or an On-prem user : u1.", "LicenceError", "need a licence"],
    [400, 200, "Can't assign scheduling privilege to yourself.", "AssistantRefusedError", "nobody is their own"],
    [400, 200, "Can't find user sam@example.com.", "UserNotFoundError", "no active user of this account"],
    [400, 200, "User sam@example.com has already granted scheduling privilege.", "AssistantRefusedError", "already"],
    [404, 1001, "User does not exist: u1.", "UserNotFoundError", "this account has no user u1"],
  ])("explains %i %i %s", async (status, code, message, name, why) => {
    zoom().post("/users/u1/assistants").reply(status, { code, message });
    const error = await failureOf(run(addUserAssistants, { assistantIds: ["u2"] }));
    expect(error).toMatchObject({ name, code });
    expect(error.message).toContain(why);
  });

  test("refuses more people than Zoom takes, before asking", async () => {
    const assistantIds = Array.from({ length: 31 }, (_, index) => `u${index}`);
    expect((await failureOf(run(addUserAssistants, { assistantIds }))).message).toContain(
      "`assistantIds` can name 30 users at a time",
    );
  });
});

describe("remove-user-assistant", () => {
  test("ends an assistant's right", async () => {
    zoom().delete("/users/u1/assistants/u2").reply(204);
    const { returned, exports } = await run(removeUserAssistant, { assistantId: "u2" });
    expect(returned).toEqual({ userId: "u1", assistantId: "u2", removed: true });
    expect(exports.$summary).toBe("u2 no longer schedules for u1");
  });

  test("offers the assistants of the user, who must be chosen first", async () => {
    const { options } = removeUserAssistant.props.assistantId;
    const offered = (props: object) => options.call(bind(removeUserAssistant, { props: { ...props } }) as never, {});
    zoom()
      .get("/users/u1/assistants")
      .reply(200, { assistants: [sam] });
    expect(await offered({ userId: "u1" })).toMatchObject({ options: [{ label: sam.email, value: "u2" }] });
    await expect(async () => offered({})).rejects.toThrow("Choose the user first");
  });
});
