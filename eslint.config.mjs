import tseslint from "typescript-eslint";

/** Which folders a folder may not import, and why: the arrows of the house (CONTRIBUTING.md). */
const arrows = {
  components: { from: ["emulator", "host", "workbench"], because: "A component is published alone" },
  emulator: { from: ["components", "host", "workbench"], because: "The emulator knows Zoom and nothing else" },
  host: { from: ["components", "emulator", "workbench"], because: "The host loads components at run time" },
  workbench: { from: ["components", "emulator", "host"], because: "The workbench talks to the host over HTTP" },
};

const restrictions = Object.entries(arrows).map(([folder, { from, because }]) => ({
  files: [`${folder}/**/*.{ts,tsx}`],
  rules: {
    "no-restricted-imports": [
      "error",
      { patterns: [{ regex: `^(\\.\\./)+(${from.join("|")})(/|$)`, message: `${because}.` }] },
    ],
  },
}));

export default tseslint.config(
  { ignores: ["dist/", ".data/", "coverage/"] },
  ...tseslint.configs.recommendedTypeChecked.map((config) => ({ ...config, files: ["**/*.{ts,tsx}"] })),
  {
    files: ["**/*.{ts,tsx}"],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "@typescript-eslint/consistent-type-imports": "error",
      // Objects here are made of closures, and their methods know no `this` to lose.
      "@typescript-eslint/unbound-method": "off",
      // Interfaces ask for promises, and not everything behind one has something to wait for.
      "@typescript-eslint/require-await": "off",
      eqeqeq: "error",
      "no-console": "error",
    },
  },
  ...restrictions,
);
