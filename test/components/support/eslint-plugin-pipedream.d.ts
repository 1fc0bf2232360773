declare module "eslint-plugin-pipedream" {
  import type { ESLint, Rule } from "eslint";
  const plugin: ESLint.Plugin & { rules: Record<string, Rule.RuleModule> };
  export default plugin;
}
