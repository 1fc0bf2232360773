import { jest } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { startReceiver, subscribe } from "../emulator/support/receiver.ts";
import { addUser, startZoom, type Zoom } from "../emulator/support/zoom.ts";
import { openBrowser } from "./support/browser.ts";

// It starts a browser.
jest.setTimeout(60_000);

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser?.close());

beforeEach(async () => {
  page = await browser.newPage();
});

afterEach(() => page.close());

const open = (zoom: Zoom, part: string) => page.goto(`${zoom.url}/console/${part}`);
const row = (text: string | RegExp) => page.getByRole("row").filter({ hasText: text });

describe("The console", () => {
  it("accepts an invitation, then deactivates the user, as the buttons say", async () => {
    const zoom = await startZoom();
    await addUser(zoom);
    await open(zoom, "users");
    await row("dana@example.com").getByText("pending").waitFor();
    await page.getByRole("button", { name: "Accept the invitation of dana@example.com" }).click();
    await row("dana@example.com").getByText("active", { exact: true }).waitFor();
    await page.getByRole("button", { name: "Deactivate the user dana@example.com" }).click();
    await row("dana@example.com").getByText("inactive").waitFor();
    const { body } = await zoom.call("GET", "/users/dana@example.com");
    expect(body).toMatchObject({ status: "inactive" });
  });

  it("tells a refusal in words beside the button, also while the page goes on", async () => {
    const zoom = await startZoom({ basicSeats: 1 });
    const id = await addUser(zoom, { action: "autoCreate" });
    await zoom.plain("POST", `/_emulator/users/${id}/deactivate`);
    await addUser(zoom, { email: "eve@example.com", action: "autoCreate" });
    await open(zoom, "users");
    await page.getByRole("button", { name: "Activate the user dana@example.com" }).click();
    const refusal = row("dana@example.com").getByRole("alert");
    await refusal.getByText("to activate the user was not approved").waitFor();
    await zoom.plain("POST", `/_emulator/users/eve@example.com/sign-in`);
    await row("eve@example.com").getByText("signed in now").waitFor();
    expect(await refusal.count()).toBe(1);
    await zoom.plain("POST", "/_emulator/users/eve@example.com/delete");
    await zoom.plain("POST", `/_emulator/users/${id}/activate`);
    await refusal.waitFor({ state: "detached" });
  });

  it("finds somebody among 20,000 while one types", async () => {
    const zoom = await startZoom({ scene: "enterprise" });
    await open(zoom, "users");
    await page.getByText("page 1 of 400").waitFor();
    await page.getByRole("searchbox").pressSequentially("paul.berg.36@");
    await page.getByText("1 person").waitFor();
    await row("paul.berg.36@example.com").waitFor();
    expect(await page.locator("input:focus").inputValue()).toBe("paul.berg.36@");
  });

  it("starts a meeting, lets people join and leave, and ends it", async () => {
    const zoom = await startZoom();
    const host = await addUser(zoom, { action: "autoCreate", type: 2 });
    await open(zoom, "meetings");
    await page.getByText("No meetings yet.").waitFor();
    await zoom.call("POST", `/users/${host}/meetings`, { topic: "Kick-off" });
    await page.getByRole("button", { name: "Start recorded: Kick-off" }).click();
    await row("Kick-off").getByText("running").waitFor();
    const people = page.getByRole("list", { name: "In Kick-off" }).getByRole("listitem");
    await people.filter({ hasText: "dana@example.com" }).waitFor();
    await page.getByLabel("Name", { exact: true }).fill("Gail Guest");
    await page.getByLabel("E-mail address").fill("gail@example.org");
    await page.getByRole("button", { name: "Join Kick-off" }).click();
    await people.filter({ hasText: "gail@example.org" }).waitFor();
    await page.getByRole("button", { name: "Leave: Gail Guest" }).click();
    await people.filter({ hasText: "gail@example.org" }).waitFor({ state: "detached" });
    await page.getByRole("button", { name: "End Kick-off" }).click();
    await row("Kick-off").getByText("not running").waitFor();
    const due = await zoom.plain<{ due: { what: string }[] }>("GET", "/_emulator/due");
    expect(due.body.due.map(({ what }) => what)).toContain("The recording of Kick-off is ready.");
  });

  it("shows requests as they come in, and their bodies without secrets", async () => {
    const zoom = await startZoom();
    await open(zoom, "requests");
    await page.getByText("No requests yet.").waitFor();
    await addUser(zoom, { action: "autoCreate", password: "if42!LfH@" });
    await row("/v2/users").getByText("201").waitFor();
    await page.getByRole("link", { name: "/v2/users" }).click();
    await page.getByText('"first_name": "Dana"').first().waitFor();
    expect(await page.getByText('"password": "***"').count()).toBe(1);
    expect(await page.content()).not.toContain("if42!LfH@");
    const { body } = await zoom.plain<{ requests: { path: string }[] }>("GET", "/_emulator/requests");
    expect(body.requests.map(({ path }) => path)).toEqual(["/oauth/token", "/v2/users"]);
  });

  it("shows webhooks as they go out, lays a fault on the next one, and sends it once more", async () => {
    const zoom = await startZoom();
    const receiver = await startReceiver(zoom.info.secretToken);
    await subscribe(zoom, receiver.url, ["user.created"]);
    await open(zoom, "faults");
    const webhooks = page.getByRole("region", { name: "Webhooks" });
    await webhooks.getByLabel("Event").selectOption("user.created");
    await webhooks.getByRole("button", { name: "Dropped" }).click();
    await webhooks.getByRole("row").filter({ hasText: "Dropped" }).getByText("lies in wait").waitFor();

    await page.getByRole("link", { name: "Webhooks" }).click();
    await addUser(zoom);
    await row("user.created").getByText("failed").waitFor();
    await page.getByRole("button", { name: /^Resend user.created/ }).click();
    await row("user.created").getByText("delivered").waitFor();
    expect(receiver.received).toHaveLength(1);
    await page.getByRole("link", { name: "user.created" }).click();
    await page.getByText('"event": "user.created"').waitFor();
  });

  it("switches a fault of requests on and off", async () => {
    const zoom = await startZoom();
    await open(zoom, "faults");
    const requests = page.getByRole("region", { name: "Requests" });
    await requests.getByLabel("Path").fill("/v2/users*");
    await requests.getByRole("button", { name: "Storm of 429s" }).click();
    await requests.getByRole("row").filter({ hasText: "Storm of 429s" }).getByText("10 times").waitFor();
    expect((await zoom.call("GET", "/users")).status).toBe(429);
    expect((await zoom.call("GET", "/groups")).status).toBe(200);
    await requests.getByRole("button", { name: "Take back: Storm of 429s" }).click();
    await requests.getByText("Nothing lies in wait").waitFor();
    expect((await zoom.call("GET", "/users")).status).toBe(200);
  });

  it("says so while the emulator does not answer", async () => {
    const zoom = await startZoom();
    await open(zoom, "clock");
    await zoom.close();
    await page.getByRole("status").getByText("The emulator does not answer").waitFor();
  });

  it("freezes the clock, moves it to what is due, and lets it go on", async () => {
    const zoom = await startZoom();
    await addUser(zoom);
    await open(zoom, "clock");
    await page.getByRole("button", { name: "Freeze" }).click();
    await page.getByText("Time stands still.").waitFor();
    await page.getByRole("button", { name: "+ 1 hour" }).click();
    await page.getByTestId("now").getByText("2026-03-02 10:30:00").waitFor();
    await page.getByRole("button", { name: "Move there: The invitation of dana@example.com expires." }).click();
    await page.getByTestId("now").getByText("2026-04-01 09:30:00").waitFor();
    await page.getByRole("button", { name: "Resume" }).click();
    await page.getByText("Time goes on.").waitFor();
    await open(zoom, "users");
    await row("dana@example.com").getByText("expired", { exact: true }).waitFor();
  });
});
