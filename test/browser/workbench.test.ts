import { jest } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { openBrowser } from "./support/browser.ts";
import { buildWorkbench } from "./support/build-workbench.ts";
import { HostDouble } from "./support/host-double.ts";
import type { Answers } from "./support/host-double.ts";
import {
  failedOnboarding,
  finishedOnboarding,
  freshHost,
  joinUrl,
  runId,
  waitingOnboarding,
  wakingRunId,
} from "./support/onboarding.ts";

// A busy machine draws a page slowly.
jest.setTimeout(60_000);

let built: Awaited<ReturnType<typeof buildWorkbench>>;
let browser: Browser;
let host: HostDouble;
let page: Page;

beforeAll(async () => {
  built = await buildWorkbench();
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await built?.remove();
});

afterEach(async () => {
  await page?.close();
  await host?.stop();
});

/** Opens the page of a host that answers so. */
async function look(answers: Answers, address = "/"): Promise<void> {
  host = new HostDouble(built.folder, answers);
  await host.start();
  page = await browser.newPage();
  await page.goto(host.url + address);
}

const section = (name: string) => page.getByRole("region", { name, exact: true });
const steps = () => page.getByRole("list", { name: "Steps" }).getByRole("listitem");
const runsInList = () => section("Runs").getByRole("link");

/** Waits until the text stands there. */
const see = (text: string | RegExp, within = page.locator("body")) => within.getByText(text).first().waitFor();

describe("the workbench page", () => {
  it("says what to do next while a fresh host has nothing to show", async () => {
    await look(freshHost());
    await see("Put a folder with a workflow.yaml into workflows/", section("Workflows"));
    await see("Start a run: copy a workflow's curl command", section("Runs"));
    await see("Events arrive when Zoom calls a deployed source", section("Events"));
    await see("No Zoom account is connected");
  });

  it("shows each workflow with what sets it off and how its runs went", async () => {
    await look(waitingOnboarding());
    const [onboarding, waking] = [0, 1].map((at) => section("Workflows").getByRole("listitem").nth(at));
    await see("On POST /hooks/onboard-user", onboarding);
    await see("1 waiting", onboarding);
    await see('On "User Activated (Instant)"', waking);
    await see("On schedule 0 7 1 * * (Europe/Berlin)", waking);
    await see("No runs yet", waking);
  });

  it("copies a curl command that starts the workflow", async () => {
    await look(waitingOnboarding());
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.getByRole("button", { name: "Copy curl" }).click();
    await page.getByRole("button", { name: "Copied" }).waitFor();
    expect(await page.evaluate("navigator.clipboard.readText()")).toBe(
      [
        "curl -X POST http://127.0.0.1:4400/hooks/onboard-user \\",
        "  -H 'Content-Type: application/json' \\",
        `  -d '{"email":"dana@example.com","first_name":"Dana","last_name":"Lee"}'`,
      ].join("\n"),
    );
  });

  it("names the account and links to the emulator's mailbox", async () => {
    await look(waitingOnboarding());
    await see("Emulated Zoom account at http://127.0.0.1:4410");
    expect(await page.getByRole("link", { name: "Mailbox" }).getAttribute("href")).toBe("http://127.0.0.1:4410/");
  });

  it("follows a run's steps from waiting to the meeting's join link, with nothing opened", async () => {
    await look(waitingOnboarding());
    await see("waiting until", steps().nth(1));
    await see("attempt 3", steps().nth(1));
    await see("queued", steps().nth(2));
    expect(await page.getByRole("link", { name: joinUrl }).count()).toBe(0);

    Object.assign(host.answers, finishedOnboarding());
    await see("succeeded", steps().nth(1));
    await see(/^Scheduled "Welcome"/, steps().nth(2));
    expect(await page.getByRole("link", { name: joinUrl }).getAttribute("href")).toBe(joinUrl);
    await see("succeeded", section("Run").getByRole("status"));
  });

  it("keeps an opened output open while new answers come", async () => {
    await look(waitingOnboarding());
    await steps().nth(0).getByText("Output").click();
    Object.assign(host.answers, finishedOnboarding());
    await see("succeeded", steps().nth(1));
    await see('"pending"', steps().nth(0));
  });

  it("opens input and output as JSON in which addresses are links", async () => {
    await look({ ...waitingOnboarding(), ...finishedOnboarding() });
    await steps().nth(2).getByText("Input").click();
    await see('"2026-03-02T10:00:00"', steps().nth(2).getByRole("region", { name: "Input" }));
    await steps().nth(2).getByText("Output").click();
    const link = steps().nth(2).getByRole("region", { name: "Output" }).getByRole("link");
    expect(await link.getAttribute("href")).toBe(joinUrl);
  });

  it("shows the newest run that somebody asked for rather than one that an event set off", async () => {
    await look({ ...waitingOnboarding(), ...finishedOnboarding() });
    await section("Run").getByRole("heading", { name: "onboard-user" }).waitFor();
    expect(await runsInList().nth(0).textContent()).toContain("wake-onboarding");
  });

  it("shows the run that is chosen with the keyboard, and keeps it in the address", async () => {
    await look({ ...waitingOnboarding(), ...finishedOnboarding() });
    await runsInList().nth(0).focus();
    await page.keyboard.press("Enter");
    await section("Run").getByRole("heading", { name: "wake-onboarding" }).waitFor();
    expect(new URL(page.url()).hash).toBe(`#/runs/${wakingRunId}`);
    expect(await runsInList().nth(0).getAttribute("aria-current")).toBe("true");
  });

  it("opens at the run that the address names", async () => {
    await look({ ...waitingOnboarding(), ...finishedOnboarding() }, `/#/runs/${wakingRunId}`);
    await section("Run").getByRole("heading", { name: "wake-onboarding" }).waitFor();
  });

  it("gives the host's words for a run that there is not", async () => {
    await look(waitingOnboarding(), "/#/runs/gone");
    await see("There is nothing at /api/runs/gone.", section("Run").getByRole("alert"));
  });

  it("says once and in words why a run failed", async () => {
    await look({ ...waitingOnboarding(), ...failedOnboarding() }, `/#/runs/${runId}`);
    await see(/has not accepted the invitation yet/, section("Run").getByRole("alert"));
    expect(await section("Run").getByRole("alert").count()).toBe(1);
  });

  it("lists the last events with their bodies", async () => {
    await look({ ...waitingOnboarding(), ...finishedOnboarding() });
    await see("dana@example.com accepted the invitation", section("Events"));
    await section("Events").getByText("Body").click();
    await see('"user.invitation_accepted"', section("Events"));
  });

  it("keeps what it knows while the host is away, says so, and goes on when it is back", async () => {
    await look(waitingOnboarding());
    await see("waiting until", steps().nth(1));
    await host.stop();
    const notice = page.getByRole("alert").filter({ hasText: "The host does not answer." });
    await notice.waitFor();
    await see("waiting until", steps().nth(1));

    Object.assign(host.answers, finishedOnboarding());
    await host.start();
    await see("succeeded", steps().nth(1));
    await notice.waitFor({ state: "detached" });
  });

  it("asks only the host it came from", async () => {
    await look(waitingOnboarding());
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).origin));
    await page.reload();
    await see("waiting until", steps().nth(1));
    expect(new Set(asked)).toEqual(new Set([host.url]));
  });

  it("fits a telephone without scrolling sideways", async () => {
    await look({ ...waitingOnboarding(), ...finishedOnboarding() });
    await page.setViewportSize({ width: 360, height: 740 });
    await page.getByRole("link", { name: joinUrl }).waitFor();
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(360);
  });
});
