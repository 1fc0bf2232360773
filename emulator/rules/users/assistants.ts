import { assistantRefusals } from "../../refusals/assistants.ts";
import type { Assistantship } from "../../entities/assistantship.ts";
import type { User } from "../../entities/user.ts";
import type { World } from "../../world.ts";
import { userOfAddress } from "./find-user.ts";

/** An assistant as POST names one: the id counts, the address only for want of it. */
export interface NamedAssistant {
  id?: string | undefined;
  email?: string | undefined;
  can_manage_host_private_event?: boolean | undefined;
}

/** Lets the assistants schedule for the host, all or, when one of them cannot, none. */
export function addAssistants(world: World, host: User, named: readonly NamedAssistant[]): Assistantship[] {
  if (world.policies.plan === "free") throw assistantRefusals.notPaidAccount(host.id);
  requireLicence(host, host.id);
  return named.map((each) => addAssistant(world, host, each));
}

function addAssistant(world: World, host: User, { id, email, can_manage_host_private_event }: NamedAssistant) {
  const { users, assistantships } = world.store;
  const name = id ?? email ?? "";
  const assistant = id === undefined ? userOfAddress(world, name) : users.get(id);
  if (!assistant || assistant.status === "pending") throw assistantRefusals.unknown(name);
  if (assistant.id === host.id) throw assistantRefusals.toSelf();
  requireLicence(assistant, assistant.email);
  const key = idOf(host.id, assistant.id);
  if (assistantships.get(key)) throw assistantRefusals.alreadyGranted(assistant.email);
  return assistantships.put({
    id: key,
    host_id: host.id,
    assistant_id: assistant.id,
    can_manage_host_private_event: can_manage_host_private_event ?? false,
  });
}

/** Ends one assistantship, or nothing where there is none. */
export const removeAssistant = (world: World, host: User, assistantId: string): void =>
  world.store.assistantships.delete(idOf(host.id, assistantId));

export function removeAssistants({ store }: World, host: User): void {
  for (const { id } of store.assistantshipsByHost.all(host.id)) store.assistantships.delete(id);
}

/** Ends what the user was to others. */
export function resignAsAssistant({ store }: World, user: User): void {
  for (const { id } of store.assistantshipsByAssistant.all(user.id)) store.assistantships.delete(id);
}

function requireLicence(user: User, name: string): void {
  if (user.type !== 2) throw assistantRefusals.notLicensed(name);
}

const idOf = (hostId: string, assistantId: string) => `${hostId}:${assistantId}`;
