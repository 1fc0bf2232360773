import { Linter } from "eslint";
import pipedream from "eslint-plugin-pipedream";
import { asPlainLiteral } from "./plain-literal.ts";
import type { AnyComponent } from "./conventions.ts";

/** All rules of the registry's linter but the one that the registry itself has turned off. */
const rules = Object.fromEntries(
  Object.keys(pipedream.rules)
    .filter((name) => name !== "default-value-required-for-optional-props")
    .map((name) => [`pipedream/${name}`, "error" as const]),
);

/** What the registry's linter has to say about a component. */
export function registryFaultsOf(component: AnyComponent): string[] {
  const linter = new Linter({ configType: "flat" });
  const messages = linter.verify(asPlainLiteral(component), [{ plugins: { pipedream }, rules }]);
  return messages.map(({ message }) => message);
}
