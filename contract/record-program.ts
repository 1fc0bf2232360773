import path from "node:path";
import { recordTo } from "./record.ts";

// Loaded before a program that a test starts; built, since Node takes no TypeScript.
const { ZOOM_CONTRACT_LOG: log, ZOOM_CONTRACT_TEST: test } = process.env;
const program = path.relative(process.cwd(), process.argv[1] ?? "node");
if (log !== undefined) recordTo(log, () => `${test}: ${program}`);
