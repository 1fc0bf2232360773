import type { DocumentedEvent, DocumentedOperation } from "../documents.ts";
import type { Finding, Mismatch } from "../mismatch.ts";
import { nameOf, type Located, type OperationIndex } from "../operation-index.ts";

/** A row of ours about one of Zoom's operations. */
export interface TableRow extends Located {
  /** In capitals. */
  label: string;
  scopes: { granular: readonly string[]; classic: readonly string[] };
}

/** Whose table, and whether it names every scope or those that are of use. */
export interface Table {
  name: string;
  rows: readonly TableRow[];
  complete: boolean;
}

/** Whether a table agrees with Zoom's documents about operations, their rate labels and scopes. */
export function checkTable(table: Table, documented: OperationIndex<DocumentedOperation>): Finding {
  const mismatches = table.rows.flatMap((row): Mismatch[] => {
    const operation = documented.get(row);
    const rules = operation ? rowRules(row, operation, table.complete) : ["no such operation"];
    return rules.map((rule) => ({ kind: "table", subject: nameOf(row), rule: `${table.name}: ${rule}` }));
  });
  const checked = table.rows.length;
  return { mismatches, coverage: [{ what: `rows of ${table.name}`, seen: checked, of: checked, unseen: [] }] };
}

function rowRules({ label, scopes }: TableRow, operation: DocumentedOperation, complete: boolean): string[] {
  const documentedLabel = labelOf(operation);
  const { granular, classic } = operation.scopes;
  return [
    ...(documentedLabel === undefined || documentedLabel === label
      ? []
      : [`the rate label is ${documentedLabel}, not ${label}`]),
    // Of the event subscriptions Zoom's documents name no scopes at all.
    ...(granular.length > 0 ? scopeRules(scopes.granular, granular, true) : []),
    ...(classic.length > 0 ? scopeRules(scopes.classic, classic, complete) : []),
  ];
}

/** A master account's scopes may be left out: they reach into sub accounts only. */
function scopeRules(ours: readonly string[], documented: readonly string[], complete: boolean): string[] {
  const lacking = documented.filter((scope) => !scope.endsWith(":master") && !ours.includes(scope));
  return [
    ...ours.filter((scope) => !documented.includes(scope)).map((scope) => `\`${scope}\` is not one of its scopes`),
    ...(complete ? lacking.map((scope) => `its scope \`${scope}\` is lacking`) : []),
  ];
}

function labelOf({ description }: DocumentedOperation): string | undefined {
  const labels = [...description.matchAll(/Rate Limit Label\S*\W+(light|medium|heavy|resource-intensive)/gi)];
  return labels.at(-1)?.[1]?.toUpperCase();
}

/** Whether what two tables say of the same operation goes together: one label, and scopes that both know. */
export function compareTables(narrow: Table, wide: Table, index: OperationIndex<TableRow>): Finding {
  const mismatches = narrow.rows.flatMap((row): Mismatch[] => {
    const other = index.get(row);
    const rules = other ? differences(row, other) : ["it has no such operation"];
    return rules.map((rule) => ({
      kind: "table",
      subject: nameOf(row),
      rule: `${narrow.name} and ${wide.name}: ${rule}`,
    }));
  });
  return { mismatches, coverage: [] };
}

function differences(narrow: TableRow, wide: TableRow): string[] {
  // Where Zoom's documents name no scopes of a kind, the wide table has none, and the narrow one those of the app.
  const foreign = (["granular", "classic"] as const).flatMap((kind) =>
    wide.scopes[kind].length > 0 ? narrow.scopes[kind].filter((scope) => !wide.scopes[kind].includes(scope)) : [],
  );
  return [
    ...(narrow.label === wide.label ? [] : [`the rate labels are ${narrow.label} and ${wide.label}`]),
    ...foreign.map((scope) => `only one of them names \`${scope}\``),
  ];
}

/** Whether a table of events names those that Zoom documents, each with one of its scopes. */
export function checkEventScopes(
  name: string,
  table: ReadonlyMap<string, readonly string[]>,
  documented: readonly DocumentedEvent[],
): Finding {
  const rule = (subject: string, text: string): Mismatch => ({ kind: "table", subject, rule: `${name}: ${text}` });
  const known = new Map(documented.map(({ event, granular }) => [event, granular]));
  const mismatches = [
    ...[...known.keys()].filter((event) => !table.has(event)).map((event) => rule(event, "it is lacking")),
    ...[...table].flatMap(([event, scopes]) => {
      const allowed = known.get(event);
      if (!allowed) return [rule(event, "there is no such event")];
      if (scopes.length === 0 && allowed.length > 0) return [rule(event, `it needs one of ${allowed.join(", ")}`)];
      return scopes
        .filter((scope) => !allowed.includes(scope))
        .map((scope) => rule(event, `\`${scope}\` is not one of its scopes`));
    }),
  ];
  const seen = table.size;
  return { mismatches, coverage: [{ what: `rows of ${name}`, seen, of: seen, unseen: [] }] };
}
