import { command } from "./command.mjs";
import { runBuilt } from "./run-built.mjs";

await command(() => runBuilt("host/main.mjs", ["start", ...process.argv.slice(2)]));
