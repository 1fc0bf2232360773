import * as z from "zod";
import { flag, word } from "./coerced.ts";
import { related, type Relation } from "./related.ts";
import { removals } from "./removal.ts";

const fields = () =>
  z.object({
    outcome: word(["deactivate", ...removals]).default("deactivate"),
    meetings: word(["leave", "cancel", "transfer"]).default("leave"),
    transfer: z.array(z.string("must be text"), "must be a list").default([]),
    remindRegistrants: flag().optional(),
    planOnly: flag().default(false),
  });

/** How somebody leaves: what becomes of them and of their meetings. */
export type Conduct = z.output<ReturnType<typeof fields>>;

const relations: Relation<Conduct>[] = [
  {
    field: "meetings",
    wrong: ({ outcome, meetings }) => outcome === "deactivate" && meetings === "transfer",
    rule: "can be handed over only where the user is removed: Zoom passes nothing on from a deactivated user",
  },
  {
    field: "transfer",
    wrong: ({ outcome, transfer }) => outcome === "deactivate" && transfer.length > 0,
    rule: "goes with removing the user: Zoom passes nothing on from a deactivated user",
  },
  {
    field: "transfer",
    wrong: ({ meetings, transfer }) => meetings === "cancel" && transfer.includes("meeting"),
    rule: "cannot pass on the meetings that are to be cancelled",
  },
];

export const conduct = () => fields().superRefine(related(relations));
