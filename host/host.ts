import { mkdir } from "node:fs/promises";
import { createApi, type Rooms } from "./api/app.ts";
import { listen } from "./api/listen.ts";
import { assemble } from "./assemble.ts";
import { createShutdown } from "./shutdown.ts";
import type { HostOptions } from "./options.ts";

export interface Host {
  /** On this machine. */
  url: string;
  /** Leaves runs under way to whoever starts this host again. */
  close(): Promise<void>;
}

/**
 * Starts a host. It serves its addresses at once, continues the runs that were under way, and is ready once the sources
 * that its workflows wait for have been deployed, or will be tried again.
 * @throws an Error that says what is missing or in the way
 */
export async function startHost(options: HostOptions): Promise<Host> {
  const { dataDir, port, host = "127.0.0.1", publicUrl, workbenchDir, log } = options;
  const shutdown = createShutdown();
  let rooms: Rooms | undefined;
  let ready = false;
  try {
    await mkdir(dataDir, { recursive: true, mode: 0o700 });
    // Zoom checks an endpoint while it is being registered, so the addresses answer before anything is deployed.
    const api = createApi({ rooms: () => rooms, ready: () => ready, publicUrl, workbenchDir, log });
    const listening = await listen(api, { port, host });
    shutdown.add(() => listening.close());
    const url = `http://127.0.0.1:${listening.port}`;
    const { deployments, schedules, ...assembled } = await assemble(options, publicUrl ?? url, shutdown);
    rooms = assembled;
    await deployments.open();
    await schedules.open();
    ready = true;
    return { url, close: () => shutdown.run() };
  } catch (error) {
    await shutdown.run();
    throw error;
  }
}
