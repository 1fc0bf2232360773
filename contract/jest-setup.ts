import { recordTo } from "./record.ts";

// Loaded before each test file where ZOOM_CONTRACT_LOG names a file.
recordTo(process.env["ZOOM_CONTRACT_LOG"]!);
