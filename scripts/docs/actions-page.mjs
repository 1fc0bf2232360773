import { introduction, lines, present, requestsLine, scopesLine } from "./facts.mjs";
import { codes, linkTo } from "./markdown.mjs";
import { propsList } from "./props-list.mjs";
import { byResource } from "./resources.mjs";

/** `docs/components.md`: the entrance to all components, and the actions one by one. */
export function actionsPage({ actions, sources }) {
  const resources = byResource(actions);
  return `# Components

${actions.length} actions, on this page, and ${sources.length} sources, on [theirs](sources.md): what each asks for, which scopes it needs
([all in one table](scopes.md)), what it asks Zoom for and what it returns. The rate label in brackets after a request says
how much it weighs against [Zoom's limits](https://developers.zoom.us/docs/api/rate-limits/).

An action **reads**, or **changes** something; it is said where it may **destroy** something, and where it **may be
repeated**: done twice, it is as if done once. What an action returns are the fields named here, and with them whatever
else Zoom answers. Every action checks what it is given before it asks Zoom for anything, and says in \`$summary\` what it did.

The scopes for those that you use, added up:

\`\`\`sh
npx zoom-admin scopes create-user create-meeting
\`\`\`

## Contents

${resources.map(([resource, members]) => contentsItem(resource, members)).join("\n")}
- [Sources](sources.md): ${byResource(sources)
    .map(([resource]) => linkTo(resource, { page: "sources.md" }))
    .join(", ")}

${resources.map(([resource, members]) => `## ${resource}\n\n${members.map(section).join("\n\n")}`).join("\n\n")}
`;
}

const contentsItem = (resource, members) =>
  `- ${linkTo(resource)}: ${members.map(({ definition }) => linkTo(definition.name)).join(", ")}`;

function section({ definition, scopes, operations, returns }) {
  const { name, props, annotations } = definition;
  return present([
    `### ${name}`,
    introduction(definition, `: ${effect(annotations)}`),
    propsList(props),
    lines([scopesLine(scopes), requestsLine(operations), returnsLine(returns)]),
  ]).join("\n\n");
}

function effect({ readOnlyHint, destructiveHint, idempotentHint }) {
  if (readOnlyHint) return "reads";
  return `changes${destructiveHint ? ", may destroy" : ""}${idempotentHint ? ", may be repeated" : ""}`;
}

function returnsLine({ isList, fields }) {
  if (fields.length === 0) return "**Returns** what Zoom answers";
  return `**Returns** ${isList ? "a list, each with " : ""}${codes(fields)}`;
}
