/** Whether a text may become a link: an address on the web, not a script. */
export const isWebAddress = (text: string): boolean => /^https?:\/\/[^\s"']+$/.test(text);

/** Every `join_url` within a value, each once: where the invited may join the meeting. */
export function joinLinks(value: unknown): string[] {
  return [...new Set(found(value))];
}

function found(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    key === "join_url" && typeof inner === "string" && isWebAddress(inner) ? [inner] : found(inner),
  );
}
