import type { Answers } from "./host-double.ts";

const secondsAgo = (seconds: number) => new Date(Date.now() - seconds * 1000).toISOString();

export const joinUrl = "https://zoom.example/j/85393847045?pwd=c2VjcmV0";

const run = {
  id: "3f0c9c1e-7a52-4a3e-9f1d-0f5a0b6f8d21",
  workflow: "onboard-user",
  startedAt: secondsAgo(42),
  finishedAt: null,
  error: null,
};

const createUser = {
  namespace: "create_user",
  title: "Create the user",
  status: "succeeded",
  attempt: 1,
  startedAt: secondsAgo(42),
  finishedAt: secondsAgo(41.6),
  waitingUntil: null,
  input: { action: "create", user_info: { email: "dana@example.com", first_name: "Dana", last_name: "Lee", type: 1 } },
  exports: {},
  returnValue: { id: "KDcuGIm1QgePTO8WbOqwIQ", email: "dana@example.com", type: 1, status: "pending" },
  summary: "Invited Dana Lee <dana@example.com> as a Basic user; pending until accepted (KDcuGIm1QgePTO8WbOqwIQ)",
  error: null,
};

const waitUntilActive = {
  ...createUser,
  namespace: "wait_until_active",
  title: "Wait until the person is active",
  status: "waiting",
  attempt: 3,
  startedAt: secondsAgo(41),
  finishedAt: null,
  waitingUntil: secondsAgo(-240),
  input: { userId: "KDcuGIm1QgePTO8WbOqwIQ" },
  returnValue: null,
  summary: null,
};

const createMeeting = {
  ...waitUntilActive,
  namespace: "create_meeting",
  title: "Schedule the first meeting",
  status: "queued",
  attempt: 0,
  startedAt: null,
  waitingUntil: null,
  input: null,
};

const waitingRun = { ...run, status: "waiting", summary: null };

const finishedRun = {
  ...run,
  status: "succeeded",
  finishedAt: secondsAgo(0),
  summary: 'Scheduled "Welcome" for dana@example.com on 2 March 2026, 10:00 Europe/Berlin, 30 min (id 85393847045)',
};

const trigger = {
  method: "POST",
  path: "/hooks/onboard-user",
  body: { email: "dana@example.com", first_name: "Dana", last_name: "Lee" },
};

const onboardUser = {
  name: "onboard-user",
  title: "Onboard a user",
  triggers: [{ type: "http", url: "http://127.0.0.1:4400/hooks/onboard-user", example: trigger.body }],
  steps: [createUser, waitUntilActive, createMeeting].map(({ namespace, title }) => ({ namespace, title })),
  runs: { running: 0, waiting: 1, succeeded: 0, failed: 0 },
};

const wakeOnboarding = {
  name: "wake-onboarding",
  title: "Wake a waiting onboarding",
  triggers: [
    {
      type: "source",
      key: "zoom_admin-user-activated",
      name: "User Activated (Instant)",
      url: "http://127.0.0.1:4400/sources/dc_7QpXk2",
    },
    { type: "schedule", cron: "0 7 1 * *", timezone: "Europe/Berlin" },
  ],
  steps: [{ namespace: "wake", title: "Wake the run that waits for this person" }],
  runs: { running: 0, waiting: 0, succeeded: 0, failed: 0 },
};

const wakingRun = {
  ...run,
  id: "b1f7a1c4-2a0e-4a55-8f0a-8d6f53ad2a10",
  workflow: "wake-onboarding",
  status: "succeeded",
  startedAt: secondsAgo(1),
  finishedAt: secondsAgo(0.9),
  summary: "Woke the run that waits for dana@example.com",
};

const accepted = {
  id: "5e0a",
  source: "zoom_admin-user-activated",
  sourceName: "User Activated (Instant)",
  summary: "dana@example.com accepted the invitation",
  ts: secondsAgo(1),
  body: { event: "user.invitation_accepted", payload: { object: { email: "dana@example.com" } } },
};

/** A host that has just been started: nothing is deployed, nothing has run. */
export const freshHost = (): Answers => ({
  "/overview": { version: "0.1.0", account: null, mailboxUrl: null },
  "/workflows": [],
  "/runs": [],
  "/events": [],
});

/** An onboarding that waits for the invited person. */
export const waitingOnboarding = (): Answers => ({
  "/overview": {
    version: "0.1.0",
    account: { name: "Emulated Zoom account", baseUrl: "http://127.0.0.1:4410" },
    mailboxUrl: "http://127.0.0.1:4410/",
  },
  "/workflows": [onboardUser, wakeOnboarding],
  "/runs": [waitingRun],
  [`/runs/${run.id}`]: { ...waitingRun, trigger, steps: [createUser, waitUntilActive, createMeeting] },
  "/events": [],
});

/** What changes once that person has accepted: the run goes on to its end. */
export const finishedOnboarding = (): Answers => ({
  "/workflows": [
    { ...onboardUser, runs: { ...onboardUser.runs, waiting: 0, succeeded: 1 } },
    { ...wakeOnboarding, runs: { ...wakeOnboarding.runs, succeeded: 1 } },
  ],
  "/runs": [wakingRun, finishedRun],
  [`/runs/${wakingRun.id}`]: {
    ...wakingRun,
    trigger: accepted,
    steps: [{ ...createUser, namespace: "wake", title: "Wake the run that waits for this person", summary: null }],
  },
  [`/runs/${run.id}`]: {
    ...finishedRun,
    trigger,
    steps: [
      createUser,
      { ...waitUntilActive, status: "succeeded", attempt: 4, finishedAt: secondsAgo(0.8), waitingUntil: null },
      {
        ...createMeeting,
        status: "succeeded",
        attempt: 1,
        startedAt: secondsAgo(0.8),
        finishedAt: secondsAgo(0.5),
        input: { userId: "KDcuGIm1QgePTO8WbOqwIQ", topic: "Welcome", start_time: "2026-03-02T10:00:00" },
        returnValue: { id: 85393847045, topic: "Welcome", duration: 30, join_url: joinUrl },
        summary: finishedRun.summary,
      },
    ],
  },
  "/events": [accepted],
});

/** The same onboarding where Zoom refused the meeting. */
export const failedOnboarding = (): Answers => {
  const error = {
    name: "UserNotActiveError",
    message:
      "The meeting was not created: the user dana@example.com has not accepted the invitation yet, and Zoom lets only " +
      'active users host. (Zoom said: 404 1001 "User does not exist: KDcuGIm1QgePTO8WbOqwIQ")',
  };
  const failedRun = { ...run, status: "failed", finishedAt: secondsAgo(0), error, summary: null };
  return {
    "/runs": [failedRun],
    [`/runs/${run.id}`]: {
      ...failedRun,
      trigger,
      steps: [createUser, { ...createMeeting, status: "failed", attempt: 1, startedAt: secondsAgo(1), error }],
    },
  };
};

export const runId = run.id;
export const wakingRunId = wakingRun.id;
