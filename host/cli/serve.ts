import { pino } from "pino";
import { startHost } from "../host.ts";
import { folders, version } from "./package.ts";
import { onStopRequest } from "./stop-request.ts";
import { zoomIn } from "./zoom-environment.ts";

export interface ServeOptions {
  port: number;
  dataDir: string;
  publicUrl?: string;
}

/** How long a host may take to close before the process ends without waiting for it, in milliseconds. */
const CLOSING_TIME = 8_000;

/** What a log line must never carry, wherever in it. */
const SECRETS = ["clientSecret", "secretToken", "access_token", "oauth_access_token", "authorization", "password"];

/** Runs a host in this process until it is asked to stop. A parent process is told the address once all is ready. */
export async function serve({ port, dataDir, publicUrl }: ServeOptions): Promise<void> {
  const { DATABASE_URL: databaseUrl, EMULATOR_URL: emulatorUrl } = process.env;
  const zoom = zoomIn(process.env);
  const log = pino({ redact: SECRETS.flatMap((name) => [name, `*.${name}`, `*.*.${name}`, `*.*.*.${name}`]) });
  const starting = startHost({
    port,
    dataDir,
    ...folders,
    environment: process.env,
    version,
    log,
    ...(publicUrl !== undefined && { publicUrl }),
    ...(databaseUrl && { databaseUrl }),
    ...(emulatorUrl && { emulatorUrl }),
    ...(zoom && { zoom }),
  });
  onStopRequest((reason) => {
    log.info(`Closing: ${reason}`);
    setTimeout(() => process.exit(1), CLOSING_TIME).unref();
    void starting.then((host) => host.close()).finally(() => process.exit(0));
  });
  const { url } = await starting;
  log.info(`The host is ready at ${url}`);
  process.send?.({ type: "ready", url });
}
