import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { controlEndpoints } from "../../emulator/control/endpoints.ts";
import { operations } from "../../emulator/routes/index.ts";
import { addUser, basic, startZoom } from "./support/zoom.ts";

const methods = fc.constantFrom("GET", "POST", "PUT", "PATCH", "DELETE");

/** Field names that mean something somewhere, so that a guess gets past the first check. */
const fields = fc.constantFrom(
  ...[
    "action",
    "user_info",
    "email",
    "type",
    "first_name",
    "topic",
    "start_time",
    "timezone",
    "duration",
    "recurrence",
  ],
  ...[
    "settings",
    "repeat_interval",
    "weekly_days",
    "monthly_day",
    "monthly_week",
    "end_times",
    "end_date_time",
    "events",
  ],
  ...["event_webhook_url", "subscription_scope", "user_ids", "account_id", "occurrence_id", "__proto__", "toString"],
);
const values = fc.oneof(
  fc.constantFrom(
    1,
    2,
    3,
    8,
    "create",
    "activate",
    "2026-03-02T10:00:00",
    "0000-01-01T00:00:00Z",
    "9999-12-31T23:59:59Z",
  ),
  fc.constantFrom("Pacific/Apia", "account", "dana@example.com", -1, 2 ** 53, null, true, "", "\u0000", "\ud800"),
  fc.string({ unit: "binary" }),
  fc.integer(),
);
const { body: bodies } = fc.letrec<{ body: object; value: unknown }>((tie) => ({
  body: fc.dictionary(fields, tie("value"), { maxKeys: 8 }),
  value: fc.oneof({ maxDepth: 3 }, values, tie("body"), fc.array(tie("value"), { maxLength: 3 })),
}));
const paths = fc
  .tuple(
    fc.constantFrom(...new Set(operations.map(({ path }) => path)), "/{any}", "/users/{userId}/{any}"),
    fc.constantFrom("known", "dana%40example.com", "%", "%25", "%E0%A4%A", "..", "a%2Fb", "%00", "12345678901"),
  )
  .map(([path, segment]) => path.replaceAll(/\{\w+\}/g, segment));
const queries = fc.dictionary(
  fc.constantFrom(
    "page_size",
    "next_page_token",
    "page_number",
    "status",
    "type",
    "action",
    "from",
    "to",
    "occurrence_id",
    "timezone",
  ),
  fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom("1", "0", "-1", "2026-02-30", "0000-01-01", "OjA6", "999999999"),
  ),
  { maxKeys: 3 },
);

test("No request gives a 500 or ends the emulator, and every refusal has Zoom's form", async () => {
  const zoom = await startZoom();
  await addUser(zoom, { action: "autoCreate" });
  await zoom.call("POST", "/users/dana@example.com/meetings", { type: 8, recurrence: { type: 1, end_times: 3 } });
  const headers = { authorization: `Bearer ${await zoom.token()}`, "content-type": "application/json" };
  await fc.assert(
    fc.asyncProperty(methods, paths, queries, bodies, async (method, path, query, body) => {
      const init = method === "GET" ? { headers } : { headers, body: JSON.stringify(body) };
      const search = new URLSearchParams(query).toString();
      const answer = await zoom.plain<{ code?: number; message?: string } | string>(
        method,
        `/v2${path}?${search}`,
        init,
      );
      expect(answer.status).toBeLessThan(500);
      if (answer.status >= 400)
        expect(answer.body).toMatchObject({ code: expect.any(Number), message: expect.any(String) });
    }),
    { numRuns: 400 },
  );
}, 60_000);

test("Meetings of any time, zone and recurrence are scheduled or refused", async () => {
  const zoom = await startZoom();
  const times = fc.oneof(
    fc.date({ noInvalidDate: true, min: new Date(0), max: new Date("9999-12-31") }).map((date) => date.toISOString()),
    fc.constantFrom("2026-03-29T02:30:00", "2026-10-25T02:30:00", "0099-01-01T00:00:00", "2024-02-29T23:59:59"),
  );
  const recurrence = fc.record(
    {
      type: fc.constantFrom(1, 2, 3),
      repeat_interval: fc.integer({ min: 1, max: 10 }),
      weekly_days: fc.constantFrom("1", "1,3,7", "2,2"),
      monthly_day: fc.integer({ min: 1, max: 31 }),
      monthly_week: fc.constantFrom(-1, 1, 2, 3, 4),
      monthly_week_day: fc.integer({ min: 1, max: 7 }),
      end_times: fc.integer({ min: 0, max: 60 }),
    },
    { requiredKeys: ["type"] },
  );
  const zones = fc.constantFrom("UTC", "Europe/Berlin", "Pacific/Apia", "America/St_Johns", "Asia/Kathmandu");
  await fc.assert(
    fc.asyncProperty(times, zones, recurrence, async (start_time, timezone, recurrence) => {
      await zoom.plain("POST", "/_emulator/reset");
      zoom.clock.advance(3_600_000);
      const meeting = { type: 8, start_time, timezone, recurrence };
      const { status, body } = await zoom.call<{ occurrences?: { start_time: string }[] }>(
        "POST",
        `/users/${zoom.info.ownerId}/meetings`,
        meeting,
      );
      if (status === 400) return;
      expect(status).toBe(201);
      const starts = body.occurrences!.map((occurrence) => Date.parse(occurrence.start_time));
      const asked = "end_times" in recurrence ? recurrence.end_times : 1;
      expect(starts).toHaveLength(Math.min(asked || 50, 50));
      expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
    }),
    { numRuns: 150 },
  );
}, 60_000);

test("No door beside the API breaks either", async () => {
  const zoom = await startZoom();
  const id = await addUser(zoom);
  const doors = fc.constantFrom(
    ...[
      "/",
      "/oauth/token",
      "/oauth/x",
      "/_emulator",
      "/_emulator/faults",
      "/_emulator/requests",
      "/_emulator/deliveries",
    ],
    ...[
      `/_emulator/users/${id}/accept-invitation`,
      "/_emulator/users/%/delete",
      "/mailbox/%/accept",
      "/j/%",
      "/healthz",
    ],
  );
  const types = fc.constantFrom("application/json", "application/x-www-form-urlencoded", "multipart/form-data", "x");
  const raw = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.json(),
    fc.constantFrom('{"match":{"path":"/("},"effect":{"delay_ms":0}}'),
  );
  const search = fc.webQueryParameters();
  await fc.assert(
    fc.asyncProperty(methods, doors, types, raw, search, async (method, door, type, body, query) => {
      const init =
        method === "GET"
          ? {}
          : {
              headers: { "content-type": type, authorization: body.slice(0, 9).replaceAll(/[^\x20-\x7e]/g, "") },
              body,
            };
      const answer = await zoom.plain(method, `${door}?${query}`, init);
      expect(answer.status).toBeLessThan(500);
      await zoom.plain("DELETE", "/_emulator/faults");
    }),
    { numRuns: 300 },
  );
}, 60_000);

test("No request to a token or consent breaks them", async () => {
  const zoom = await startZoom();
  const { clientId, clientSecret, accountId, ownerEmail } = zoom.info;
  const meant = {
    grant_type: ["account_credentials", "client_credentials", "authorization_code", "refresh_token", "password"],
    response_type: ["code", "token"],
    account_id: [accountId],
    client_id: [clientId],
    client_secret: [clientSecret],
    redirect_uri: ["http://127.0.0.1:9/callback", "javascript:0", "http://[", "//x", "http://a\u0000b"],
    code_challenge: ["a".repeat(43)],
    code_challenge_method: ["S256", "plain"],
    ...{ user: [ownerEmail], decision: ["allow", "deny"], state: ["\u0000", "%"] },
    ...{ code: ["x"], code_verifier: ["x"], token: ["x"], refresh_token: ["x"], scope: ["user:read:user:admin"] },
  };
  const parameters = fc.record(
    Object.fromEntries(
      Object.entries(meant).map(([name, values]) => [name, fc.oneof(fc.constantFrom(...values), fc.string())]),
    ),
    { requiredKeys: [] },
  );
  const credentials = fc.oneof(
    fc.constant(basic(clientId, clientSecret)),
    fc.constantFrom("Basic", "Basic %", "Basic Og==", "Bearer x", ""),
    fc.base64String().map((text) => `Basic ${text}`),
  );
  const doors = fc.constantFrom("/oauth/token", "/oauth/revoke", "/oauth/authorize", "/oauth/");
  await fc.assert(
    fc.asyncProperty(methods, doors, credentials, parameters, async (method, door, authorization, asked) => {
      const search = new URLSearchParams(asked as Record<string, string>).toString();
      const [query, body] = method === "POST" ? ["", { body: search }] : [search, {}];
      const type = { "content-type": "application/x-www-form-urlencoded" };
      const answer = await zoom.plain(method, `${door}?${query}`, { headers: { authorization, ...type }, ...body });
      expect(answer.status).toBeLessThan(500);
    }),
    { numRuns: 300 },
  );
}, 60_000);

test("No control request breaks the emulator, whatever it gives", async () => {
  const zoom = await startZoom();
  const wishes = fc.dictionary(
    fc.constantFrom(
      ...["name", "email", "issues", "recorded", "summarised", "webinar", "phone", "match", "effect", "method", "path"],
      ...["nth", "status", "body", "headers", "reset", "drop", "event", "freeze", "move_ms", "resume", "account_name"],
      ...["collections", "accounts", "users", "id", "recording", "auto_recording", "registrant_id", "client_type"],
    ),
    fc.letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof({ maxDepth: 3 }, values, fc.dictionary(fields, tie("value"), { maxKeys: 3 }), fc.array(values)),
    })).value,
    { maxKeys: 4 },
  );
  const endpoints = fc.constantFrom(...controlEndpoints);
  const names = fc.constantFrom("dana@example.com", "owner@example.com", "%", "%E0", "81234567890", "__proto__");
  const search = fc.webQueryParameters();
  await fc.assert(
    fc.asyncProperty(endpoints, names, wishes, search, async ({ method, path }, name, wish, query) => {
      const init = method === "GET" ? {} : { body: JSON.stringify(wish) };
      const named = path.replaceAll(/:\w+/g, name);
      const answer = await zoom.plain(method, `/_emulator${named}?${query}`, init);
      expect(answer.status).toBeLessThan(500);
      expect((await zoom.plain("GET", "/_emulator/info")).status).toBe(200);
    }),
    { numRuns: 500 },
  );
}, 60_000);
