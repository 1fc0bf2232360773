import { command } from "./command.mjs";
import { runBuilt } from "./run-built.mjs";

await command(() => runBuilt("emulator/main.mjs", process.argv.slice(2)));
