import { ZoomError } from "./zoom-error.ts";

/** What the assistants' operations refuse, in Zoom's words. */
export const assistantRefusals = {
  notPaidAccount: (host: string) => new ZoomError(400, 200, `Current account must be paid account: ${host}`),
  notLicensed: (user: string) =>
    new ZoomError(400, 200, `The user must either be a Licensed user or an On-prem user : ${user}.`),
  toSelf: () => new ZoomError(400, 200, "Can't assign scheduling privilege to yourself."),
  unknown: (user: string) => new ZoomError(400, 200, `Can't find user ${user}.`),
  alreadyGranted: (user: string) => new ZoomError(400, 200, `User ${user} has already granted scheduling privilege.`),
} as const;
