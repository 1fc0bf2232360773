#!/usr/bin/env node
import { command } from "../scripts/command.mjs";
import { runBuilt } from "../scripts/run-built.mjs";

await command(() => runBuilt("host/main.mjs", process.argv.slice(2)));
