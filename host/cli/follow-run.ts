import { OnboardingFailed } from "./onboarding-failed.ts";
import type { Surroundings } from "./demonstration.ts";

/** What `GET /api/runs/<id>` says of a step, as far as it is printed. */
interface Step {
  namespace: string;
  title: string;
  status: "queued" | "running" | "waiting" | "succeeded" | "failed" | "skipped";
  attempt: number;
  summary: string | null;
  returnValue: unknown;
  error: { message: string } | null;
}

interface Run {
  status: "running" | "waiting" | "succeeded" | "failed" | "cancelled";
  error: { message: string } | null;
  steps: Step[];
}

const POLL_PAUSE = 200;
const MARKS = { waiting: "…", succeeded: "✓", failed: "✗" };

/**
 * Prints a line for each step of a run when it begins to wait, succeeds or fails, until the run has ended.
 * @throws OnboardingFailed with the reason where the run did not succeed
 */
export async function followRun(id: string, { fetch, hostUrl, print, wait }: Surroundings): Promise<void> {
  const printed = new Set<string>();
  for (; ; await wait(POLL_PAUSE)) {
    const response = await fetch(`${hostUrl}/api/runs/${encodeURIComponent(id)}`);
    if (!response.ok) throw new Error(`The run ${id} cannot be read: the host answered ${response.status}.`);
    const run = (await response.json()) as Run;
    for (const line of run.steps.flatMap(linesOf)) {
      if (!printed.has(line)) print(line);
      printed.add(line);
    }
    if (run.status === "succeeded") return;
    if (run.status === "failed" || run.status === "cancelled") throw new OnboardingFailed(reasonOf(run));
  }
}

function linesOf(step: Step): string[] {
  const { title, status, summary, error } = step;
  if (status !== "waiting" && status !== "succeeded" && status !== "failed") return [];
  const said = (status === "failed" ? error?.message : summary) ?? "";
  return [...foregoing(step), lineOf(MARKS[status], title, said), ...resulting(step)];
}

/** Nobody becomes active after having been waited for, but by accepting. */
function foregoing({ namespace, status, attempt }: Step): string[] {
  const accepted = namespace === "wait_until_active" && status === "succeeded" && attempt > 1;
  return accepted ? [lineOf(MARKS.succeeded, "Invitation accepted", "")] : [];
}

function resulting({ returnValue }: Step): string[] {
  const { join_url } = Object(returnValue) as { join_url?: unknown };
  return typeof join_url === "string" ? [lineOf(" ", "Join link", join_url)] : [];
}

const lineOf = (mark: string, title: string, said: string) => `  ${mark} ${title.padEnd(18)} ${said}`.trimEnd();

function reasonOf({ status, error, steps }: Run): string {
  const failed = steps.find((step) => step.status === "failed");
  const reason = failed?.error?.message ?? error?.message;
  if (failed) return `The onboarding failed at "${failed.title}": ${reason}`;
  return reason === undefined ? `The onboarding was ${status}.` : `The onboarding was ${status}: ${reason}`;
}
