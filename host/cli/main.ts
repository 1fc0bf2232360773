import { existsSync } from "node:fs";
import { loadEnvFile } from "node:process";
import { createProgram } from "./program.ts";

// What the environment says goes before what the file says.
if (existsSync(".env")) loadEnvFile(".env");

try {
  await createProgram().parseAsync();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1); // whatever else had been started
}
