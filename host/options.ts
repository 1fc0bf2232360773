import type { Logger } from "pino";

/** A Server-to-Server OAuth app of a Zoom account. */
export interface ZoomApp {
  accountId: string;
  clientId: string;
  clientSecret: string;
  /** What Zoom signs its webhooks with. */
  secretToken?: string;
  /** `https://api.zoom.us`, or where an emulator listens. */
  baseUrl: string;
  tokenUrl: string;
}

/** What a host is started with. Folders are absolute. */
export interface HostOptions {
  /** 0 takes a free one. */
  port: number;
  /** The address to listen on; 127.0.0.1 unless given. */
  host?: string;
  /** Where it is reached from outside, if it is: webhooks then come to this address. */
  publicUrl?: string;
  /** The state of this host: key file, embedded Postgres. */
  dataDir: string;
  /** A Postgres to use instead of the embedded one. */
  databaseUrl?: string;
  componentsDir: string;
  workflowsDir: string;
  workbenchDir: string;
  /** Connected at the start, where given. */
  zoom?: ZoomApp;
  /** Its page with activation mails is linked. */
  emulatorUrl?: string;
  /** Of these variables, workflows see those that they name in `local.yaml`. */
  environment?: Record<string, string | undefined>;
  version: string;
  log: Logger;
}
