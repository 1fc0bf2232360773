import { describe, expect, test } from "@jest/globals";
import { control, withMeeting } from "./support/meetings.ts";
import { startReceiver, subscribe } from "./support/receiver.ts";
import { addUser, startZoom, type Zoom } from "./support/zoom.ts";

const parts = [
  "/",
  ...["users", "meetings", "requests", "webhooks", "faults", "clock"].map((part) => `/console/${part}`),
];

const show = async (zoom: Zoom, path: string) => (await zoom.plain<string>("GET", path)).body;
const rowOf = async (zoom: Zoom, path: string, id: string) =>
  new RegExp(`<tr\\s+id="${id}"[^]*?</tr>`).exec(await show(zoom, path))?.[0].replaceAll(/\s+/g, " ") ?? "no such row";

describe("Every part of the console", () => {
  test.each(parts)("%s leads to all others and says where one is", async (path) => {
    const zoom = await startZoom();
    const page = await show(zoom, path);
    for (const part of parts) expect(page).toContain(`<a href="${part}"`);
    expect(page.match(/aria-current="page"/g)).toHaveLength(1);
    expect(page).toMatch(new RegExp(`<a href="${path}" aria-current="page"`));
  });

  test.each(parts)("%s runs and loads only what the emulator serves", async (path) => {
    const zoom = await startZoom();
    const { headers, body } = await zoom.plain<string>("GET", path);
    expect(headers.get("content-security-policy")).toContain("default-src 'none'; style-src 'self'; script-src 'self'");
    expect(body).not.toMatch(/<style|<script(?! src="\/)|\son\w+=|\sstyle=|javascript:/);
    for (const [, file] of body.matchAll(/(?:<script src|rel="stylesheet" href)="([^"]+)"/g)) {
      expect((await zoom.plain("GET", file!)).status).toBe(200);
    }
  });

  test("refuses an address that makes no sense with a sentence", async () => {
    const zoom = await startZoom();
    const { status, body } = await zoom.plain<string>("GET", "/console/users?status=<b>");
    expect(status).toBe(400);
    expect(body).toContain("one of active, pending, expired, inactive");
  });

  test("leaves the request log and the limits alone", async () => {
    const zoom = await startZoom();
    for (const path of parts) await show(zoom, path);
    expect((await control(zoom, "GET", "/requests")).body).toEqual({ requests: [] });
  });

  test("shows what people wrote as text, never as markup", async () => {
    const evil = `<script>alert("1")</script>`;
    const { zoom, host, meeting } = await withMeeting({ topic: evil });
    const receiver = await startReceiver(zoom.info.secretToken);
    await subscribe(zoom, receiver.url, ["user.updated", "meeting.started"]);
    await zoom.call("PATCH", `/users/${host}`, { first_name: evil, display_name: evil });
    await control(zoom, "POST", `/meetings/${meeting.id}/start`, { recorded: true });
    await control(zoom, "POST", `/meetings/${meeting.id}/participants`, { name: evil, email: evil });
    await control(zoom, "POST", "/faults", { match: { path: `/${evil}` }, effect: { status: 500, body: evil } });
    await control(zoom, "POST", `/meetings/${meeting.id}/end`);
    const { deliveries } = (await control<{ deliveries: { id: string }[] }>(zoom, "GET", "/deliveries?settled=true"))
      .body;
    await zoom.plain("GET", `/v2/${evil}?query=${evil}`);
    const opened = [
      `/console/users?search=${encodeURIComponent(evil)}`,
      ...deliveries.map(({ id }) => `/console/webhooks?open=${encodeURIComponent(id)}`),
      ...[1, 2, 3, 4, 5].map((id) => `/console/requests?open=${id}`),
    ];
    for (const path of [...parts, ...opened]) {
      const page = await show(zoom, path);
      expect(page).not.toContain("<script>alert");
      expect(page).not.toContain(`alert("1")`);
    }
  });
});

describe("Where there is nothing yet, a sentence says so:", () => {
  test.each([
    ["/", "No mails yet."],
    ["/console/users?search=nobody", "Nobody in the account is like that."],
    ["/console/meetings", "No meetings yet."],
    ["/console/meetings?search=none", "No meeting or webinar is like that."],
    ["/console/requests", "No requests yet."],
    ["/console/webhooks", "No webhooks yet."],
    ["/console/webhooks", "Nobody has subscribed."],
    ["/console/faults", "Nothing lies in wait"],
    ["/console/clock", "Nothing waits for its time."],
  ])("%s: %s", async (path, sentence) => {
    const zoom = await startZoom();
    expect(await show(zoom, path)).toContain(sentence);
  });
});

describe("The users", () => {
  test("are offered what their state allows, the owner only to sign in", async () => {
    const zoom = await startZoom();
    const id = await addUser(zoom);
    const buttons = async (user: string) =>
      [...(await rowOf(zoom, "/console/users", `user-${user}`)).matchAll(/<button[^>]*>([^<]+)</g)].map(
        ([, word]) => word,
      );
    expect(await buttons(id)).toEqual(["Accept", "Expire", "Remove"]);
    await control(zoom, "POST", `/users/${id}/accept-invitation`);
    expect(await buttons(id)).toEqual(["Sign in", "Deactivate", "Remove"]);
    await control(zoom, "POST", `/users/${id}/sign-in`);
    expect(await buttons(id)).toEqual(["Sign out", "Deactivate", "Remove"]);
    await control(zoom, "POST", `/users/${id}/deactivate`);
    expect(await buttons(id)).toEqual(["Activate", "Remove"]);
    expect(await buttons(zoom.info.ownerId)).toEqual(["Sign in"]);
  });

  test("are shown with licence, add-ons and how long their invitation holds", async () => {
    const zoom = await startZoom();
    const invited = await addUser(zoom, { type: 2 });
    zoom.clock.advance(1000);
    const row = await rowOf(zoom, "/console/users", `user-${invited}`);
    for (const text of ["pending", "invitation expires in 30 d", "Licensed", "webinars", "Member", "never"]) {
      expect(row).toContain(text);
    }
    await control(zoom, "POST", `/users/${invited}/accept-invitation?after_ms=5000`);
    expect(await rowOf(zoom, "/console/users", `user-${invited}`)).toContain("accepts in 5 s");
  });

  test("are counted by state, fifty to a page", async () => {
    const zoom = await startZoom({ scene: "enterprise" });
    const page = (await show(zoom, "/console/users")).replaceAll(/\s+/g, " ");
    expect(page).toContain("20,000 people, page 1 of 400");
    expect(page).toMatch(/active <span class="number">20,000</);
    expect(await show(zoom, "/console/users?page=400")).toContain("owner@example.com");
  });
});

describe("The webhooks", () => {
  test("are shown with receiver, outcome and when they are sent again", async () => {
    const zoom = await startZoom();
    const receiver = await startReceiver(zoom.info.secretToken);
    await subscribe(zoom, receiver.url, ["user.created"]);
    receiver.answer = 503;
    await addUser(zoom);
    const { deliveries } = (await control<{ deliveries: { id: string }[] }>(zoom, "GET", "/deliveries?settled=true"))
      .body;
    const row = await rowOf(zoom, "/console/webhooks", `delivery-${deliveries[0]!.id}`);
    for (const text of ["user.created", receiver.url, "pending", "next in 5 min", "answered 503", "Resend"]) {
      expect(row).toContain(text);
    }
  });
});
