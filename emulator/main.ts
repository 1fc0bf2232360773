import { Command, InvalidArgumentError, Option } from "commander";
import { z } from "zod";
import { startEmulator, type EmulatorOptions } from "./index.ts";
import { policies } from "./policies.ts";
import { readyScenes } from "./scenes/ready-scenes.ts";

const defaultPort = 4410;

const command = new Command("zoom-emulator")
  .description("Zoom on localhost: users, meetings and webhooks without a Zoom account.")
  .addOption(
    new Option("--port <number>", "where to listen; 0 takes a free port").default(defaultPort).argParser(portIn),
  )
  .addOption(new Option("--host <address>", "the address to listen on").default("127.0.0.1"))
  .addOption(
    new Option(
      "--scene <name or file>",
      `what a new account begins with: ${Object.keys(readyScenes).join(", ")}, a YAML file or a snapshot (.json)`,
    ).default("empty"),
  )
  .addOption(new Option("--state <file>", "keep the account in this file (default: in memory)"));

for (const [name, schema] of Object.entries(policies.shape)) command.addOption(policyOption(name, schema));

command.action(async ({ state, ...options }: EmulatorOptions & { state?: string }) => {
  const emulator = await startEmulator({ ...options, ...(state !== undefined && { stateFile: state }) });
  process.stdout.write(`Zoom emulator on ${emulator.url} (mailbox there, control API at ${emulator.url}/_emulator)\n`);
  process.send?.({ type: "ready", url: emulator.url });
  const stop = () => void emulator.close().then(() => process.exit(0));
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, stop);
  process.once("disconnect", stop);
});

await command.parseAsync().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});

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
  return Array.isArray(preset) || preset === false ? option : option.default(preset);
}

function portIn(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new InvalidArgumentError("A port is a number from 0 to 65535.");
}
