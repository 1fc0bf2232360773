/**
 * A copy of the value as JSON has it (dates become texts, undefined fields go). `what` names it in the error that is
 * thrown for what JSON cannot hold: functions, circles, BigInt.
 */
export function asJson(value: unknown, what: string): unknown {
  if (value === undefined) return undefined;
  const text = stringified(value, what);
  if (text === undefined) throw new TypeError(`${what} is a ${typeof value}, and only JSON can be kept.`);
  return JSON.parse(text);
}

/** Counts the bytes that a step wants kept. */
export class JsonBudget {
  #left: number;

  constructor(private readonly limitBytes: number) {
    this.#left = limitBytes;
  }

  /** The value as JSON; throws where all values together outgrow the limit. */
  keep(value: unknown, what: string): unknown {
    const json = asJson(value, what);
    this.#left -= json === undefined ? 0 : Buffer.byteLength(JSON.stringify(json));
    if (this.#left >= 0) return json;
    throw new RangeError(
      `${what} is too large: what a step exports and returns may have ${this.limitBytes / 2 ** 20} MB together. ` +
        "Export only what later steps need.",
    );
  }
}

function stringified(value: unknown, what: string): string | undefined {
  try {
    return JSON.stringify(value);
  } catch (error) {
    throw new TypeError(`${what} is not JSON: ${(error as Error).message}`, { cause: error });
  }
}
