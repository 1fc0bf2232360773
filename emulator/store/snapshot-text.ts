import type { Snapshot } from "./store.ts";

/** How many entities are written at a time: a few milliseconds' work. */
const atOnce = 500;

/**
 * A snapshot as JSON, piece by piece: a large account is not held in memory once more as text, and other requests need not
 * wait until all of it is written.
 */
export function* snapshotText({ collections }: Snapshot): Generator<Buffer> {
  yield Buffer.from('{"collections":{');
  for (const [index, [name, entities]] of Object.entries(collections).entries()) {
    yield Buffer.from(`${index > 0 ? "," : ""}${JSON.stringify(name)}:[`);
    for (let first = 0; first < entities.length; first += atOnce) {
      const some = JSON.stringify(entities.slice(first, first + atOnce)).slice(1, -1);
      yield Buffer.from(first > 0 ? `,${some}` : some);
    }
    yield Buffer.from("]");
  }
  yield Buffer.from("}}");
}
