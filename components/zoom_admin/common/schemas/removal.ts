import * as z from "zod";
import { word } from "./coerced.ts";
import { email } from "./email.ts";
import { userId } from "./ids.ts";

export const removals = ["automatic", "disassociate", "delete"] as const;

/** What of a user can go to another one: Zoom's `transfer_...` parameters. */
export const transferables = [
  "meeting",
  "webinar",
  "recording",
  "whiteboard",
  "clipfiles",
  "notes",
  "visitors",
  "docs",
] as const;

/** How a user is removed, and where to what they own goes. */
export const removal = z
  .object({
    userId,
    action: word(removals).default("automatic"),
    transferEmail: email.optional(),
    transfer: z.array(word(transferables), "must be a list").default([]),
  })
  .superRefine(({ userId: user, transferEmail, transfer }, context) => {
    if (transfer.length > 0 && !transferEmail) {
      context.addIssue({ code: "custom", path: ["transferEmail"], message: "is needed to transfer anything" });
    }
    if (transferEmail?.toLowerCase() === user.toLowerCase()) {
      context.addIssue({
        code: "custom",
        path: ["transferEmail"],
        message: "must be the address of somebody else than the user who goes",
      });
    }
  });

export type Removal = z.output<typeof removal>;
