import { loadSource } from "../load-source.mjs";
import { code, codes, table } from "./markdown.mjs";

/** The tables in `docs/emulator.md`, by the name of their place: `operations` and `options`. */
export async function emulatorTables() {
  const [components, routes, refusals, options, policies] = await Promise.all(
    [
      "components/zoom_admin/common/operations/index.ts",
      "emulator/routes/index.ts",
      "emulator/refusals/by-operation.ts",
      "emulator/options.ts",
      "emulator/policies.ts",
    ].map(loadSource),
  );
  return {
    operations: operationsTable(Object.values(components.operations), routes.operations, refusals),
    options: optionsTable(options.commandOptions, policies.policies.shape),
  };
}

const nameOf = ({ method, path }) => `${method} ${path}`;

/** Each operation that the emulator has or a component calls: is it there, what of a request is checked, what is refused. */
function operationsTable(called, emulated, { refusalsOf, generalRefusals }) {
  const callers = new Set(called.map(nameOf));
  const missing = called.filter((row) => !emulated.some((each) => nameOf(each) === nameOf(row)));
  const rows = [...emulated, ...missing].sort(byPath).map((operation) => {
    const isEmulated = !missing.includes(operation);
    return [
      code(nameOf(operation)),
      isEmulated ? "yes" : "**no**",
      callers.has(nameOf(operation)) ? "yes" : "",
      isEmulated ? Object.keys(operation.validated).join(", ") || "nothing" : "",
      isEmulated ? inOrder(refusalsOf(operation)).join(" ") || "nothing of its own" : "",
    ];
  });
  return `${emulated.length} operations, among them ${callers.size - missing.length} of the ${callers.size} that the [components](components.md) call. Any of them may refuse with
${codes(generalRefusals)}: a token that is wrong or has expired, one without the scope, a body that
is too large, and too many requests. Beside that:

${table(["Operation", "Emulated", "Called by components", "Checked", "Refuses with status/code"], rows)}`;
}

const inOrder = (refusals) => refusals.toSorted((one, other) => one.localeCompare(other, undefined, { numeric: true }));

const byPath = (one, other) => one.path.localeCompare(other.path) || one.method.localeCompare(other.method);

function optionsTable(options, policies) {
  const rows = options.map((option) => [
    code(option.long),
    code(attributeOf(option)),
    presetOf(option, policies[option.attributeName()]),
    choicesIn(option) + option.description,
    linkTo(policies[option.attributeName()]?.meta()?.source),
  ]);
  return table(["Option", "In `startEmulator`", "Default", "What it decides", "Zoom on it"], rows);
}

/** The command keeps an account in a file named by \`--state\`. */
const attributeOf = (option) => (option.long === "--state" ? "stateFile" : option.attributeName());

const choicesIn = ({ argChoices }) => (argChoices ? `${argChoices.map(code).join(", ")}: ` : "");

function presetOf({ defaultValue }, policy) {
  const preset = String(defaultValue ?? policy?.parse(undefined) ?? "");
  return preset && code(preset);
}

const linkTo = (address) => (address ? `[document](${address})` : "");
