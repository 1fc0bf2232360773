import type { Registrant, RegistrantStatus } from "../resources/registrants.ts";

/** Reads the registrants of one status, of one occurrence where one is named. */
export type RegistrantList = (status: RegistrantStatus, occurrenceId?: string) => Promise<Registrant[]>;

/** Who of these addresses is registered, approved or not yet. A list names one status at a time. */
export async function findRegistrants(
  list: RegistrantList,
  addresses: readonly string[],
  occurrenceId?: string,
): Promise<Registrant[]> {
  const wanted = new Set(addresses.map((address) => address.toLowerCase()));
  const registered = [...(await list("approved", occurrenceId)), ...(await list("pending", occurrenceId))];
  return registered.filter(({ email }) => wanted.has(email.toLowerCase()));
}
