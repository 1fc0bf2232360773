import { code, folded } from "./markdown.mjs";

/** How many optional props stand in the open beside the required ones. */
const mostInTheOpen = 4;

/** What a component asks for, as a list: the required props first, many optional ones on a click. */
export function propsList(props) {
  const asked = Object.entries(props).map(resolved).filter(isAsked);
  const required = asked.filter(([, { optional }]) => !optional).map(propItem);
  const optional = asked.filter(([, { optional }]) => optional).map(propItem);
  if (optional.length <= mostInTheOpen) return [...required, ...optional].join("\n");
  return [required.join("\n"), folded(`${optional.length} optional props`, optional.join("\n"))].join("\n\n");
}

/** A prop with what it takes over from the app's definition. */
function resolved([name, prop]) {
  const [app, definition] = prop.propDefinition ?? [];
  return [name, { ...app?.propDefinitions[definition], ...prop }];
}

/** The account, stores and addresses are given, not asked for. */
const isAsked = ([, { label }]) => label !== undefined;

function propItem([name, { label, description, options, ...prop }]) {
  const texts = [description, limits(prop), choices(options, prop)].filter(Boolean).map(asSentence);
  const head = `- **${label}** ${code(name)} (${traits({ ...prop, options })}): ${texts.join(" ")}`;
  return [head, ...labelledChoices(options)].join("\n");
}

const asSentence = (text) => (/[.!?:]$/.test(text) ? text : `${text}.`);

function traits({ type, optional, secret, default: preset, options, useQuery }) {
  return [
    type === "$.interface.timer" ? "timer" : type,
    optional ? "optional" : "required",
    secret && "secret",
    preset !== undefined && `default ${shown(preset)}`,
    typeof options === "function" && (useQuery ? "lists choices and searches them" : "lists choices"),
  ]
    .filter(Boolean)
    .join(", ");
}

function shown(preset) {
  if (Array.isArray(preset)) return preset.map(code).join(" ");
  return code(typeof preset === "object" ? JSON.stringify(preset) : preset);
}

function limits({ min, max }) {
  if (min === undefined && max === undefined) return undefined;
  if (max === undefined) return `At least ${min}`;
  return min === undefined ? `At most ${max}` : `From ${min} to ${max}`;
}

function choices(options, { type }) {
  if (!Array.isArray(options)) return undefined;
  const some = type.endsWith("[]") ? "Any of" : "One of";
  return options.some(isLabelled) ? `${some}:` : `${some} ${options.map(code).join(", ")}`;
}

const isLabelled = (option) => typeof option === "object";

function labelledChoices(options) {
  if (!Array.isArray(options) || !options.some(isLabelled)) return [];
  return options.map(({ label, value }) => `  - ${code(value)}: ${label}`);
}
