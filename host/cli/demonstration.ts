import { followRun } from "./follow-run.ts";
import { OnboardingFailed } from "./onboarding-failed.ts";
import type { Demonstration } from "./planned-demonstration.ts";

export interface Surroundings {
  fetch(url: string, request?: RequestInit): Promise<Response>;
  hostUrl: string;
  /** Where there is an emulated Zoom, it accepts the invitation; in a real one the person has to. */
  emulatorUrl?: string;
  print(line: string): void;
  wait(milliseconds: number): Promise<unknown>;
}

/** After how many milliseconds the made-up person accepts. */
const THINKING_TIME = 2_000;

/**
 * Onboards a person through the HTTP trigger of the workflow `onboard-user`, printing each step as it happens. It can be
 * called again with the same demonstration after a crash at any point.
 * @throws OnboardingFailed where it was refused or a step has failed; another Error where the connection broke
 */
export async function demonstrate({ request, key }: Demonstration, surroundings: Surroundings): Promise<void> {
  const { print, hostUrl, emulatorUrl } = surroundings;
  const { email, first_name, last_name } = request;
  print(`Onboarding ${first_name} ${last_name} <${email}>`);
  const started = await postJson(surroundings, `${hostUrl}/hooks/onboard-user`, request, { "idempotency-key": key });
  const { run, user_id, status } = started as { run: string; user_id: string; status: string };
  if (status === "pending" && emulatorUrl !== undefined) {
    const accept = `${emulatorUrl}/_emulator/users/${encodeURIComponent(user_id)}/accept-invitation`;
    await postJson(surroundings, `${accept}?after_ms=${THINKING_TIME}`);
  }
  await followRun(run, surroundings);
}

async function postJson(
  { fetch }: Surroundings,
  url: string,
  body?: object,
  headers: Record<string, string> = {},
): Promise<unknown> {
  const response = await fetch(url, {
    method: "POST",
    headers: { ...headers, ...(body && { "content-type": "application/json" }) },
    ...(body && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (!response.ok) throw new OnboardingFailed(`${pathOf(url)} answered ${response.status}: ${reasonIn(text)}`);
  return JSON.parse(text);
}

const pathOf = (url: string) => new URL(url).pathname;

/** The sentence in a JSON answer, else the answer. */
function reasonIn(text: string): string {
  try {
    const { error, message } = JSON.parse(text) as { error?: string | { message?: string }; message?: string };
    return (typeof error === "object" ? error.message : error) ?? message ?? text;
  } catch {
    return text;
  }
}
