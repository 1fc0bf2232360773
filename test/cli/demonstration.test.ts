import { demonstrate } from "../../host/cli/demonstration.ts";
import { OnboardingFailed } from "../../host/cli/onboarding-failed.ts";
import type { Demonstration } from "../../host/cli/planned-demonstration.ts";

const demonstration: Demonstration = {
  key: "the key",
  accountId: "account",
  request: { email: "dana@example.com", first_name: "Dana", last_name: "Lee" },
  ended: false,
};

const invited = { run: "run-1", user_id: "KD/+=", status: "pending" };
const step = (namespace: string, status: string, more: object = {}) => ({
  namespace,
  title: namespace,
  status,
  attempt: 1,
  ...more,
});
const created = step("create_user", "succeeded", { summary: "Invited Dana" });
const succeeded = {
  status: "succeeded",
  steps: [
    created,
    step("wait_until_active", "succeeded", { summary: "Dana is active", attempt: 2 }),
    step("create_meeting", "succeeded", { summary: "Scheduled", returnValue: { join_url: "https://zoom/j/1" } }),
  ],
};

/** A host and an emulator that give one answer after the other, and what was asked of them. */
function world(answers: { status?: number; body: unknown }[], emulatorUrl: string | undefined = "http://emulator") {
  const requests: string[] = [];
  const bodies: unknown[] = [];
  const printed: string[] = [];
  const answering = (url: string, { method = "GET", headers, body }: RequestInit = {}) => {
    const key = new Headers(headers).get("idempotency-key");
    requests.push([method, url, key].filter(Boolean).join(" "));
    if (typeof body === "string") bodies.push(JSON.parse(body));
    const answer = answers.shift();
    if (!answer) return Promise.reject(new TypeError("fetch failed"));
    return Promise.resolve(Response.json(answer.body, { status: answer.status ?? 200 }));
  };
  const surroundings = {
    fetch: answering,
    hostUrl: "http://host",
    ...(emulatorUrl && { emulatorUrl }),
    print: (line: string) => void printed.push(line),
    wait: () => Promise.resolve(),
  };
  return { surroundings, requests, bodies, printed };
}

describe("a demonstration", () => {
  it("posts the person under its key, has the invitation accepted and follows the run", async () => {
    const { surroundings, requests, bodies } = world([
      { status: 202, body: invited },
      { status: 202, body: {} },
      { body: succeeded },
    ]);
    await demonstrate(demonstration, surroundings);
    expect(requests).toEqual([
      "POST http://host/hooks/onboard-user the key",
      "POST http://emulator/_emulator/users/KD%2F%2B%3D/accept-invitation?after_ms=2000",
      "GET http://host/api/runs/run-1",
    ]);
    expect(bodies).toEqual([demonstration.request]);
  });

  it("leaves it to the person to accept in a real account", async () => {
    const { surroundings, requests } = world([{ status: 202, body: invited }, { body: succeeded }], "");
    await demonstrate(demonstration, surroundings);
    expect(requests.filter((request) => request.includes("accept"))).toEqual([]);
  });

  it("prints each step once, as it happens, and the link to the meeting", async () => {
    const waiting = {
      status: "waiting",
      steps: [created, step("wait_until_active", "waiting", { summary: "Waiting for Dana" })],
    };
    const { surroundings, printed } = world([
      { status: 202, body: invited },
      { status: 202, body: {} },
      { body: { status: "running", steps: [step("create_user", "running")] } },
      { body: waiting },
      { body: waiting },
      { body: succeeded },
    ]);
    await demonstrate(demonstration, surroundings);
    expect(printed.map((line) => line.replaceAll(/ +/g, " ").trim())).toEqual([
      "Onboarding Dana Lee <dana@example.com>",
      "✓ create_user Invited Dana",
      "… wait_until_active Waiting for Dana",
      "✓ Invitation accepted",
      "✓ wait_until_active Dana is active",
      "✓ create_meeting Scheduled",
      "Join link https://zoom/j/1",
    ]);
  });

  it("fails with the reason where the request is refused", async () => {
    const { surroundings } = world([
      { status: 400, body: { error: { name: "ConfigurationError", message: "`email` must be a text" } } },
    ]);
    await expect(demonstrate(demonstration, surroundings)).rejects.toThrow(
      new OnboardingFailed("/hooks/onboard-user answered 400: `email` must be a text"),
    );
  });

  it("fails with the reason and the step where one fails", async () => {
    const failed = {
      status: "failed",
      steps: [created, step("create_meeting", "failed", { error: { message: "The host is not licensed." } })],
    };
    const { surroundings } = world([{ status: 202, body: { ...invited, status: "active" } }, { body: failed }]);
    await expect(demonstrate(demonstration, surroundings)).rejects.toThrow(
      new OnboardingFailed('The onboarding failed at "create_meeting": The host is not licensed.'),
    );
  });

  it("has not failed where the connection breaks: it can go on", async () => {
    const { surroundings } = world([{ status: 202, body: invited }]);
    await expect(demonstrate(demonstration, surroundings)).rejects.not.toBeInstanceOf(OnboardingFailed);
  });
});
