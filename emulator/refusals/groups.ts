import { ZoomError } from "./zoom-error.ts";

/** What the groups' operations refuse, in Zoom's words. */
export const groupRefusals = {
  paidOnly: () => new ZoomError(400, 200, "Only available for Paid account."),
  unknown: (id: string) => new ZoomError(404, 4130, `A group with this ${id} does not exist.`),
  noName: () => new ZoomError(400, 300, "Invalid parameter: name."),
  nameUsed: (name: string) => new ZoomError(409, 4132, `The group name "${name}" is already in use.`),
  tooMany: () =>
    new ZoomError(400, 300, "It has reached the maximum number of groups. You can clean up some groups then add."),
  noSuchMember: () => new ZoomError(404, 4131, "Group member does not exist."),
} as const;
