import type { Operation } from "../api/operation.ts";
import { eventSubscriptions } from "./event-subscriptions.ts";
import { meetings } from "./meetings.ts";
import { users } from "./users.ts";

/** Every operation of the API that the emulator has. */
export const operations: readonly Operation[] = [...users, ...meetings, ...eventSubscriptions];
