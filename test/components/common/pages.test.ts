import { describe, expect, test } from "@jest/globals";
import listUsers from "../../../components/zoom_admin/actions/list-users/list-users.ts";
import { failureOf, runAction } from "../support/run-component.ts";
import { zoom } from "../support/zoom.ts";

const first = "/users?page_size=300&status=active";
const page = (token: string) => `${first}&next_page_token=${token}`;
const users = (...ids: string[]) => ids.map((id) => ({ id, email: `${id}@example.com`, status: "active" }));
const expired = { code: 300, message: "The next page token is invalid or expired." };

describe("a list", () => {
  test("whose page token expires begins again, and has every row once", async () => {
    const scope = zoom()
      .get(first)
      .reply(200, { next_page_token: "t2", users: users("a", "b") })
      .get(page("t2"))
      .reply(400, expired)
      .get(first)
      .reply(200, { next_page_token: "t3", users: users("a", "b") })
      .get(page("t3"))
      .reply(200, { users: users("b", "c") });
    expect((await runAction(listUsers)).returned).toEqual(users("a", "b", "c"));
    expect(scope.isDone()).toBe(true);
  });

  test("whose page tokens always expire ends with the reason", async () => {
    const scope = zoom();
    scope
      .get(first)
      .times(4)
      .reply(200, { next_page_token: "t2", users: users("a") });
    scope.get(page("t2")).times(4).reply(400, expired);
    expect(await failureOf(runAction(listUsers))).toMatchObject({ name: "ExpiredPageTokenError", code: 300 });
    expect(scope.isDone()).toBe(true);
  });

  test("that leads in a circle ends with the reason", async () => {
    zoom()
      .get(first)
      .reply(200, { next_page_token: "t2", users: users("a") })
      .get(page("t2"))
      .reply(200, { next_page_token: "t2", users: users("b") });
    expect(await failureOf(runAction(listUsers))).toMatchObject({ name: "RepeatedPageTokenError" });
  });

  test("that Zoom sends without rows is empty", async () => {
    zoom().get(first).reply(200, {});
    expect((await runAction(listUsers)).returned).toEqual([]);
  });

  test("whose rows move to the next page meanwhile has them once", async () => {
    zoom()
      .get(first)
      .reply(200, { next_page_token: "t2", users: users("a", "b") })
      .get(page("t2"))
      .reply(200, { next_page_token: "t3", users: users("b", "c") })
      .get(page("t3"))
      .reply(200, { next_page_token: "", users: users("c", "d") });
    expect((await runAction(listUsers)).returned).toEqual(users("a", "b", "c", "d"));
  });

  test("that leads back to a page before the last one ends with the reason", async () => {
    zoom()
      .get(first)
      .reply(200, { next_page_token: "t2", users: users("a") })
      .get(page("t2"))
      .reply(200, { next_page_token: "t3", users: users("b") })
      .get(page("t3"))
      .reply(200, { next_page_token: "t2", users: users("c") });
    const error = await failureOf(runAction(listUsers));
    expect(error.name).toBe("RepeatedPageTokenError");
    expect(error.message).toContain("Zoom sent the same page token twice, which would go on for ever");
  });

  test("of which a few rows are wanted asks for so many, and for no page more", async () => {
    const scope = zoom()
      .get("/users?page_size=3&status=active")
      .reply(200, { next_page_token: "t2", users: users("a", "b") })
      .get("/users?page_size=3&status=active&next_page_token=t2")
      .reply(200, { next_page_token: "t3", users: users("b", "c", "d") });
    expect((await runAction(listUsers, { props: { maxResults: 3 } })).returned).toEqual(users("a", "b", "c"));
    expect(scope.isDone()).toBe(true);
  });

  test("of which more rows are wanted than a page has is read in full pages", async () => {
    const names = Array.from({ length: 302 }, (_, n) => `user${n}`);
    zoom()
      .get(first)
      .reply(200, { next_page_token: "t2", users: users(...names.slice(0, 300)) })
      .get(page("t2"))
      .reply(200, { users: users(...names.slice(300)) });
    expect((await runAction(listUsers, { props: { maxResults: 301 } })).returned).toHaveLength(301);
  });
});
