import { describe, expect, test } from "@jest/globals";
import { createMeeting } from "../../../../components/zoom_admin/common/operations/meetings.ts";
import { createUser, getUser } from "../../../../components/zoom_admin/common/operations/users.ts";
import { failureOf } from "../../support/run-component.ts";
import { app, make, requests } from "./requests.ts";

describe("a refused token", () => {
  const refusal = { code: 124, message: "Access token is expired." };
  const step = () => ({ export: () => undefined, context: {} });

  test("leaves nothing to look for where the step has only read before", async () => {
    const ofStep = step();
    requests.getUser.mock().reply(200, { id: "u1" });
    await app().request(getUser, { $: ofStep, path: { userId: "u1" } });
    requests.createUser.mock().reply(401, refusal);
    const error = await failureOf(app().request(createUser, { ...make, $: ofStep }));
    expect(error).toMatchObject({ name: "InvalidTokenError", changedNothing: true });
  });

  test.each([
    ["made something", 201],
    ["asked for something without an answer", 500],
  ])("leaves something to look for where the step has %s before", async (_, status) => {
    const ofStep = step();
    requests.createUser.mock().reply(status, { id: "u1" });
    await app()
      .request(createUser, { ...make, $: ofStep })
      .catch(() => undefined);
    requests.createMeeting.mock().reply(401, refusal);
    const error = await failureOf(app().request(createMeeting, { $: ofStep, path: { userId: "u1" }, data: {} }));
    expect(error).toMatchObject({ name: "InvalidTokenError", changedNothing: false });
  });
});
