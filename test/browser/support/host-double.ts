import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";

const types: Record<string, string> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
};

/** What the host's page API answers: a JSON value per path below `/api`, to be changed while a page is looking. */
export type Answers = Record<string, unknown>;

/** A host that serves the built page and answers its questions with `answers`; 404 with a sentence for others. */
export class HostDouble {
  private server: Server | undefined;
  private port = 0;

  constructor(
    private readonly folder: string,
    readonly answers: Answers,
  ) {}

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Listens; after a `stop` again on the same port. */
  async start(): Promise<void> {
    const server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? "/", this.url);
      void this.answer(pathname).then(({ status, type, body }) =>
        response.writeHead(status, { "content-type": type }).end(body),
      );
    });
    await new Promise<void>((listening) => server.listen(this.port, "127.0.0.1", listening));
    this.port = (server.address() as AddressInfo).port;
    this.server = server;
  }

  /** Goes away at once, with every connection, as a host that was killed does. */
  async stop(): Promise<void> {
    const { server } = this;
    if (!server) return;
    this.server = undefined;
    await new Promise((closed) => {
      server.close(closed);
      server.closeAllConnections();
    });
  }

  private async answer(path: string): Promise<{ status: number; type: string; body: string | Buffer }> {
    if (!path.startsWith("/api/")) {
      const file = join(this.folder, path === "/" ? "index.html" : path);
      return { status: 200, type: types[extname(file)] ?? "application/octet-stream", body: await readFile(file) };
    }
    const known = this.answers[path.slice("/api".length)];
    const body = JSON.stringify(known ?? { error: `There is nothing at ${path}.` });
    return { status: known === undefined ? 404 : 200, type: "application/json", body };
  }
}
