import path from "node:path";
import { isMainThread } from "node:worker_threads";
import { recordTo } from "./record.ts";

// Loaded before a program that a test starts; built, since Node takes no TypeScript. Also loaded in each of its threads,
// which say nothing to Zoom and may be in haste.
const { ZOOM_CONTRACT_LOG: log, ZOOM_CONTRACT_TEST: test } = process.env;
const program = path.relative(process.cwd(), process.argv[1] ?? "node");
if (isMainThread && log !== undefined) recordTo(log, () => `${test}: ${program}`);
