/** A promise that a test fulfils when it likes. */
export function createDeferred(): { promise: Promise<void>; resolve(this: void): void } {
  let resolve!: () => void;
  const promise = new Promise<void>((fulfil) => (resolve = fulfil));
  return { promise, resolve };
}
