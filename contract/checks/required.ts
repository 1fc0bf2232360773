import type { DocumentedOperation } from "../documents.ts";
import { coverage, type Finding, type Mismatch } from "../mismatch.ts";
import { nameOf, type Located, type OperationIndex } from "../operation-index.ts";
import { requiredFields } from "../required-fields.ts";

/** Whether it is said of each operation that answers with a body which fields are always in it, and of no other. */
export function checkRequired(
  documented: OperationIndex<DocumentedOperation>,
  ours: readonly Located[],
  required: Record<string, readonly string[]> = requiredFields,
): Finding {
  const known = Object.keys(required);
  const withBody = ours.filter((each) => hasBody(documented.get(each))).map(nameOf);
  const rule = (subject: string, text: string): Mismatch => ({
    kind: "table",
    subject,
    rule: `required fields: ${text}`,
  });
  const mismatches = [
    ...withBody.filter((name) => !known.includes(name)).map((name) => rule(name, "none are named")),
    ...known.filter((name) => !withBody.includes(name)).map((name) => rule(name, "it answers with no body")),
  ];
  return { mismatches, coverage: [coverage("operations with a body: required fields known", withBody, known)] };
}

const hasBody = (operation: DocumentedOperation | undefined) =>
  [...(operation?.answers ?? [])].some(([status, schema]) => status < 300 && schema !== undefined);
