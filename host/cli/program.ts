import { resolve } from "node:path";
import { Command, InvalidArgumentError, Option } from "commander";
import { version } from "./package.ts";
import type { ServeOptions } from "./serve.ts";
import type { StartOptions } from "./start.ts";

/** The `zoom-admin` command. What a subcommand needs is loaded when it is called. */
export function createProgram(): Command {
  const program = new Command("zoom-admin")
    .description("Zoom administration as building blocks for low-code workflows, run on your own machine.")
    .version(version)
    .enablePositionalOptions();

  program
    .command("start")
    .description(
      "Starts the host and, unless ZOOM_ACCOUNT_ID is set, an emulated Zoom; onboards a made-up person once.",
    )
    .addOption(port())
    .addOption(
      new Option("--emulator-port <number>", "port of the emulated Zoom; 0 takes a free one")
        .default(4410)
        .argParser(portIn),
    )
    .addOption(dataDir())
    .addOption(publicUrl())
    .option("--exit", "end after the onboarding, with status 0 if it succeeded")
    .option("--email <address>", "whom to onboard; without it, a made-up person on the emulated Zoom")
    .option("--first-name <name>", "their first name")
    .option("--last-name <name>", "their last name")
    .option("--topic <text>", "topic of their first meeting")
    .option("--start-time <time>", "its start, such as 2026-03-02T10:00:00Z (default: ten o'clock, the day after)")
    .addHelpText("after", zoomHelp)
    .action(async (options: StartOptions) => {
      const { start } = await import("./start.ts");
      process.exitCode = await start(options);
    });

  program
    .command("serve")
    .description("Runs a host alone, for instance one of several that share a DATABASE_URL.")
    .addOption(port())
    .addOption(dataDir())
    .addOption(publicUrl())
    .addHelpText("after", zoomHelp)
    .action(async (options: ServeOptions) => {
      const { serve } = await import("./serve.ts");
      await serve(options);
    });

  program
    .command("emulator")
    .description("Runs the emulated Zoom alone: `zoom-admin emulator --help` lists its options.")
    .argument("[options...]")
    .allowUnknownOption()
    .passThroughOptions()
    .helpOption(false)
    .action(async (parameters: string[]) => {
      const { runEmulator } = await import("./emulator.ts");
      process.exitCode = await runEmulator(parameters);
    });

  program
    .command("scopes")
    .description("Prints the scopes that a Zoom app needs for these components, and no others.")
    .argument("<components...>", "such as create-user create-meeting, or all")
    .action(async (names: string[]) => {
      const { scopesInWords } = await import("./scopes.ts");
      process.stdout.write(await scopesInWords(names));
    });

  return program;
}

const port = () =>
  new Option("--port <number>", "port of the workbench and the host; 0 takes a free one")
    .env("PORT")
    .default(4400)
    .argParser(portIn);

const dataDir = () =>
  new Option("--data-dir <folder>", "where state is kept: database, keys, the emulated account, logs")
    .default(resolve(".data"), ".data")
    .argParser((folder) => resolve(folder));

const publicUrl = () =>
  new Option("--public-url <url>", "where the host is reached from outside: Zoom sends its webhooks there").env(
    "PUBLIC_URL",
  );

const zoomHelp = `
Environment (also read from a file .env):
  ZOOM_ACCOUNT_ID, ZOOM_CLIENT_ID, ZOOM_CLIENT_SECRET   a Server-to-Server OAuth app: the real Zoom is used
  ZOOM_SECRET_TOKEN                                     what that app signs its webhooks with
  DATABASE_URL                                          a Postgres to use instead of the embedded one`;

function portIn(text: string): number {
  const number = Number(text);
  if (text !== "" && Number.isInteger(number) && number >= 0 && number <= 65_535) return number;
  throw new InvalidArgumentError("A port is a number from 0 to 65535.");
}
