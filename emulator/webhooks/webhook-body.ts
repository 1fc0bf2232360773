/**
 * The bytes of a webhook: compact JSON. Zoom writes characters outside the basic plane (emoji) as `\uD83D\uDE92`, which
 * catches receivers that verify a re-serialised body; that is an option here.
 */
export function webhookBody(content: object, escapeUnicode: boolean): string {
  const json = JSON.stringify(content);
  return escapeUnicode ? json.replaceAll(/[\uD800-\uDFFF]/g, escapeUnit) : json;
}

const escapeUnit = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).toUpperCase()}`;
