import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { ZoomApp } from "../options.ts";
import { addresses } from "./addresses.ts";
import { waitForPort } from "./free-port.ts";
import { OnboardingFailed } from "./onboarding-failed.ts";
import { programs } from "./package.ts";
import type { OnboardingRequest } from "./planned-demonstration.ts";
import { showDemonstration } from "./show-demonstration.ts";
import { onStopRequest } from "./stop-request.ts";
import { createSupervisor, type Supervisor } from "./supervisor.ts";
import { environmentOf, zoomIn } from "./zoom-environment.ts";

export interface StartOptions {
  port: number;
  emulatorPort: number;
  dataDir: string;
  publicUrl?: string;
  exit?: boolean;
  email?: string;
  firstName?: string;
  lastName?: string;
  topic?: string;
  startTime?: string;
}

/** A program that has crashed breaks its connections a moment before the system tells of its end, in milliseconds. */
const MOMENT = 1_000;

/**
 * Runs everything on this machine, emulated Zoom and host as processes of their own, and shows an onboarding where one is
 * due. Stays until it is asked to stop, or with `exit` until the onboarding has ended.
 * @returns the exit status
 * @throws an Error with the reason where something did not start, has ended by itself or, with `exit`, has failed
 */
export async function start(options: StartOptions): Promise<number> {
  await mkdir(options.dataDir, { recursive: true, mode: 0o700 });
  const supervisor = createSupervisor({ logDir: options.dataDir });
  let over = false;
  const print = (line: string) => void (over || process.stdout.write(`${line}\n`));
  const stopRequest = new Promise<number>((resolve) => onStopRequest(() => resolve(options.exit ? 130 : 0)));
  try {
    const up = bringUp(options, supervisor, print);
    const ended = up.then(() => (options.exit ? 0 : stopRequest));
    return await Promise.race([ended, supervisor.died, stopRequest]);
  } finally {
    over = true;
    await supervisor.stop();
  }
}

async function bringUp(options: StartOptions, supervisor: Supervisor, print: (line: string) => void): Promise<void> {
  const { dataDir, exit = false } = options;
  const begin = performance.now();
  await Promise.all([
    waitForPort(options.port, "--port"),
    zoomIn(process.env) ? undefined : waitForPort(options.emulatorPort, "--emulator-port"),
  ]);
  const { zoom, ...emulator } = await findZoom(options, supervisor);
  const hostUrl = await startHost(options, supervisor, zoom, emulator.emulatorUrl);
  print(`Up in ${((performance.now() - begin) / 1000).toFixed(1)} s.\n`);

  const wishes = { asked: askedBy(options), always: exit, accountId: zoom.accountId };
  try {
    await showDemonstration(wishes, { dataDir, hostUrl, print, ...emulator });
  } catch (error) {
    if (!(error instanceof OnboardingFailed)) await Promise.race([supervisor.died, wait(MOMENT)]);
    // Whoever stays can see on the workbench what happened.
    if (exit || !(error instanceof OnboardingFailed)) throw error;
    print(`${error.message}\n`);
  }
  if (!exit) addresses(hostUrl, emulator.emulatorUrl).forEach(print);
}

/** The account that the environment names, else that of an emulated Zoom, which is started. */
async function findZoom(
  { emulatorPort, dataDir }: StartOptions,
  supervisor: Supervisor,
): Promise<{ zoom: ZoomApp; emulatorUrl?: string }> {
  const real = zoomIn(process.env);
  if (real) return { zoom: real };
  const emulatorUrl = await supervisor.start({
    name: "emulator",
    file: programs.emulator,
    parameters: ["--port", String(emulatorPort), "--state", join(dataDir, "emulator.jsonl")],
  });
  const response = await fetch(`${emulatorUrl}/_emulator/info`);
  const app = (await response.json()) as Pick<ZoomApp, "accountId" | "clientId" | "clientSecret" | "secretToken">;
  return { zoom: { ...app, baseUrl: emulatorUrl, tokenUrl: `${emulatorUrl}/oauth/token` }, emulatorUrl };
}

function startHost(
  { port, dataDir, publicUrl }: StartOptions,
  supervisor: Supervisor,
  zoom: ZoomApp,
  emulatorUrl: string | undefined,
): Promise<string> {
  const published = publicUrl === undefined ? [] : ["--public-url", publicUrl];
  return supervisor.start({
    name: "host",
    file: programs.host,
    parameters: ["serve", "--port", String(port), "--data-dir", dataDir, ...published],
    environment: { ...environmentOf(zoom), EMULATOR_URL: emulatorUrl },
  });
}

function askedBy({ email, firstName, lastName, topic, startTime }: StartOptions): Partial<OnboardingRequest> {
  const all = { email, first_name: firstName, last_name: lastName, topic, start_time: startTime };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}
