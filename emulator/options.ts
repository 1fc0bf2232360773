import { InvalidArgumentError, Option } from "commander";
import { z } from "zod";
import { policies } from "./policies.ts";
import { readyScenes } from "./scenes/ready-scenes.ts";

/** The options of the command: where it runs and with what account, then every policy. */
export const commandOptions: readonly Option[] = [
  new Option("--port <number>", "where to listen; 0 takes a free port").default(4410).argParser(portIn),
  new Option("--host <address>", "the address to listen on").default("127.0.0.1"),
  new Option(
    "--scene <name or file>",
    `what a new account begins with: ${Object.keys(readyScenes).join(", ")}, a YAML file or a snapshot (.json)`,
  ).default("empty"),
  new Option("--state <file>", "keep the account in this file (default: in memory)"),
  ...Object.entries(policies.shape).map(([name, schema]) => policyOption(name, schema)),
];

/** The option of one policy: its name in kebab case, its choices and default from the schema. */
function policyOption(name: string, schema: z.ZodType): Option {
  const flag = `--${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  const {
    type,
    enum: choices,
    default: preset,
  } = z.toJSONSchema(schema, { io: "input" }) as {
    type?: string;
    enum?: string[];
    default?: unknown;
  };
  const form = { boolean: "", array: " <values...>" }[type ?? ""] ?? " <value>";
  const option = new Option(`${flag}${form}`, schema.description);
  if (choices) option.choices(choices);
  else if (type === "array") option.argParser((value, before: string[] = []) => [...before, ...listed(schema, value)]);
  else if (type !== "boolean") option.argParser((value) => accepted(schema, value));
  return Array.isArray(preset) || preset === false ? option : option.default(preset);
}

/** A list may be given as several values, or as one with commas or spaces in it. */
const listed = (schema: z.ZodType, value: string): string[] =>
  accepted(
    schema,
    value.split(/[\s,]+/).filter((each) => each !== ""),
  ) as string[];

/** What a policy makes of a value. Throws what the command says of the option. */
function accepted(schema: z.ZodType, value: unknown): unknown {
  const result = schema.safeParse(value, {
    error: ({ code }) => (code === "invalid_type" ? "It has to be a whole number." : undefined),
  });
  if (result.success) return result.data;
  throw new InvalidArgumentError(result.error.issues.map(({ message }) => message).join(" "));
}

function portIn(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new InvalidArgumentError("A port is a number from 0 to 65535.");
}
