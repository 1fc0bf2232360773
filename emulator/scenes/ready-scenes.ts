import type { z } from "zod";
import type { sceneSchema } from "./scene.ts";

const weekly = { type: 8, recurrence: { type: 2, repeat_interval: 1, weekly_days: "2", end_times: 10 } };

/** The scenes that need no file, as a file would tell them. */
export const readyScenes: Record<string, z.input<typeof sceneSchema>> = {
  /** An owner and nobody else. */
  empty: {},
  /** Fifty people: an administrator, some with a licence, one invited, one gone on leave. */
  "small-company": {
    account: "Small company",
    users: [
      { email: "ada@example.com", first_name: "Ada", last_name: "Admin", type: 2, admin: true, dept: "IT" },
      { email: "hana@example.com", first_name: "Hana", last_name: "Host", type: 2, dept: "Sales" },
      { email: "ivo@example.com", first_name: "Ivo", last_name: "Invited", status: "pending", dept: "Sales" },
      { email: "lena@example.com", first_name: "Lena", last_name: "Leave", status: "inactive", dept: "Support" },
    ],
    people: 45,
    groups: [{ name: "Sales", members: ["hana@example.com"] }],
    meetings: [
      { host: "hana@example.com", topic: "Sales call", starts_in_minutes: 24 * 60, duration: 30 },
      { host: "ada@example.com", topic: "Weekly meeting", starts_in_minutes: 48 * 60, duration: 45, ...weekly },
    ],
  },
  /** Twenty thousand people. */
  enterprise: { account: "Enterprise", people: 19_999 },
};
