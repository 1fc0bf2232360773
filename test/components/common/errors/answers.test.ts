import { describe, expect, test } from "@jest/globals";
import { failureOf } from "../../support/run-component.ts";
import { requests } from "./requests.ts";

describe("an answer in another form", () => {
  test("names the fields that did not pass validation", async () => {
    const errors = [{ field: "user_info.email", message: "Invalid field." }];
    requests.createUser.mock().reply(400, { code: 300, message: "Validation Failed.", errors });
    expect((await failureOf(requests.createUser.send())).message).toContain(
      "Zoom rejects `user_info.email` (Invalid field). Correct it",
    );
  });

  test("reads the scopes out of a body that is not JSON because its quotes are not escaped", async () => {
    const body =
      '{"code":104,"message":"Invalid access token, does not contain scopes:["user:read:user:admin","user:read:user"]"}';
    requests.getUser.mock().reply(400, body);
    const error = await failureOf(requests.getUser.send());
    expect(error).toMatchObject({ name: "MissingScopeError", code: 104 });
    expect(error.message).toContain("`user:read:user:admin`");
  });

  test("reads the words out of a gateway's page", async () => {
    const page = "<html><head><style>b{}</style></head><body><h1>403 Forbidden</h1></body></html>";
    requests.getUser.mock().reply(403, page);
    const error = await failureOf(requests.getUser.send());
    expect(error).toMatchObject({ name: "AccessDeniedError", status: 403, code: undefined });
    expect(error.message).toContain('(Zoom said: 403 "403 Forbidden")');
  });

  test.each(["null", "[]", '"no"', '{"code":{},"errors":7}', ""])("survives the body %j", async (body) => {
    requests.getUser.mock().reply(400, body);
    expect(await failureOf(requests.getUser.send())).toMatchObject({ name: "ZoomError", status: 400, code: undefined });
  });
});

test("an unreadable success is no success", async () => {
  requests.createUser.mock().reply(201, '{"id":"u1","em');
  expect(await failureOf(requests.createUser.send())).toMatchObject({ name: "ServerError", status: 201 });
});
