import { chromium } from "playwright-core";
import type { Browser } from "playwright-core";
import { unpackedChromium } from "./chromium.ts";

/** Headless, as root or not, and silent on the network: the browser visits only what a test asks for. */
const flags = [
  "--headless",
  "--no-sandbox",
  "--no-zygote",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-domain-reliability",
  "--disable-sync",
  "--no-first-run",
  "--no-pings",
];

/** Starts a browser; close it with `browser.close()`. Needs nothing installed on the machine. */
export async function openBrowser(): Promise<Browser> {
  const { executablePath, env } = await unpackedChromium();
  return chromium.launch({ executablePath, env, args: flags });
}
