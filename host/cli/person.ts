const FIRST_NAMES = [
  "Ada",
  "Amara",
  "Dana",
  "Elif",
  "Hiro",
  "Ines",
  "Jonas",
  "Mira",
  "Noor",
  "Oskar",
  "Priya",
  "Tomás",
];
const LAST_NAMES = ["Abara", "Castillo", "Fischer", "Haddad", "Keller", "Lee", "Lindqvist", "Moreau", "Okafor", "Sato"];

export interface Person {
  email: string;
  first_name: string;
  last_name: string;
}

/**
 * Somebody who does not exist, with an address of their own in a domain that never receives mail (RFC 2606).
 * @param random numbers from 0 to below 1
 */
export function madeUpPerson(random: () => number): Person {
  const one = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)] as Item;
  const first_name = one(FIRST_NAMES);
  const last_name = one(LAST_NAMES);
  return { email: addressFor(first_name, last_name, random), first_name, last_name };
}

/** Such as `dana.lee.k3x9q2@example.com`. */
function addressFor(firstName: string, lastName: string, random: () => number): string {
  const mark = Math.floor(random() * 36 ** 6)
    .toString(36)
    .padStart(6, "0");
  const plain = (name: string) =>
    name
      .normalize("NFD")
      .replaceAll(/[^a-z]/gi, "")
      .toLowerCase();
  return `${plain(firstName)}.${plain(lastName)}.${mark}@example.com`;
}
