import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from "node:fs";
import { dirname } from "node:path";

/** One entity as it is from now on, or null when it is gone: collection, id, entity. */
export type Change = readonly [collection: string, id: string, entity: unknown];

const isChange = (value: unknown): value is Change =>
  Array.isArray(value) && value.length === 3 && typeof value[0] === "string" && typeof value[1] === "string";

/**
 * A file with one line of JSON per transaction, each an array of changes. A line is written before its request is
 * answered, so a process that is killed has lost nothing that it had answered. A last line without its newline was being
 * written when the process died; it is dropped, unless it cannot be a journal's.
 */
export class Journal {
  readonly #file: string;
  #descriptor: number | undefined;

  constructor(file: string) {
    this.#file = file;
  }

  /** Everything written so far, oldest first. Throws when a line other than the last is damaged. */
  *read(): Generator<Change> {
    if (!existsSync(this.#file)) return;
    const lines = readFileSync(this.#file, "utf8").split("\n");
    const last = lines.pop()!;
    for (const [index, line] of lines.entries()) yield* this.#parse(line, index + 1);
    if (!last.startsWith("[[".slice(0, last.length))) throw this.unreadable(`is damaged in line ${lines.length + 1}`);
  }

  /** Begins the file anew with these changes; a crash meanwhile leaves the old file as it was. */
  rewrite(changes: Iterable<Change>): void {
    this.close();
    mkdirSync(dirname(this.#file), { recursive: true });
    const draft = `${this.#file}.new`;
    const descriptor = openSync(draft, "w", 0o600);
    for (const change of changes) writeSync(descriptor, `${JSON.stringify([change])}\n`);
    fsyncSync(descriptor);
    renameSync(draft, this.#file);
    this.#descriptor = descriptor;
  }

  append(changes: readonly Change[]): void {
    if (this.#descriptor === undefined) throw new Error("The journal is closed.");
    writeSync(this.#descriptor, `${JSON.stringify(changes)}\n`);
  }

  close(): void {
    if (this.#descriptor !== undefined) closeSync(this.#descriptor);
    this.#descriptor = undefined;
  }

  /** What to throw of a file whose content is not this emulator's. */
  unreadable(reason: string): Error {
    return new Error(`The emulator's state file ${this.#file} ${reason}. Move it away to begin with a new account.`);
  }

  #parse(line: string, number: number): Change[] {
    try {
      const changes: unknown = JSON.parse(line);
      if (Array.isArray(changes) && changes.every(isChange)) return changes;
    } catch {
      // Told below, with the place.
    }
    throw this.unreadable(`is damaged in line ${number}`);
  }
}
