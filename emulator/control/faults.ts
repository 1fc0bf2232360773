import { z } from "zod";

/** When a fault strikes and what it does, as POST /_emulator/faults takes it. */
export const faultSchema = z.strictObject({
  match: z.strictObject({
    method: z.enum(["GET", "POST", "PUT", "PATCH", "DELETE"]).optional(),
    /** The path from the root on; `*` stands for anything. */
    path: z.string().startsWith("/").optional(),
    /** Which of the matching requests from now on, counted from 1. */
    nth: z.int().min(1).default(1),
    /** How many matching requests in a row, from the nth on. */
    times: z.int().min(1).default(1),
  }),
  effect: z
    .strictObject({
      status: z.int().min(200).max(599).optional(),
      /** An object is sent as JSON, a text as it is. */
      body: z.union([z.string(), z.record(z.string(), z.unknown())]).optional(),
      headers: z.record(z.string().regex(/^[\w-]+$/), z.string().regex(/^[\x20-\x7e]*$/)).optional(),
      /** Waits before anything is done. */
      delay_ms: z.int().min(0).optional(),
      /** Does its work at once and holds the answer back this long. */
      hold_ms: z.int().min(0).optional(),
      /** Cuts the connection: the request was never seen, or its answer is lost. */
      reset: z.enum(["before-commit", "after-commit"]).optional(),
    })
    .refine((effect) => ["status", "delay_ms", "hold_ms", "reset"].some((key) => key in effect), {
      message: "An effect has a status, a delay_ms, a hold_ms or a reset.",
    }),
});

export type FaultDeclaration = z.output<typeof faultSchema>;
export type FaultEffect = FaultDeclaration["effect"];

interface Fault extends FaultDeclaration {
  id: number;
  /** How many matching requests there were. */
  seen: number;
}

/** The faults that lie in wait. They live in memory: a restart forgets them. */
export class Faults {
  #faults: Fault[] = [];
  #last = 0;

  add(declaration: FaultDeclaration): Fault {
    const fault = { id: ++this.#last, seen: 0, ...declaration };
    this.#faults.push(fault);
    return fault;
  }

  list(): readonly Fault[] {
    return this.#faults;
  }

  clear(): void {
    this.#faults = [];
  }

  /** What happens to this request. Every matching fault counts it; the first one whose turn it is strikes. */
  strike(method: string, path: string): FaultEffect | undefined {
    const matching = this.#faults.filter(({ match }) => matches(match, method, path));
    for (const fault of matching) fault.seen += 1;
    return matching.find(({ seen, match: { nth, times } }) => seen >= nth && seen < nth + times)?.effect;
  }
}

function matches({ method, path }: FaultDeclaration["match"], requested: string, requestedPath: string): boolean {
  if (method && method !== requested) return false;
  return path === undefined || pattern(path).test(requestedPath);
}

const pattern = (path: string) => new RegExp(`^${path.split("*").map(escapeForPattern).join(".*")}$`);

const escapeForPattern = (text: string) => text.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`);
