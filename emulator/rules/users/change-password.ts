import { createHash } from "node:crypto";
import { passwordRefusals } from "../../refusals/passwords.ts";
import type { User } from "../../entities/user.ts";
import { passwordRequirement } from "../../settings/effective.ts";
import type { World } from "../../world.ts";
import { signsInByEmail } from "./login-types.ts";
import { requireGoodPassword } from "./passwords.ts";
import { isAdmin } from "./user-removal.ts";

/** Gives the user another password, or throws Zoom's refusal. Only users who sign in with an address have one. */
export function changePassword(world: World, user: User, password: string): void {
  if (isAdmin(user)) throw passwordRefusals.ofAdmin();
  if (!signsInByEmail(user)) throw passwordRefusals.notOfWorkEmail();
  requireGoodPassword(password, passwordRequirement(world));
  if (world.store.passwords.get(user.id)?.digest === digestOf(user, password)) throw passwordRefusals.unchanged();
  setPassword(world, user, password);
}

export function setPassword(world: World, user: User, password: string): void {
  world.store.passwords.put({ id: user.id, digest: digestOf(user, password) });
}

const digestOf = ({ id }: User, password: string) => createHash("sha256").update(`${id}:${password}`).digest("base64");
