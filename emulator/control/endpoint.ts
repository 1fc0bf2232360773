import type { Context } from "hono";
import type { SteerableClock } from "../steerable-clock.ts";
import type { Snapshot } from "../store/store.ts";
import type { World } from "../world.ts";
import type { Faults } from "./faults.ts";
import type { RequestLog } from "./request-log.ts";

/** What the control API can reach. */
export interface ControlRoom {
  world: World;
  /** The very clock of `world`, with its handles. */
  clock: SteerableClock;
  faults: Faults;
  requests: RequestLog;
  reset: () => Promise<void>;
  restore: (snapshot: Snapshot) => Promise<void>;
}

/** One row of the control API, which lists itself. */
export interface ControlEndpoint {
  method: "GET" | "POST" | "PUT" | "DELETE";
  /** Below /_emulator. */
  path: string;
  about: string;
  /** A request to try. */
  example: string;
  handle: (room: ControlRoom, context: Context) => Response | Promise<Response>;
}

/** A control request that cannot be followed: a status and a sentence. */
export class ControlError extends Error {
  readonly status: 400 | 404 | 409;

  constructor(status: 400 | 404 | 409, message: string) {
    super(message);
    this.name = "ControlError";
    this.status = status;
  }
}
