import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import type { Hono } from "hono";

export interface Listening {
  port: number;
  /** Takes no more requests; those under way are cut off after a moment. */
  close(): Promise<void>;
}

const PATIENCE = 2_000;

/**
 * Serves an app.
 * @param port 0 takes a free one
 * @throws the system's error, such as EADDRINUSE
 */
export async function listen(app: Hono, { port, host }: { port: number; host: string }): Promise<Listening> {
  const server = createAdaptorServer(app);
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        if (!("closeAllConnections" in server)) return;
        server.closeIdleConnections();
        setTimeout(() => server.closeAllConnections(), PATIENCE).unref();
      }),
  };
}
