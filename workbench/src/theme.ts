import { createTheme } from "@mantine/core";
import type { CSSVariablesResolver, MantineTheme } from "@mantine/core";

/** Only fonts that the machine has: nothing is fetched from elsewhere. */
export const theme = createTheme({
  primaryColor: "indigo",
  primaryShade: { light: 7, dark: 5 },
  defaultRadius: "md",
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif',
  fontFamilyMonospace: 'ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace',
  headings: { fontWeight: "600" },
  cursorType: "pointer",
});

/** The shades of a JSON value's keys, texts, and numbers and other literals. */
const json = (colors: MantineTheme["colors"], shade: 3 | 9) => ({
  "--json-key": colors.indigo[shade],
  "--json-text": colors.teal[shade],
  "--json-literal": colors.orange[shade],
});

/** The page a shade behind its cards, and secondary text dark (or light) enough to be read: 4.5 to 1 at least. */
export const cssVariables: CSSVariablesResolver = ({ colors }) => ({
  variables: {},
  light: { "--page-background": colors.gray[0], "--mantine-color-dimmed": colors.gray[7], ...json(colors, 9) },
  dark: { "--page-background": colors.dark[8], "--mantine-color-dimmed": colors.dark[1], ...json(colors, 3) },
});
