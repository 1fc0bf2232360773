import type { Server } from "node:net";
import type { ServerType } from "@hono/node-server";

/** Listens and gives the address. Throws a sentence when it cannot be had. */
export async function listen(server: ServerType, port: number, host: string): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      reject(
        error.code === "EADDRINUSE"
          ? new Error(`The emulator cannot listen on port ${port}: another program does. Choose another with --port.`)
          : new Error(`The emulator cannot listen on ${host}: ${error.message}.`, { cause: error }),
      ),
    );
    server.listen(port, host, resolve);
  });
  const address = (server as Server).address();
  if (address === null || typeof address === "string") throw new Error("The emulator listens on no port.");
  return `http://${host.includes(":") ? `[${host}]` : host}:${address.port}`;
}

/** Closes the server and every connection to it. */
export const closeServer = (server: ServerType): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    if ("closeAllConnections" in server) server.closeAllConnections();
  });
