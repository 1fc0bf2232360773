import { ConfigurationError } from "../configuration-error.ts";
import { Sandbox, Unfinished } from "./sandbox.ts";
import { parseTemplate, type Part } from "./template.ts";

/** What stands still while a run's expressions are evaluated, so that a step which runs again asks for the same. */
export interface Moment {
  /** Milliseconds since the epoch: the run's start. */
  now: number;
  /** Different for each step of each run, and the same whenever that step is evaluated again. */
  seed: string | number;
}

/** What expressions know, by name. */
export interface Known {
  steps: Record<string, unknown>;
  [name: string]: unknown;
}

/** Evaluates the `{{ expressions }}` in the props of workflow steps. */
export interface Expressions {
  /**
   * The props with every expression replaced by its value, at any depth. A text that is one expression (white space
   * around it aside) becomes the value itself; in a longer text the value is written out: texts as they are, nothing
   * for undefined and null, everything else as JSON. Results are not evaluated again. `\{{` is a literal `{{`.
   * Throws a ConfigurationError that names the expression and where it stands.
   */
  evaluateProps(props: Record<string, unknown>, known: Known, moment: Moment): Promise<Record<string, unknown>>;
  /** Lets go of the sandbox; a later evaluation starts another. */
  close(): Promise<void>;
}

/** The deadline holds for all expressions of one step together; 1 second unless given. */
export function createExpressions(options: { deadlineMs?: number } = {}): Expressions {
  const sandbox = new Sandbox(options);
  return {
    close: () => sandbox.close(),
    async evaluateProps(props, known, moment) {
      const found = expressionsIn(props);
      const values = found.length > 0 ? await valuesOf(found, known, moment, sandbox) : [];
      const next = values.values();
      return mapTexts(props, "props", (text) => filled(parseTemplate(text), next)) as Record<string, unknown>;
    },
  };
}

interface Found {
  expression: string;
  /** Such as props.user_info.email. */
  path: string;
}

/** In the order in which `mapTexts` comes by. */
function expressionsIn(props: Record<string, unknown>): Found[] {
  const found: Found[] = [];
  mapTexts(props, "props", (text, path) => {
    for (const part of partsOf(text, path)) if ("expression" in part) found.push({ ...part, path });
  });
  return found;
}

/** The same lists and objects with each text replaced by what `map` makes of it. */
function mapTexts(value: unknown, path: string, map: (text: string, path: string) => unknown): unknown {
  if (typeof value === "string") return map(value, path);
  if (Array.isArray(value)) return value.map((element, index) => mapTexts(element, `${path}[${index}]`, map));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, mapTexts(field, `${path}.${key}`, map)]));
}

function partsOf(text: string, path: string): Part[] {
  try {
    return parseTemplate(text);
  } catch (error) {
    throw new ConfigurationError(`In ${path}: ${(error as Error).message}`, { cause: error });
  }
}

function filled(parts: Part[], values: Iterator<unknown>): unknown {
  const [first, second] = parts.filter((part) => "expression" in part || part.text.trim() !== "");
  if (first && "expression" in first && !second) return values.next().value;
  return parts.map((part) => ("text" in part ? part.text : written(values.next().value))).join("");
}

function written(value: unknown): string {
  if (value === undefined || value === null) return "";
  return typeof value === "string" ? value : JSON.stringify(value);
}

async function valuesOf(found: Found[], known: Known, moment: Moment, sandbox: Sandbox): Promise<unknown[]> {
  const fail = ({ expression, path }: Found, reason: string): never => {
    throw new ConfigurationError(
      `The expression {{${expression}}} in ${path} failed: ${reason}. ` +
        `The steps so far are ${Object.keys(known.steps).join(", ") || "none"}.`,
    );
  };
  try {
    const results = await sandbox.evaluate({
      expressions: found.map(({ expression }) => expression),
      known,
      ...moment,
    });
    return results.map((result, index) => ("error" in result ? fail(found[index]!, result.error) : result.value));
  } catch (error) {
    if (error instanceof Unfinished) return fail(found[error.index]!, error.message);
    throw error;
  }
}
