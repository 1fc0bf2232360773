import { expect, test } from "@jest/globals";
import { startZoom, type Zoom } from "./support/zoom.ts";

const tooLarge = JSON.stringify({ topic: "x".repeat(1_000_000) });

const schedule = async (zoom: Zoom, init: RequestInit) =>
  zoom.plain("POST", `/v2/users/${zoom.info.ownerId}/meetings`, {
    ...init,
    headers: { authorization: `Bearer ${await zoom.token()}`, "content-type": "application/json" },
  });

/** A body that does not tell its length beforehand. */
const inPieces = (text: string) => ({ body: new Blob([text]).stream(), duplex: "half" }) as RequestInit;

test.each([
  ["announces its length", { body: tooLarge }],
  ["does not", inPieces(tooLarge)],
])("A body over a megabyte is refused, when it %s", async (_, init) => {
  const zoom = await startZoom();
  expect(await schedule(zoom, init)).toMatchObject({ status: 413, body: { code: 413 } });
});

test("A body without an announced length is read like any other", async () => {
  const zoom = await startZoom();
  expect(await schedule(zoom, inPieces(JSON.stringify({ topic: "In pieces", type: 1 })))).toMatchObject({
    status: 201,
    body: { topic: "In pieces" },
  });
});

test("A snapshot may be of any size", async () => {
  const zoom = await startZoom();
  const { collections } = zoom.snapshot();
  const { status } = await zoom.plain("PUT", "/_emulator/snapshot", {
    body: JSON.stringify({
      collections: { ...collections, counters: [{ id: "x".repeat(1_000_000), day: "2026-03-02", count: 1 }] },
    }),
  });
  expect(status).toBe(200);
});
