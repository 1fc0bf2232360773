import { expect, test } from "@jest/globals";
import { failureOf } from "../../support/run-component.ts";
import { requests } from "./requests.ts";

test.each([500, 502, 503, 504])(
  "a fault of Zoom's own (%d) is called so, be its answer JSON or a page",
  async (status) => {
    const sentence = "The user was not created: Zoom had a fault of its own. Try again later.";
    requests.createUser.mock().reply(status, { code: status, message: "Internal Server Error" });
    const told = await failureOf(requests.createUser.send());
    expect(told).toMatchObject({ name: "ServerError", status });
    expect(told.message).toBe(`${sentence} (Zoom said: ${status} "Internal Server Error")`);
    requests.createUser.mock().reply(status, "<html><body>Bad gateway</body></html>");
    expect((await failureOf(requests.createUser.send())).message).toBe(
      `${sentence} (Zoom said: ${status} "Bad gateway")`,
    );
  },
);
