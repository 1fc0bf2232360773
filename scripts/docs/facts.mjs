import { code, codes } from "./markdown.mjs";

const ending = /^(?<says>.*?)(?: Needs the scope `[^`]+`\.)? \[See the documentation\]\((?<reference>[^)]+)\)$/s;

/** A component's first lines: its key, what it says of itself, and the page of Zoom's reference. */
export function introduction({ key, description }, traits = "") {
  const { says, reference } = ending.exec(description).groups;
  return `${code(key)}${traits}\n\n${says} [Zoom's reference](${reference})`;
}

/** The scopes that a component needs, of today's apps and of older ones. */
export function scopesLine({ granular, classic }) {
  if (granular.length === 0) return undefined;
  const ofClassicApps = classic.length > 0 ? `; of classic apps ${codes(classic)}` : "";
  return `**Scopes** ${codes(granular)}${ofClassicApps}`;
}

/** What a component asks Zoom for, with the rate label of each request. */
export function requestsLine(operations) {
  if (operations.length === 0) return undefined;
  return `**Requests** ${operations.map(({ method, path, rate }) => `${code(`${method} ${path}`)} (${rate})`).join(", ")}`;
}

export const present = (parts) => parts.filter(Boolean);

/** Facts, one to a line. */
export const lines = (facts) => present(facts).join("\\\n");
