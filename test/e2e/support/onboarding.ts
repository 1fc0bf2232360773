import { randomUUID } from "node:crypto";
import { eventually, type Whole } from "./whole.ts";

interface Run {
  status: string;
  error: { message: string } | null;
  steps: { namespace: string; status: string; returnValue: Record<string, unknown> | null }[];
}

/** One person's onboarding, as whoever posts the form and whoever reads the mail see it. */
export class Onboarding {
  readonly key = randomUUID();
  readonly email: string;
  readonly #whole: Whole;

  constructor(whole: Whole, email?: string) {
    this.#whole = whole;
    this.email = email ?? `dana.${this.key}@example.com`;
  }

  /** Posts the form, always with the same Idempotency-Key. */
  async post(form: object = {}): Promise<{ status: number; body: Record<string, unknown> }> {
    const response = await fetch(`${this.#whole.host}/hooks/onboard-user`, {
      method: "POST",
      headers: { "content-type": "application/json", "idempotency-key": this.key },
      body: JSON.stringify({ email: this.email, first_name: "Dana", last_name: "Lee", ...form }),
    });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  }

  async accept(userId: string): Promise<void> {
    await fetch(`${this.#whole.emulator}/_emulator/users/${userId}/accept-invitation`, { method: "POST" });
  }

  async expire(userId: string): Promise<void> {
    await fetch(`${this.#whole.emulator}/_emulator/users/${userId}/expire-invitation`, { method: "POST" });
  }

  async run(runId: string): Promise<Run> {
    return (await (await fetch(`${this.#whole.host}/api/runs/${runId}`)).json()) as Run;
  }

  /** The ended run of another workflow that is about this person. */
  async runAbout(workflow: string): Promise<{ summary: string } | undefined> {
    const response = await fetch(`${this.#whole.host}/api/runs?workflow=${workflow}`);
    const runs = (await response.json()) as { status: string; summary: string | null }[];
    return runs.find((run): run is { status: string; summary: string } => run.summary?.includes(this.email) ?? false);
  }

  /** Waits until a step of the run is in this state. */
  reaches(runId: string, namespace: string, status: string): Promise<Run> {
    return eventually(async () => {
      const run = await this.run(runId);
      return run.steps.some((step) => step.namespace === namespace && step.status === status) && run;
    });
  }

  /** Waits until the run is over. */
  ends(runId: string): Promise<Run> {
    return eventually(async () => {
      const run = await this.run(runId);
      return ["succeeded", "failed", "cancelled"].includes(run.status) && run;
    });
  }

  /** How many users of this address Zoom has, and how many meetings they host. */
  async inZoom(): Promise<{ users: number; meetings: number }> {
    const token = await tokenOf(this.#whole);
    const get = async (path: string) => {
      const response = await fetch(`${this.#whole.emulator}/v2${path}`, {
        headers: { authorization: `Bearer ${token}` },
      });
      return (await response.json()) as { users?: { email: string }[]; meetings?: unknown[] };
    };
    const lists = await Promise.all(
      ["active", "pending"].map((status) => get(`/users?status=${status}&page_size=300`)),
    );
    const users = lists.flatMap((list) => list.users ?? []).filter(({ email }) => email === this.email);
    const { meetings = [] } = await get(`/users/${encodeURIComponent(this.email)}/meetings?type=scheduled`);
    return { users: users.length, meetings: meetings.length };
  }
}

/** A token for the emulator's account. */
export async function tokenOf({ emulator }: Whole): Promise<string> {
  const info = (await (await fetch(`${emulator}/_emulator/info`)).json()) as Record<string, string>;
  const response = await fetch(`${emulator}/oauth/token`, {
    method: "POST",
    headers: { authorization: `Basic ${btoa(`${info["clientId"]}:${info["clientSecret"]}`)}` },
    body: new URLSearchParams({ grant_type: "account_credentials", account_id: String(info["accountId"]) }),
  });
  return ((await response.json()) as { access_token: string }).access_token;
}

/** Zoom acts on the next request of this kind at once, and its answer never comes. */
export async function withholdAnswer(whole: Whole, method: string, path: string): Promise<void> {
  await fetch(`${whole.emulator}/_emulator/faults`, {
    method: "POST",
    body: JSON.stringify({ match: { method, path }, effect: { hold_ms: 3_600_000 } }),
  });
}
