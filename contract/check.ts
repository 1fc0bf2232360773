import { eventsByScope, type EventName } from "../components/zoom_admin/common/events/event-scopes.ts";
import { reference } from "../components/zoom_admin/common/documentation.ts";
import { eventReference } from "../components/zoom_admin/common/events/event-documentation.ts";
import { operations as componentOperations } from "../components/zoom_admin/common/operations/index.ts";
import { generalRefusals, refusalsOf } from "../emulator/refusals/by-operation.ts";
import { operations as emulatorOperations } from "../emulator/routes/index.ts";
import { knownEvents } from "../emulator/webhooks/known-events.ts";
import { checkErrors } from "./checks/errors.ts";
import { checkEvents } from "./checks/events.ts";
import { checkLinks, type Link } from "./checks/links.ts";
import { checkRefusals } from "./checks/refusals.ts";
import { checkRequests } from "./checks/requests.ts";
import { checkRequired } from "./checks/required.ts";
import { checkResponses } from "./checks/responses.ts";
import { checkEventScopes, checkTable, compareTables, type Table } from "./checks/tables.ts";
import type { DocumentedOperation, Documents } from "./documents.ts";
import type { Exchange, Recorded, SentEvent } from "./exchange.ts";
import type { Finding } from "./mismatch.ts";
import { nameOf, OperationIndex } from "./operation-index.ts";

const ofComponents: Table = {
  name: "the components' operations",
  rows: Object.values(componentOperations).map((row) => ({ ...row, label: row.rate.toUpperCase() })),
  complete: false,
};
const ofEmulator: Table = { name: "the emulator's operations", rows: emulatorOperations, complete: true };

const eventScopesOfComponents = new Map<string, string[]>([
  ["app_deauthorized", []],
  ...Object.entries(eventsByScope).flatMap(([scope, events]) =>
    events.map((event): [string, string[]] => [event, [scope]]),
  ),
]);

/** Compares what the tests did, and the tables of components and emulator, with Zoom's documents. Sources are named by key. */
export function check(documents: Documents, recorded: readonly Recorded[], sources: readonly string[]): Finding {
  const exchanges = recorded.filter((each): each is Exchange => each.kind === "exchange");
  const sent = recorded.filter((each): each is SentEvent => each.kind === "event");
  const documented = new OperationIndex(documents.operations);
  const emulated = new OperationIndex(emulatorOperations);
  const findings = [
    checkRequests(exchanges, documented, ofComponents.rows),
    checkResponses(exchanges, documented, emulatorOperations),
    checkRequired(documented, emulatorOperations),
    checkErrors(exchanges, documents.errors, emulated),
    checkRefusals(exchanges, emulatorOperations, emulated, { of: refusalsOf, general: generalRefusals }),
    checkEvents(sent, documents.webhooks, [...knownEvents.keys()], sources),
    checkTable(ofComponents, documented),
    checkTable(ofEmulator, documented),
    compareTables(ofComponents, ofEmulator, emulated),
    checkLinks("links to Zoom's operations", linksToOperations(documented)),
    checkLinks("links to Zoom's events", linksToEvents(documents)),
    checkEventScopes("the components' events", eventScopesOfComponents, documents.events),
    checkEventScopes("the emulator's events", knownEvents, documents.events),
  ];
  return {
    mismatches: findings.flatMap(({ mismatches }) => mismatches),
    coverage: findings.flatMap(({ coverage }) => coverage),
  };
}

function linksToOperations(documented: OperationIndex<DocumentedOperation>): Link[] {
  return Object.values(componentOperations).map((row) => {
    return { subject: nameOf(row), address: reference(row), place: documented.get(row)?.place };
  });
}

function linksToEvents({ webhooks }: Documents): Link[] {
  const names = [...eventScopesOfComponents.keys()] as EventName[];
  return names.map((name) => ({ subject: name, address: eventReference(name), place: webhooks.get(name)?.place }));
}
