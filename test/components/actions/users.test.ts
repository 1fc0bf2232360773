import { describe, expect, test } from "@jest/globals";
import deleteUser from "../../../components/zoom_admin/actions/delete-user/delete-user.ts";
import getUser from "../../../components/zoom_admin/actions/get-user/get-user.ts";
import listUsers from "../../../components/zoom_admin/actions/list-users/list-users.ts";
import { failureOf, runAction } from "../support/run-component.ts";
import { broken, userDoesNotExist, zoom } from "../support/zoom.ts";

const dana = { id: "u1", email: "dana@example.com", first_name: "Dana", last_name: "Lee", type: 1, status: "active" };

describe("get-user", () => {
  test("reads a user by an e-mail address, encoded", async () => {
    zoom().get("/users/d%23%2Fana%2B1%40example.com").reply(200, dana);
    const { returned, exports } = await runAction(getUser, { props: { userId: "d#/ana+1@example.com" } });
    expect(returned).toEqual(dana);
    expect(exports.$summary).toBe("Read Dana Lee <dana@example.com>; active");
  });

  test("refuses an empty id before asking", async () => {
    const error = await failureOf(runAction(getUser, { props: { userId: "" } }));
    expect(error).toMatchObject({
      name: "ConfigurationError",
      message: "`userId` must be a user id or e-mail address; it was not given.",
    });
  });
});

describe("list-users", () => {
  test("lists the active users to the end", async () => {
    const scope = zoom()
      .get("/users?page_size=300&status=active")
      .reply(200, { next_page_token: "t2", users: [dana] })
      .get("/users?page_size=300&status=active&next_page_token=t2")
      .reply(200, { next_page_token: "", users: [{ ...dana, id: "u2" }] });
    const { returned, exports } = await runAction(listUsers);
    expect(returned).toEqual([dana, { ...dana, id: "u2" }]);
    expect(exports.$summary).toBe("Listed 2 active users");
    expect(scope.isDone()).toBe(true);
  });

  test("lists users of every status, pending ones without id", async () => {
    const sam = { email: "sam@example.com", type: 1 };
    zoom()
      .get("/users?page_size=300&status=active&role_id=r1")
      .reply(200, { users: [dana] })
      .get("/users?page_size=300&status=inactive&role_id=r1")
      .reply(200, {})
      .get("/users?page_size=300&status=pending&role_id=r1")
      .reply(200, { users: [sam] });
    const { returned } = await runAction(listUsers, { props: { status: "all", roleId: "r1" } });
    expect(returned).toEqual([dana, { ...sam, status: "pending" }]);
  });

  test("stops at maxResults, and asks for no more than that", async () => {
    zoom()
      .get("/users?page_size=1&status=pending")
      .reply(200, { next_page_token: "t2", users: [dana] });
    expect((await runAction(listUsers, { props: { status: "pending", maxResults: "1" } })).returned).toEqual([dana]);
  });

  test.each([
    [{ status: "gone" }, '`status` must be active, inactive, pending or all; it was "gone".'],
    [{ maxResults: 0 }, "`maxResults` must be a whole number from 1 to 1000000; it was 0."],
  ])("refuses %j before asking", async (props, message) => {
    expect(await failureOf(runAction(listUsers, { props }))).toMatchObject({ name: "ConfigurationError", message });
  });
});

describe("delete-user", () => {
  const run = (props: Record<string, unknown> = {}, context?: Record<string, unknown>) =>
    runAction(deleteUser, { props: { userId: "u1", ...props }, ...(context ? { context } : {}) });
  const managed = { code: 1107, message: "You can not disassociate a user with managed domain." };

  test("unlinks a user, which also takes back an invitation", async () => {
    zoom().delete("/users/u1?action=disassociate").reply(204);
    const { returned, exports } = await run();
    expect(returned).toEqual({ userId: "u1", removed: "disassociate" });
    expect(exports.$summary).toBe("Unlinked u1 from the account");
  });

  test.each([managed, { code: 300, message: "Unable to unlink API user(s)." }])(
    "deletes where Zoom does not unlink and the choice is left to it: %j",
    async (refusal) => {
      zoom().delete("/users/u1?action=disassociate").reply(400, refusal).delete("/users/u1?action=delete").reply(204);
      expect((await run()).returned).toEqual({ userId: "u1", removed: "delete" });
    },
  );

  test("passes on what the user owns", async () => {
    zoom()
      .delete("/users/u1?action=delete&transfer_email=boss%40example.com&transfer_meeting=true&transfer_docs=true")
      .reply(204);
    const props = { action: "delete", transferEmail: "boss@example.com", transfer: ["meeting", "docs"] };
    const { returned, exports } = await run(props);
    expect(returned).toEqual({ userId: "u1", removed: "delete", transferredTo: "boss@example.com" });
    expect(exports.$summary).toBe("Deleted u1 for good");
  });

  test("says which action to take for an address of a managed domain", async () => {
    zoom().delete("/users/u1?action=disassociate").reply(400, managed);
    const error = await failureOf(run({ action: "disassociate" }));
    expect(error).toMatchObject({ name: "ManagedDomainError", status: 400, code: 1107 });
    expect(error.message).toContain("Take the action `delete` (or `automatic`) instead");
  });

  test("says which action to take for a pending user, whatever Zoom says of it", async () => {
    zoom()
      .delete("/users/u1?action=delete")
      .reply(400, { code: 300, message: "Validation Failed." })
      .get("/users/u1")
      .reply(200, { ...dana, status: "pending" });
    const error = await failureOf(run({ action: "delete" }));
    expect(error).toMatchObject({ name: "PendingUserError", status: 400, code: 300 });
    expect(error.message).toContain("Take the action `disassociate` (or `automatic`) instead");
  });

  test("says that an administrator must become a member first", async () => {
    zoom()
      .delete("/users/u1?action=disassociate")
      .reply(400, { code: 1117, message: "You can not disassociate an Admin user." });
    expect((await failureOf(run())).message).toContain("Give the user the role Member first");
  });

  test("says that a user is not there, unless an earlier attempt of the step may have removed them", async () => {
    zoom().delete("/users/u1?action=disassociate").twice().reply(404, userDoesNotExist("u1"));
    const error = await failureOf(run());
    expect(error).toMatchObject({ name: "UserNotFoundError", status: 404, code: 1001 });
    expect(error.message).toContain("It may have been deleted already");
    expect((await run({}, { replay: true })).returned).toEqual({ userId: "u1", removed: "already gone" });
  });

  test.each([false, true])(
    "nobody is removed for an heir who is not there, nor taken for removed (replay: %s)",
    async (replay) => {
      zoom().delete("/users/u1").query(true).reply(404, userDoesNotExist("heir@example.com"));
      const props = { action: "delete", transferEmail: "heir@example.com", transfer: ["meeting"] };
      const failure = await failureOf(run(props, { replay }));
      expect(failure.name).toBe("TransferError");
      expect(failure.message).toContain("this account has no user heir@example.com to pass anything on to");
    },
  );

  test("has done its work where the answer was lost and the user is gone", async () => {
    zoom()
      .delete("/users/u1?action=disassociate")
      .replyWithError(broken)
      .delete("/users/u1?action=disassociate")
      .reply(404, userDoesNotExist("u1"));
    expect((await run()).returned).toEqual({ userId: "u1", removed: "disassociate" });
  });

  test.each([
    [{ action: "fire" }, '`action` must be automatic, disassociate or delete; it was "fire".'],
    [{ transfer: ["meeting"] }, "`transferEmail` is needed to transfer anything; it was not given."],
    [{ transferEmail: "boss" }, '`transferEmail` must be an e-mail address of at most 128 characters; it was "boss".'],
    [{ transfer: ["car"], transferEmail: "boss@example.com" }, "`transfer.0` must be meeting, webinar"],
    [
      { userId: "Boss@example.com", transferEmail: "boss@example.com" },
      "`transferEmail` must be the address of somebody else",
    ],
  ])("refuses %j before asking", async (props, message) => {
    const error = await failureOf(run(props));
    expect(error.name).toBe("ConfigurationError");
    expect(error.message).toContain(message);
  });
});
