/** Shorter texts are no secrets worth keeping, and replacing them would tear ordinary words apart. */
const shortest = 8;

/** Under these names `$auth` carries what nobody else may see. */
const secretName = /token|secret|password|key/i;

/** The secrets that one execution was given, so that none of them is written down with its results. */
export class Secrets {
  readonly #known = new Set<string>();

  add(secret: unknown): void {
    if (typeof secret === "string" && secret.length >= shortest) this.#known.add(secret);
  }

  addAuthentication(authentication: object): void {
    for (const [name, value] of Object.entries(authentication)) if (secretName.test(name)) this.add(value);
  }

  /** The same JSON with every secret in its texts and keys replaced. */
  redact<Json>(json: Json): Json {
    return this.#known.size === 0 ? json : (this.#redacted(json) as Json);
  }

  /** Whether one of the secrets stands anywhere in the JSON. */
  isIn(json: unknown): boolean {
    return JSON.stringify(json) !== JSON.stringify(this.redact(json));
  }

  #redacted(json: unknown): unknown {
    if (typeof json === "string") return this.#redactedText(json);
    if (Array.isArray(json)) return json.map((element) => this.#redacted(element));
    if (typeof json !== "object" || json === null) return json;
    return Object.fromEntries(
      Object.entries(json).map(([key, value]) => [this.#redactedText(key), this.#redacted(value)]),
    );
  }

  #redactedText(text: string): string {
    let redacted = text;
    for (const secret of this.#known) redacted = redacted.replaceAll(secret, "[redacted]");
    return redacted;
  }
}
