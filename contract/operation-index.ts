/** What has a method and a path with parameters in braces. */
export interface Located {
  method: string;
  path: string;
}

/** An operation's name in this check, whatever its parameters are called: `GET /users/{}`. */
export const nameOf = ({ method, path }: Located): string => `${method} ${path.replaceAll(/\{\w+\}/g, "{}")}`;

/** Finds operations by name, and by the URL of a request. Of two alike the first counts. */
export class OperationIndex<Operation extends Located> {
  readonly #byName = new Map<string, Operation>();

  constructor(operations: readonly Operation[]) {
    for (const operation of operations) {
      const name = nameOf(operation);
      if (!this.#byName.has(name)) this.#byName.set(name, operation);
    }
  }

  get(located: Located): Operation | undefined {
    return this.#byName.get(nameOf(located));
  }

  /** The operation that a request is for: of several that fit, the one with the fewest parameters. */
  serving(method: string, url: string): Operation | undefined {
    const asked = segments(new URL(url).pathname.replace(/^\/v2/, ""));
    return [...this.#byName.values()]
      .filter((operation) => operation.method === method && fits(segments(operation.path), asked))
      .sort((a, b) => parametersIn(a.path) - parametersIn(b.path))[0];
  }
}

const segments = (path: string) => path.split("/").slice(1);
const parametersIn = (path: string) => path.split("{").length;
const fits = (template: string[], asked: string[]) =>
  template.length === asked.length &&
  template.every((part, index) => (part.startsWith("{") ? asked[index] !== "" : part === asked[index]));
