import type { Origin } from "./causes.ts";
import type { Refusal } from "./refusal.ts";

/** What happened, why and what to do, and what Zoom said. */
export function sentence(refusal: Refusal, why: string): string {
  return `${refusal.operation.failure}: ${why}. (${said(refusal)})`;
}

export function originOf(refusal: Refusal): Origin {
  const { status, code, headers } = refusal;
  return { status, code, trackingId: headers["x-zm-trackingid"], said: said(refusal) };
}

/** `Zoom said: 404 1001 "User does not exist: x."` */
function said({ status, code, message }: Refusal): string {
  return `Zoom said: ${[status, code === status ? undefined : code, message && `"${message}"`].filter(Boolean).join(" ")}`;
}
