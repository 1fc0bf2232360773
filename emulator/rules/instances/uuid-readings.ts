/**
 * What a UUID in a path may mean, once the path itself has been decoded: Zoom asks for a UUID that begins with `/` or
 * contains `//` to be encoded twice, and takes any other that way too.
 */
export function uuidReadings(text: string): string[] {
  try {
    return [text, decodeURIComponent(text)];
  } catch {
    return [text];
  }
}
