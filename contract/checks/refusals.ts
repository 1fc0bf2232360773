import type { Exchange } from "../exchange.ts";
import { coverage, type Finding, type Mismatch } from "../mismatch.ts";
import { nameOf, type Located, type OperationIndex } from "../operation-index.ts";

/** What operations say that they refuse, as `404/1001`: status and code. */
export interface Declared<Operation> {
  /** Each for itself. */
  of: (operation: Operation) => readonly string[];
  /** Any of them. */
  general: readonly string[];
}

/** Whether each refusal of the emulator is declared for the operation that was asked for, and how many of these were seen. */
export function checkRefusals<Operation extends Located>(
  exchanges: readonly Exchange[],
  ours: readonly Operation[],
  index: OperationIndex<Operation>,
  { of, general }: Declared<Operation>,
): Finding {
  const seen: string[] = [];
  const mismatches = exchanges
    .filter(({ byEmulator, status }) => byEmulator && status >= 400)
    .flatMap(({ method, url, status, answer, test }): Mismatch[] => {
      const operation = index.serving(method, url);
      if (!operation) return [];
      const subject = nameOf(operation);
      const refusal = `${status}/${(answer as { code?: number } | undefined)?.code}`;
      seen.push(`${subject} ${refusal}`);
      if ([...general, ...of(operation)].includes(refusal)) return [];
      return [{ kind: "error", subject, rule: `${refusal} is not declared`, test }];
    });
  const declared = ours.flatMap((operation) => of(operation).map((refusal) => `${nameOf(operation)} ${refusal}`));
  return { mismatches, coverage: [coverage("declared refusals of the emulator", declared, seen)] };
}
