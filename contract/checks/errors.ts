import type { DocumentedError } from "../documents.ts";
import type { Exchange } from "../exchange.ts";
import { coverage, type Finding, type Mismatch } from "../mismatch.ts";
import { nameOf, type Located, type OperationIndex } from "../operation-index.ts";

/** Whether Zoom documents each refusal of the emulator, status and code, for the operation that was asked for. */
export function checkErrors(
  exchanges: readonly Exchange[],
  errors: readonly DocumentedError[],
  ours: OperationIndex<Located>,
): Finding {
  const documented = new Set(errors.map((error) => `${nameOf(error)}: ${statusAndCode(error.http, error.code)}`));
  const isDocumented = (subject: string, status: number, code: number | null) =>
    [code, null].some((each) => documented.has(`${subject}: ${statusAndCode(status, each)}`));
  const refusals = exchanges.filter(({ byEmulator, status }) => byEmulator && status >= 400);
  const met = new Set<string>();
  const mismatches = refusals.flatMap(({ method, url, status, answer, test }): Mismatch[] => {
    const operation = ours.serving(method, url);
    const subject = operation ? nameOf(operation) : "unknown";
    const code = codeOf(answer);
    met.add(`${subject}: ${statusAndCode(status, code)}`);
    if (isDocumented(subject, status, code)) return [];
    return [{ kind: "error", subject, rule: statusAndCode(status, code), test }];
  });
  return { mismatches, coverage: [coverage("kinds of refusal of the emulator", met, met)] };
}

/** Where Zoom documents no code, any may come with the status. */
const statusAndCode = (status: number, code: number | null) => `${status} with code ${code ?? "none"}`;

function codeOf(answer: unknown): number | null {
  const { code } = (answer ?? {}) as { code?: unknown };
  return typeof code === "number" ? code : null;
}
