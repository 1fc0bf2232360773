import { describe, expect, test } from "@jest/globals";
import deprovisionUser from "../../../components/zoom_admin/actions/deprovision-user/deprovision-user.ts";
import { failureOf, runAction } from "../support/run-component.ts";
import { userDoesNotExist, zoom } from "../support/zoom.ts";

const run = (props: Record<string, unknown> = {}, context?: { replay: boolean }) =>
  runAction(deprovisionUser, { props: { userId: "u1", ...props }, ...(context ? { context } : {}) });

const dana = { id: "u1", email: "dana@example.com", first_name: "Dana", last_name: "Lee", status: "active" };
const reads = (user: object = dana) => zoom().get("/users/u1").reply(200, user);

/** It is 2026-03-01T10:00 in these tests: one is over, one goes on, a series comes twice, and one has no time. */
const meetings = [
  { id: 1, topic: "Over", start_time: "2026-03-01T08:00:00Z", duration: 60 },
  { id: 2, topic: "Going on", start_time: "2026-03-01T09:30:00Z", duration: 60 },
  { id: 3, topic: "Weekly", start_time: "2026-03-02T09:00:00Z", duration: 60 },
  { id: 3, topic: "Weekly", start_time: "2026-03-09T09:00:00Z", duration: 60 },
  { id: 4, topic: "Any time" },
];
const lists = () => zoom().get("/users/u1/meetings?page_size=300&type=scheduled").reply(200, { meetings });

const cancellations = [
  "Cancel the meeting Going on (2026-03-01T09:30:00Z)",
  "Cancel the meeting Weekly (2026-03-02T09:00:00Z)",
  "Cancel the meeting Any time",
];

describe("deprovision-user", () => {
  test("deactivates the user, and nothing else unless asked", async () => {
    reads();
    zoom().put("/users/u1/status", { action: "deactivate" }).reply(204);
    const { returned, exports } = await run();
    expect(returned).toEqual({
      userId: "u1",
      user: dana,
      planOnly: false,
      steps: ["Deactivate Dana Lee <dana@example.com>"],
      meetings: [],
    });
    expect(exports.$summary).toBe("Took 1 step to deprovision Dana Lee <dana@example.com>");
  });

  test("cancels what is to come first, a series once", async () => {
    reads();
    lists();
    const deleted = [2, 3, 4].map((id) => zoom().delete(`/meetings/${id}?cancel_meeting_reminder=true`).reply(204));
    zoom().put("/users/u1/status").reply(204);
    const { returned } = await run({ meetings: "cancel", remindRegistrants: true });
    expect(returned).toMatchObject({ steps: [...cancellations, "Deactivate Dana Lee <dana@example.com>"] });
    expect(deleted.every((scope) => scope.isDone())).toBe(true);
  });

  test("says what it would do, and changes nothing, where only the plan is asked for", async () => {
    reads();
    lists();
    const { returned, exports } = await run({ meetings: "cancel", outcome: "delete", planOnly: true });
    expect(returned).toMatchObject({
      planOnly: true,
      steps: [...cancellations, "Delete for good: Dana Lee <dana@example.com>"],
      meetings: [{ id: 2, fate: "cancel" }, { id: 3 }, { id: 4 }],
    });
    expect(exports.$summary).toBe("Would take 4 steps to deprovision Dana Lee <dana@example.com>");
  });

  test("hands over meetings and whatever else, with the removal itself", async () => {
    reads();
    lists();
    zoom()
      .delete(
        "/users/u1?action=disassociate&transfer_email=boss%40example.com&transfer_meeting=true&transfer_docs=true",
      )
      .reply(204);
    const props = { outcome: "automatic", meetings: "transfer", transferEmail: "boss@example.com", transfer: ["docs"] };
    const { returned } = await run(props);
    expect(returned).toMatchObject({
      steps: [expect.stringContaining("Dana Lee <dana@example.com>, passing on to boss@example.com: meeting, docs")],
      meetings: [{ id: 2, fate: "transfer" }, { id: 3 }, { id: 4 }],
    });
  });

  test("takes back an invitation, without asking for meetings that a pending user cannot have", async () => {
    reads({ ...dana, status: "pending" });
    zoom().delete("/users/u1?action=disassociate").reply(204);
    expect((await run({ outcome: "automatic", meetings: "cancel" })).returned).toMatchObject({ meetings: [] });
  });

  test("says that a pending user cannot be deactivated", async () => {
    reads({ ...dana, status: "pending" });
    const error = await failureOf(run());
    expect(error.name).toBe("PendingUserError");
    expect(error.message).toContain("Take the outcome `automatic` instead");
  });

  test("leaves a deactivated user as they are", async () => {
    reads({ ...dana, status: "inactive" });
    expect((await run()).returned).toMatchObject({ steps: [] });
  });

  test("passes over a meeting that somebody else cancels meanwhile, and says what it had done before a failure", async () => {
    reads();
    lists();
    zoom()
      .delete("/meetings/2")
      .reply(204)
      .delete("/meetings/3")
      .reply(404, { code: 3001, message: "Meeting does not exist: 3." })
      .delete("/meetings/4")
      .reply(400, { code: 3018, message: "Not allowed to delete PMI." });
    const error = await failureOf(run({ meetings: "cancel" }));
    expect(error).toMatchObject({ name: "MeetingRefusedError", code: 3018 });
    expect(error.message).toContain(`Done before: ${cancellations[0]}; ${cancellations[1]}.`);
  });

  test("says that a user is not there, unless an earlier attempt of the step may have removed them", async () => {
    zoom().get("/users/u1").twice().reply(404, userDoesNotExist("u1"));
    expect(await failureOf(run())).toMatchObject({ name: "UserNotFoundError", code: 1001 });
    const again = await run({}, { replay: true });
    expect(again).toMatchObject({ returned: { userId: "u1", steps: [] } });
    expect(again.exports.$summary).toBe("u1 was gone already, removed by an earlier attempt of this step");
  });

  test.each([
    [{ outcome: "fire" }, "`outcome` must be deactivate, automatic, disassociate or delete"],
    [{ meetings: "transfer", transferEmail: "boss@example.com" }, "`meetings` can be handed over only where"],
    [{ transfer: ["docs"], transferEmail: "boss@example.com" }, "`transfer` goes with removing the user"],
    [
      { outcome: "delete", meetings: "cancel", transfer: ["meeting"], transferEmail: "boss@example.com" },
      "`transfer` cannot pass on the meetings that are to be cancelled",
    ],
    [{ outcome: "delete", meetings: "transfer" }, "`transferEmail` is needed to transfer anything"],
  ])("refuses %j before asking", async (props, message) => {
    const error = await failureOf(run(props));
    expect(error.name).toBe("ConfigurationError");
    expect(error.message).toContain(message);
  });
});
