import { ZoomError } from "./zoom-error.ts";

/** Refusals about what has been held. */
export const pastRefusals = {
  paidAccountsOnly: (account: string) => new ZoomError(400, 200, `Only available for paid account: ${account}.`),
  paidOrPartnerOnly: (account: string) =>
    new ZoomError(400, 200, `Only available for Paid or ZMP account: ${account}.`),
  yearAgo: () => new ZoomError(400, 12702, "Can not access a meeting a year ago."),
} as const;
