import { z } from "zod";
import { createMeetingBody } from "../schemas/meetings.ts";
import { knownEvents } from "../webhooks/known-events.ts";

const person = { email: z.email(), first_name: z.string().default(""), last_name: z.string().default("") };

const meeting = z.looseObject({
  /** The host's address. */
  host: z.email(),
  /** Where it begins when it has no start_time. */
  starts_in_minutes: z.int().optional(),
});

const event = z.string().refine((name) => knownEvents.has(name), "Zoom has no such event");

/** What an account begins with, as a scene file (YAML) tells it. */
export const sceneSchema = z.strictObject({
  account: z.string().default("Emulated account").describe("the account's name"),
  owner: z.strictObject(person).default({ email: "owner@example.com", first_name: "Olivia", last_name: "Owner" }),
  users: z
    .array(
      z.strictObject({
        ...person,
        type: z.literal([1, 2, 4, 99]).default(1),
        status: z.enum(["active", "pending", "inactive"]).default("active"),
        admin: z.boolean().default(false),
        dept: z.string().optional(),
        job_title: z.string().optional(),
        timezone: z.string().optional(),
      }),
    )
    .default([]),
  people: z.int().min(0).max(1_000_000).default(0).describe("how many made-up active users there are besides"),
  groups: z.array(z.strictObject({ name: z.string(), members: z.array(z.email()).default([]) })).default([]),
  meetings: z
    .array(
      meeting.transform(({ host, starts_in_minutes, ...asked }, context) => {
        const result = createMeetingBody.safeParse(asked);
        if (result.success) return { host, starts_in_minutes, asked: result.data };
        for (const { path, message } of result.error.issues) context.addIssue({ code: "custom", path, message });
        return z.NEVER;
      }),
    )
    .default([]),
  subscriptions: z.array(z.strictObject({ url: z.url(), events: z.array(event) })).default([]),
});

export type Scene = z.output<typeof sceneSchema>;
