import { existsSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { recordTo } from "./record.ts";
import { runningTest, testFile } from "./running-test.ts";

// Loaded before each test file where ZOOM_CONTRACT_LOG names a file.
recordTo(process.env["ZOOM_CONTRACT_LOG"]!, runningTest);

// A program that a test starts writes into the same file, whatever becomes of it.
const recorder = path.resolve("dist/recorder/main.mjs");
if (existsSync(recorder)) {
  const { NODE_OPTIONS: options = "" } = process.env;
  process.env["NODE_OPTIONS"] = `${options} --import ${pathToFileURL(recorder).href}`;
  process.env["ZOOM_CONTRACT_TEST"] = testFile();
}
