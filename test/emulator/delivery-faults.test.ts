import { createHmac } from "node:crypto";
import { expect, test } from "@jest/globals";
import { startReceiver, subscribe, type Received, type Receiver } from "./support/receiver.ts";
import { addUser, startZoom, type Zoom } from "./support/zoom.ts";

async function subscribed(): Promise<{ zoom: Zoom; receiver: Receiver }> {
  const zoom = await startZoom();
  const receiver = await startReceiver(zoom.info.secretToken);
  await subscribe(zoom, receiver.url, ["user.created"]);
  return { zoom, receiver };
}

const lay = (zoom: Zoom, effect: object, match?: object) =>
  zoom.plain("POST", "/_emulator/delivery-faults", { body: JSON.stringify({ ...(match && { match }), effect }) });

const settled = async (zoom: Zoom) =>
  (await zoom.plain<{ deliveries: { state: string }[] }>("GET", "/_emulator/deliveries?settled=true")).body.deliveries;

const add = (zoom: Zoom, name: string) => addUser(zoom, { email: `${name}@example.com`, first_name: name });
const names = ({ received }: Receiver) => received.map(({ json }) => json.payload.object["first_name"]);

const isSigned = (zoom: Zoom, { headers, text }: Received) => {
  const signed = `v0:${String(headers["x-zm-request-timestamp"])}:${text}`;
  return headers["x-zm-signature"] === `v0=${createHmac("sha256", zoom.info.secretToken).update(signed).digest("hex")}`;
};

test("A delivery arrives twice, with the same request id and body", async () => {
  const { zoom, receiver } = await subscribed();
  await lay(zoom, { duplicate: 1 });
  await add(zoom, "Ann");
  await add(zoom, "Bob");
  const [first, second] = (await receiver.count(3)).filter(({ text }) => text.includes("Ann"));
  expect(second!.text).toBe(first!.text);
  expect(second!.headers["x-zm-request-id"]).toBe(first!.headers["x-zm-request-id"]);
  await settled(zoom);
  expect(receiver.received).toHaveLength(3);
});

test("A delivery that is broken off sends no copies", async () => {
  const { zoom, receiver } = await subscribed();
  receiver.answer = "never";
  await lay(zoom, { duplicate: 3 });
  await add(zoom, "Ann");
  await receiver.count(1);
  await zoom.reset();
  expect(receiver.received).toHaveLength(1);
});

test("A delivery arrives later", async () => {
  const { zoom, receiver } = await subscribed();
  await lay(zoom, { delay_ms: 60_000 });
  await add(zoom, "Ann");
  await settled(zoom);
  expect(receiver.received).toHaveLength(0);
  zoom.clock.advance(60_000);
  const [{ json }] = (await receiver.count(1)) as [Received];
  expect(json.event_ts).toBe(zoom.clock.now() - 60_000);
});

test("A delivery is overtaken by the next one", async () => {
  const { zoom, receiver } = await subscribed();
  await lay(zoom, { reorder: true });
  await add(zoom, "Ann");
  await settled(zoom);
  await add(zoom, "Bob");
  await receiver.count(2);
  expect(names(receiver)).toEqual(["Bob", "Ann"]);
});

test("A delivery is lost for good", async () => {
  const { zoom, receiver } = await subscribed();
  await lay(zoom, { drop: true });
  await add(zoom, "Ann");
  zoom.clock.advance(2 * 3_600_000);
  await add(zoom, "Bob");
  await receiver.count(1);
  expect(names(receiver)).toEqual(["Bob"]);
  expect((await settled(zoom)).map(({ state }) => state)).toEqual(["failed", "delivered"]);
});

test("A delivery has a wrong signature or a stale time, and the one after it is right", async () => {
  const { zoom, receiver } = await subscribed();
  await lay(zoom, { signature: "wrong" });
  await lay(zoom, { age_s: 600 }, { nth: 2 });
  for (const name of ["Ann", "Bob", "Cleo"]) {
    await add(zoom, name);
    await settled(zoom);
  }
  const received = await receiver.count(3);
  expect(received.map((each) => isSigned(zoom, each))).toEqual([false, true, true]);
  const ages = received.map(({ headers }) => zoom.clock.now() / 1000 - Number(headers["x-zm-request-timestamp"]));
  expect(ages).toEqual([0, 600, 0]);
});

test("A fault strikes its own subscription and event only, and can be taken back", async () => {
  const { zoom, receiver } = await subscribed();
  await lay(zoom, { drop: true }, { subscription_id: "other" });
  await lay(zoom, { drop: true }, { event: "user.deleted" });
  await add(zoom, "Ann");
  await receiver.count(1);
  await lay(zoom, { drop: true });
  expect((await zoom.plain("DELETE", "/_emulator/delivery-faults")).status).toBe(204);
  await add(zoom, "Bob");
  await receiver.count(2);
  expect((await lay(zoom, {})).status).toBe(400);
});
