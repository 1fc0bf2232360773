import { refusals } from "../api/refusals.ts";
import type { User } from "../entities/user.ts";
import type { World } from "../world.ts";

/** Role 0 is the owner, 1 an administrator. */
export const isAdmin = (user: User): boolean => user.role_id === "0" || user.role_id === "1";

interface Rule {
  forbids: (world: World, user: User, verb: "disassociate" | "delete") => boolean;
  refusal: () => Error;
}

/** What Zoom refuses to remove, and how; the first that applies. */
const rules: Rule[] = [
  {
    forbids: (_, user, verb) => user.role_id === "0" || (isAdmin(user) && verb === "disassociate"),
    refusal: refusals.adminStays,
  },
  {
    forbids: ({ policies }, user, verb) =>
      user.status === "pending" && verb === "delete" && policies.deletePending === "refuse",
    refusal: refusals.pendingStays,
  },
  {
    forbids: (_, user, verb) => user.creation_type === "custCreate" && verb === "disassociate",
    refusal: refusals.apiUserStays,
  },
  {
    forbids: ({ policies }, user, verb) =>
      user.status !== "pending" &&
      verb === "disassociate" &&
      policies.managedDomains.includes(user.email.split("@")[1]!.toLowerCase()),
    refusal: refusals.managedDomain,
  },
];

/** Throws Zoom's refusal when the user cannot be removed in this way. */
export function requireRemovable(world: World, user: User, verb: "disassociate" | "delete"): void {
  const rule = rules.find(({ forbids }) => forbids(world, user, verb));
  if (rule) throw rule.refusal();
}
