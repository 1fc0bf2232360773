/** How many keys are worth suggesting. */
const suggestions = 3;

/** The keys that a mistyped one may have meant, nearest first. */
export function nearKeys(key: string, keys: string[]): string[] {
  return keys
    .map((candidate) => ({ candidate, distance: distance(key, candidate) }))
    .filter(({ candidate, distance }) => distance <= key.length / 2 || candidate.includes(key))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, suggestions)
    .map(({ candidate }) => candidate);
}

/** Levenshtein's: how many letters must be put in, taken out or exchanged. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (const letter of a) {
    const next = [row[0]! + 1];
    for (let column = 1; column <= b.length; column++) {
      const exchanged = row[column - 1]! + Number(letter !== b[column - 1]);
      next.push(Math.min(exchanged, row[column]! + 1, next[column - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}
