import { describe, expect, test } from "@jest/globals";
import nock from "nock";
import callZoomApi from "../../../components/zoom_admin/actions/call-zoom-api/call-zoom-api.ts";
import { failureOf, runAction, TOKEN } from "../support/run-component.ts";
import { broken, zoom } from "../support/zoom.ts";

const run = (props: Record<string, unknown>, base_api_url?: string) =>
  runAction(callZoomApi, {
    props,
    ...(base_api_url ? { auth: { oauth_access_token: TOKEN, base_api_url } } : {}),
  });

describe("call-zoom-api", () => {
  test.each([
    "/rooms?page_size=1",
    "rooms?page_size=1",
    "/v2/rooms?page_size=1",
    "https://api.zoom.us/v2/rooms?page_size=1",
    "https://api-us.zoom.us/v2/rooms?page_size=1",
  ])("reads %s", async (path) => {
    zoom().get("/rooms?page_size=1&type=ZoomRoom").reply(200, { rooms: [] });
    const { returned, exports } = await run({ path, query: { type: "ZoomRoom" } });
    expect(returned).toEqual({ rooms: [] });
    expect(exports.$summary).toBe("GET /rooms succeeded");
  });

  test("sends a body, as the account, and answers nothing where Zoom has nothing to say", async () => {
    zoom()
      .matchHeader("authorization", `Bearer ${TOKEN}`)
      .patch("/users/dana%40example.com?login_type=100", { use_pmi: false, zoom_one_type: 0 })
      .reply(204);
    const props = { method: "PATCH", path: "/users/dana%40example.com?login_type=100" };
    const { returned } = await run({ ...props, body: '{"use_pmi":false,"zoom_one_type":0}' });
    expect(returned).toBeUndefined();
  });

  test("sends what is empty in a body as it is given", async () => {
    const body = { dept: "", company: "", phone_numbers: [] };
    const scope = zoom().patch("/users/u1", body).reply(204);
    await run({ method: "PATCH", path: "/users/u1", body });
    expect(scope.isDone()).toBe(true);
  });

  test("leaves what is encoded in a path as it is", async () => {
    zoom().get("/past_meetings/%252Fabc%253D%253D").reply(200, { id: 1 });
    expect((await run({ path: "/past_meetings/%252Fabc%253D%253D" })).returned).toEqual({ id: 1 });
  });

  test("calls the account's own address", async () => {
    nock("http://127.0.0.1:4410").get("/v2/users/me").reply(200, { id: "u1" });
    expect((await run({ path: "http://127.0.0.1:4410/v2/users/me" }, "http://127.0.0.1:4410/")).returned).toEqual({
      id: "u1",
    });
  });

  test.each([
    "https://example.com/v2/users",
    "//example.com/v2/users",
    "\\\\example.com/users",
    "http://api.zoom.us/v2/users",
    "https://api.zoom.us:8443/v2/users",
    "https://api.zoom.us.example.com/v2/users",
    "https://user:secret@api.zoom.us/v2/users",
    "https://evilapi.zoom.us/v2/users",
    "file:///etc/passwd",
  ])("sends the token nowhere else: %j", async (path) => {
    const error = await failureOf(run({ path }));
    expect(error.name).toBe("ConfigurationError");
    expect(error.message).toContain("`path` must lie at Zoom or at the connected account's own address");
  });

  test.each([
    [{ path: "" }, "`path` must be a path of Zoom's API such as /users/me"],
    [{ path: "/" }, "`path` must be a path of Zoom's API such as /users/me"],
    [{ path: "/v2" }, "`path` must be a path of Zoom's API such as /users/me"],
    [{ path: "/users/{userId}" }, "`path` must name real values in place of what stands in braces"],
    [{ path: "/users/../oauth/token" }, "`path` must not step out of Zoom's API"],
    [{ path: "/users/%2e%2e/%2e%2e/oauth/token" }, "`path` must not step out of Zoom's API"],
    [{ path: "/users", method: "HEAD" }, "`method` must be GET, POST, PUT, PATCH or DELETE"],
    [{ path: "/users", body: { a: 1 } }, "`body` goes with every other method than GET"],
    [{ path: "/users", method: "POST", body: "[1]" }, "`body` must be an object"],
  ])("refuses %j before asking", async (props, message) => {
    const error = await failureOf(run(props));
    expect(error.name).toBe("ConfigurationError");
    expect(error.message).toContain(message);
  });

  test("waits out a limit per second and tries again what does no harm", async () => {
    zoom()
      .get("/rooms")
      .reply(429, { code: 429, message: "You have reached the maximum per-second rate limit for this API." })
      .get("/rooms")
      .reply(502, "<html>Bad Gateway</html>")
      .get("/rooms")
      .reply(200, { rooms: [] });
    expect((await run({ path: "/rooms" })).returned).toEqual({ rooms: [] });
  });

  test("never repeats a POST whose answer was lost, and says so", async () => {
    zoom().post("/rooms", { name: "Blue" }).replyWithError(broken);
    const error = await failureOf(run({ method: "POST", path: "/rooms", body: { name: "Blue" } }));
    expect(error).toMatchObject({ name: "ConnectionError", arrived: true });
    expect(error.message).toContain("Look in Zoom before trying again");
  });

  test.each([
    [
      400,
      { code: 4711, message: "Invalid access token, does not contain scopes:[room:read:list_rooms:admin]." },
      "MissingScopeError",
      "Add the scope `room:read:list_rooms:admin` to your app",
    ],
    [404, { code: 2300, message: "This API endpoint is not recognized." }, "UnknownEndpointError", "no such address"],
    [
      404,
      { code: 1001, message: "User does not exist: x." },
      "ZoomError",
      'Zoom said: 404 1001 "User does not exist: x."',
    ],
  ])("explains %s %j", async (status, refusal, name, sentence) => {
    zoom().get("/rooms").reply(status, refusal);
    const error = await failureOf(run({ path: "/rooms" }));
    expect(error).toMatchObject({ name, status, code: refusal.code });
    expect(error.message).toContain("Zoom did not do what was asked (GET /rooms): ");
    expect(error.message).toContain(sentence);
  });
});
