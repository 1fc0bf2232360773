import { Command } from "commander";
import { startEmulator, type EmulatorOptions } from "./index.ts";
import { commandOptions } from "./options.ts";

const command = new Command("zoom-emulator").description(
  "Zoom on localhost: users, meetings and webhooks without a Zoom account.",
);
for (const option of commandOptions) command.addOption(option);

command.action(async ({ state, ...options }: EmulatorOptions & { state?: string }) => {
  const emulator = await startEmulator({ ...options, ...(state !== undefined && { stateFile: state }) });
  process.stdout.write(
    `Zoom emulator on ${emulator.url} (mailbox and console there, control API at ${emulator.url}/_emulator)\n`,
  );
  process.send?.({ type: "ready", url: emulator.url });
  const stop = () => void emulator.close().then(() => process.exit(0));
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, stop);
  process.once("disconnect", stop);
});

await command.parseAsync().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
