import type { AnyComponent } from "./conventions.ts";

/**
 * A component written out as `export default { ... }`, which is all that the registry's own linter looks into. What it
 * does not look at stands for itself: the app is a name, as it is in most components, and functions are empty.
 */
export function asPlainLiteral(component: AnyComponent): string {
  return `import zoomAdmin from "../../zoom_admin.app.mjs";\nexport default ${literal(component)};\n`;
}

function literal(value: unknown): string {
  if (typeof value === "function") return "() => {}";
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "undefined";
  if ((value as { type?: unknown }).type === "app") return "zoomAdmin";
  const entries = Object.entries(value).map(([name, each]) => `${JSON.stringify(name)}: ${literal(each)}`);
  return `{ ${entries.join(", ")} }`;
}
