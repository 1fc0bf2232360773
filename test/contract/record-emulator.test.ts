import { expect, test } from "@jest/globals";
import { startReceiver, subscribe } from "../emulator/support/receiver.ts";
import { addUser, startZoom } from "../emulator/support/zoom.ts";
import getUser from "../../components/zoom_admin/actions/get-user/get-user.ts";
import { runAction } from "../components/support/run-component.ts";
import { record } from "./support/recording.ts";

const recorded = await record();

test("What the emulator is asked and answers is written down, a component's requests as such", async () => {
  const zoom = await startZoom();
  const userId = await addUser(zoom);
  const auth = { oauth_access_token: await zoom.token(), base_api_url: zoom.url };
  await runAction(getUser, { props: { userId }, auth });
  expect(await recorded()).toMatchObject([
    { by: "test", method: "POST", sent: { action: "create" }, status: 201, answer: { type: 1 }, byEmulator: true },
    { by: "component", method: "GET", status: 200, answer: { id: userId }, byEmulator: true },
  ]);
});

test("A fault is no answer of the emulator's", async () => {
  const zoom = await startZoom();
  const fault = { match: { path: "/v2/users" }, effect: { status: 200, body: { code: 300 } } };
  await zoom.plain("POST", "/_emulator/faults", { body: JSON.stringify(fault) });
  await zoom.call("GET", "/users");
  expect(await recorded()).toMatchObject([{ status: 200, answer: { code: 300 }, byEmulator: false }]);
});

test("What the emulator posts is written down", async () => {
  const zoom = await startZoom();
  const receiver = await startReceiver(zoom.info.secretToken);
  await subscribe(zoom, receiver.url, ["user.created"]);
  await addUser(zoom);
  await receiver.count(1);
  const posted = (await recorded()).flatMap((entry) => (entry.kind === "event" ? [entry.body] : []));
  expect(posted).toMatchObject([{ event: "endpoint.url_validation" }, { event: "user.created" }]);
});
