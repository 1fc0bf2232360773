import { userRefusals } from "../../refusals/users.ts";
import type { User } from "../../entities/user.ts";
import type { World } from "../../world.ts";
import { admin, owner } from "./roles.ts";

export const isAdmin = (user: User): boolean => user.role_id === owner.id || user.role_id === admin.id;

/** Whether the account owns the domain of an address. */
export const isOfManagedDomain = ({ policies }: World, email: string): boolean =>
  policies.managedDomains.includes(email.split("@")[1]!.toLowerCase());

interface Rule {
  forbids: (world: World, user: User, verb: "disassociate" | "delete") => boolean;
  refusal: () => Error;
}

/** What Zoom refuses to remove, and how; the first that applies. */
const rules: Rule[] = [
  {
    forbids: (_, user, verb) => user.role_id === owner.id || (isAdmin(user) && verb === "disassociate"),
    refusal: userRefusals.adminStays,
  },
  {
    forbids: ({ policies }, user, verb) =>
      user.status === "pending" && verb === "delete" && policies.deletePending === "refuse",
    refusal: userRefusals.pendingStays,
  },
  {
    forbids: (_, user, verb) => user.creation_type === "custCreate" && verb === "disassociate",
    refusal: userRefusals.apiUserStays,
  },
  {
    forbids: (world, user, verb) =>
      user.status !== "pending" && verb === "disassociate" && isOfManagedDomain(world, user.email),
    refusal: userRefusals.managedDomain,
  },
];

/** Throws Zoom's refusal when the user cannot be removed in this way. */
export function requireRemovable(world: World, user: User, verb: "disassociate" | "delete"): void {
  const rule = rules.find(({ forbids }) => forbids(world, user, verb));
  if (rule) throw rule.refusal();
}
