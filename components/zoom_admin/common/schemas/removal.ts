import * as z from "zod";
import { word } from "./coerced.ts";
import { email } from "./email.ts";
import { userId } from "./ids.ts";
import { related, type Relation } from "./related.ts";

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

const fields = () =>
  z.object({
    userId: userId(),
    action: word(removals).default("automatic"),
    transferEmail: email().optional(),
    transfer: z.array(word(transferables), "must be a list").default([]),
  });

export type Removal = z.output<ReturnType<typeof fields>>;

const relations: Relation<Removal>[] = [
  {
    field: "transferEmail",
    wrong: ({ transfer, transferEmail }) => transfer.length > 0 && !transferEmail,
    rule: "is needed to transfer anything",
  },
  {
    field: "transferEmail",
    wrong: (given) => given.transferEmail?.toLowerCase() === given.userId.toLowerCase(),
    rule: "must be the address of somebody else than the user who goes",
  },
];

/** How a user is removed, and where to what they own goes. */
export const removal = () => fields().superRefine(related(relations));
