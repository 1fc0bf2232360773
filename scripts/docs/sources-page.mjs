import { introduction, lines, present, scopesLine } from "./facts.mjs";
import { code, folded, linkTo } from "./markdown.mjs";
import { propsList } from "./props-list.mjs";
import { byResource } from "./resources.mjs";

/** `docs/sources.md`: the sources one by one, and first what all those of webhooks have in common. */
export function sourcesPage({ sources }) {
  const shared = sharedProps(sources);
  const resources = byResource(sources);
  const section = (source) => sourceSection(source, Object.keys(shared));
  return `# Sources

${sources.length} sources of events in Zoom. What a source emits is Zoom's body unchanged, each event once, however often Zoom
delivers it. The [actions](components.md) have a page of their own, the [scopes](scopes.md) a table.

A source of webhooks registers its own address with Zoom where Zoom lets the account's app do so; otherwise it says which
address and events to enter on the app's page in the Marketplace. It accepts what is signed with the app's secret token, not
older than five minutes and of the connected account. Each of them asks for:

${propsList(shared)}

## Contents

${resources.map(([resource, members]) => contentsItem(resource, members)).join("\n")}

${resources.map(([resource, members]) => `## ${resource}\n\n${members.map(section).join("\n\n")}`).join("\n\n")}
`;
}

const isOfWebhooks = ({ definition }) => "http" in definition.props;

/** The props that every source of webhooks has. */
function sharedProps(sources) {
  const [first, ...others] = sources.filter(isOfWebhooks).map(({ definition }) => definition.props);
  return Object.fromEntries(Object.entries(first).filter(([name]) => others.every((props) => name in props)));
}

const contentsItem = (resource, members) =>
  `- ${linkTo(resource)}: ${members.map(({ definition: { name } }) => linkTo(name, { text: short(name) })).join(", ")}`;

/** A source's name without what all their names begin and end with. */
const short = (name) => name.replace("New ", "").replace(" (Instant)", "");

function sourceSection(source, shared) {
  const { definition, scopes } = source;
  const own = Object.entries(definition.props).filter(([name]) => !shared.includes(name));
  return present([
    `### ${definition.name}`,
    introduction(definition),
    propsList(Object.fromEntries(own)),
    lines([eventsLine(source), scopesLine(scopes)]),
    folded("A sample", `\`\`\`json\n${JSON.stringify(definition.sampleEmit, null, 2)}\n\`\`\``),
  ]).join("\n\n");
}

/** The one event of a source that offers no choice of events. */
function eventsLine({ definition: { props, sampleEmit } }) {
  return "events" in props ? undefined : `**Event** ${code(sampleEmit.event)}`;
}
