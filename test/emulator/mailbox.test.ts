import { expect, test } from "@jest/globals";
import { addUser, startZoom } from "./support/zoom.ts";

const page = async (zoom: Awaited<ReturnType<typeof startZoom>>) => (await zoom.plain<string>("GET", "/")).body;

test("An empty mailbox says so", async () => {
  const zoom = await startZoom();
  expect(await page(zoom)).toContain("No mails yet.");
});

test("A click on a mail accepts the invitation and leads back to the mailbox", async () => {
  const zoom = await startZoom();
  const id = await addUser(zoom);
  expect(await page(zoom)).toContain(`action="/mailbox/${id}/accept"`);
  const click = await zoom.plain("POST", `/mailbox/${id}/accept`);
  expect(click.status).toBe(303);
  expect(click.headers.get("location")).toBe("/");
  expect((await zoom.call("GET", `/users/${id}`)).body["status"]).toBe("active");
  expect(await page(zoom)).not.toContain("Accept invitation");
});

test("Mails are shown newest first, each with its state", async () => {
  const zoom = await startZoom();
  const states = [
    ["accepted", "accept-invitation"],
    ["expired", "expire-invitation"],
    ["withdrawn", "disassociate"],
  ] as const;
  for (const [state, action] of states) {
    const id = await addUser(zoom, { email: `${state}@example.com` });
    await zoom.plain("POST", `/_emulator/users/${id}/${action}`);
    zoom.clock.advance(1000);
  }
  await addUser(zoom, { email: "waiting@example.com" });
  const mails = [...(await page(zoom)).matchAll(/data-email="(\w+)@example.com"[^]*?class="state (\w+)"/g)];
  expect(mails.map(([, email]) => email)).toEqual(["waiting", "withdrawn", "expired", "accepted"]);
  expect(mails.map(([, , state]) => state)).toEqual(mails.map(([, email]) => email));
});

test("What people are called is text, never markup", async () => {
  const zoom = await startZoom();
  await addUser(zoom, { first_name: "<img src=x onerror=alert(1)>" });
  const text = await page(zoom);
  expect(text).not.toContain("<img");
  expect(text).toContain("&lt;img");
});

test("A join link leads to a page that names the meeting", async () => {
  const zoom = await startZoom();
  const host = await addUser(zoom, { action: "autoCreate" });
  const { body } = await zoom.call("POST", `/users/${host}/meetings`, { topic: "<b>Welcome</b>" });
  const answer = await zoom.plain("GET", String(body["join_url"]).replace(zoom.url, ""));
  expect(answer.body).toContain("&lt;b&gt;Welcome");
  expect((await zoom.plain("GET", "/j/1")).status).toBe(404);
});
