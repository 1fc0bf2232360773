/** Somebody as Zoom's lists of members take them: by address, or else by id. */
export type Named = { email: string } | { id: string };

export function named(user: string): Named {
  return user.includes("@") ? { email: user } : { id: user };
}

/** "dana@example.com, sam@example.com and 3 more" */
export function enumerated(users: readonly string[], shown = 3): string {
  const rest = users.length - shown;
  return rest > 0 ? `${users.slice(0, shown).join(", ")} and ${rest} more` : users.join(", ");
}
