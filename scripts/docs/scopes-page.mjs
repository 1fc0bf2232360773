import { code, codes, table } from "./markdown.mjs";

/** `docs/scopes.md`: what a Zoom app must be allowed for each component, from the scopes by key. */
export function scopesPage({ scopes }) {
  const rows = Object.entries(scopes).map(([key, { needed, handy }]) => [
    code(key.replace("zoom_admin-", "")),
    codes(needed.granular),
    codes(needed.classic),
    codes(handy.granular),
  ]);
  return `# Scopes

What a Zoom app must be allowed for each [component](components.md) to run. Add up the rows of those that you use, or have it done:
\`npx zoom-admin scopes create-user create-meeting\`. Apps made today have granular scopes; older ones have classic ones.
What stands under "Handy" is not needed to run: it fills the lists to choose from, and lets a source register its own
address. \`call-zoom-api\` needs what Zoom documents for the request that it sends, and \`custom-events\` what Zoom
documents for the events that are chosen.

${table(["Component", "Granular", "Classic", "Handy"], rows)}
`;
}
