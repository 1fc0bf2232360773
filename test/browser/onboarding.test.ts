import { jest } from "@jest/globals";
import type { Browser } from "playwright-core";
import { Onboarding } from "../e2e/support/onboarding.ts";
import { Whole } from "../e2e/support/whole.ts";
import { openBrowser } from "./support/browser.ts";

// It starts a database, an emulator, a host and a browser.
jest.setTimeout(180_000);

let whole: Whole;
let browser: Browser;

beforeAll(async () => {
  whole = await Whole.create();
  await whole.start();
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await whole.remove();
});

it("shows the meeting's join link once the invitation has been clicked in the mailbox", async () => {
  const onboarding = new Onboarding(whole);
  const { body } = await onboarding.post();
  const workbench = await browser.newPage();
  await workbench.goto(`${whole.host}/#/runs/${String(body["run"])}`);
  const run = workbench.getByRole("region", { name: "Run", exact: true });
  const joinLink = run.getByRole("link", { name: /\/j\/\d+/ });
  await run.getByText("waiting until").waitFor();
  expect(await joinLink.count()).toBe(0);

  const [mailbox] = await Promise.all([
    workbench.waitForEvent("popup"),
    workbench.getByRole("link", { name: "Mailbox" }).click(),
  ]);
  const mail = mailbox.getByRole("listitem").filter({ hasText: onboarding.email });
  await mail.getByRole("button", { name: "Accept invitation" }).click();

  await joinLink.waitFor();
  await run.getByRole("status").getByText("succeeded").waitFor();
  await workbench.getByRole("region", { name: "Events" }).getByText(onboarding.email).waitFor();

  const [meeting] = await Promise.all([workbench.waitForEvent("popup"), joinLink.click()]);
  await meeting.getByRole("heading", { name: "Welcome, Dana" }).waitFor();
});
