import { z } from "zod";
import { turns, WaitingFaults } from "./waiting-faults.ts";

/** When a fault strikes and what it does, as POST /_emulator/faults takes it. */
export const faultSchema = z.strictObject({
  match: z.strictObject({
    method: z.enum(["GET", "POST", "PUT", "PATCH", "DELETE"]).optional(),
    /** The path from the root on; `*` stands for anything. */
    path: z.string().startsWith("/").optional(),
    ...turns,
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
      /** Does its work and sends the head of its answer with half of the body, then cuts the connection. */
      truncate: z.literal(true).optional(),
      /** Cuts the connection: the request was never seen, or its answer is lost. */
      reset: z.enum(["before-commit", "after-commit"]).optional(),
    })
    .refine((effect) => ["status", "delay_ms", "hold_ms", "reset", "truncate"].some((key) => key in effect), {
      message: "An effect has a status, a delay_ms, a hold_ms, a truncate or a reset.",
    }),
});

export type FaultDeclaration = z.output<typeof faultSchema>;
export type FaultEffect = FaultDeclaration["effect"];

interface Requested {
  method: string;
  path: string;
}

/** The faults that lie in wait for requests. */
export class Faults extends WaitingFaults<FaultDeclaration, Requested> {
  constructor() {
    super(matches);
  }
}

function matches(match: FaultDeclaration["match"], { method, path }: Requested): boolean {
  if (match.method && match.method !== method) return false;
  return match.path === undefined || pattern(match.path).test(path);
}

const pattern = (path: string) => new RegExp(`^${path.split("*").map(escapeForPattern).join(".*")}$`);

const escapeForPattern = (text: string) => text.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`);
