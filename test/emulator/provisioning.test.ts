import { createHmac } from "node:crypto";
import { expect, test } from "@jest/globals";
import { startReceiver, subscribe } from "./support/receiver.ts";
import { startZoom } from "./support/zoom.ts";

test("A person is invited, accepts, becomes active and gets a meeting, each step told by a signed webhook", async () => {
  const zoom = await startZoom();
  const receiver = await startReceiver(zoom.info.secretToken);
  const events = ["user.created", "user.invitation_accepted", "meeting.created"];
  expect((await subscribe(zoom, receiver.url, events)).status).toBe(201);

  const user_info = { email: "dana@example.com", type: 1, first_name: "Dana", last_name: "Lee" };
  const created = await zoom.call<{ id: string }>("POST", "/users", { action: "create", user_info });
  expect(created).toMatchObject({ status: 201, body: { ...user_info, id: expect.any(String) } });
  const { id } = created.body;
  expect((await zoom.call("GET", `/users/${id}`)).body["status"]).toBe("pending");
  expect((await zoom.call("POST", `/users/${id}/meetings`, {})).body["code"]).toBe(1001);

  expect((await zoom.plain("POST", `/_emulator/users/${id}/accept-invitation`)).body["status"]).toBe("active");
  expect((await zoom.call("GET", "/users/dana%40example.com")).body["status"]).toBe("active");

  const meeting = await zoom.call("POST", `/users/${id}/meetings`, { topic: "Welcome" });
  expect(meeting).toMatchObject({ status: 201, body: { topic: "Welcome", host_id: id, join_url: expect.any(String) } });

  const received = await receiver.count(3);
  expect(received.map(({ json }) => json.event).sort()).toEqual([...events].sort());
  for (const { headers, text } of received) {
    const signed = `v0:${String(headers["x-zm-request-timestamp"])}:${text}`;
    const signature = createHmac("sha256", zoom.info.secretToken).update(signed).digest("hex");
    expect(headers["x-zm-signature"]).toBe(`v0=${signature}`);
  }
});
