import { expect, test } from "@jest/globals";
import getUser from "../../components/zoom_admin/actions/get-user/get-user.ts";
import { runAction } from "../components/support/run-component.ts";
import { zoom } from "../components/support/zoom.ts";
import { record } from "./support/recording.ts";

const recorded = await record();

test("A component's request to a double is written down", async () => {
  zoom().get("/users/u%2F1").reply(200, { id: "u/1", type: 1 });
  await runAction(getUser, { props: { userId: "u/1" } });
  expect(await recorded()).toMatchObject([
    { by: "component", method: "GET", url: "https://api.zoom.us/v2/users/u%2F1", status: 200, byEmulator: false },
  ]);
});
