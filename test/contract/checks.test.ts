import { describe, expect, test } from "@jest/globals";
import { checkErrors } from "../../contract/checks/errors.ts";
import { checkEvents } from "../../contract/checks/events.ts";
import { checkLinks } from "../../contract/checks/links.ts";
import { checkRefusals } from "../../contract/checks/refusals.ts";
import { checkRequests } from "../../contract/checks/requests.ts";
import { checkRequired } from "../../contract/checks/required.ts";
import { checkResponses } from "../../contract/checks/responses.ts";
import { checkEventScopes, checkTable, compareTables, type TableRow } from "../../contract/checks/tables.ts";
import type { Exchange } from "../../contract/exchange.ts";
import type { Finding } from "../../contract/mismatch.ts";
import { OperationIndex } from "../../contract/operation-index.ts";
import { madeUpDocuments } from "./support/made-up-documents.ts";

const trees = "https://api.zoom.us/v2/gardens/a%2Fb/trees";
const asked = (method: string, url: string, more: Partial<Exchange> = {}): Exchange => ({
  kind: "exchange",
  test: "test/gardens.test.ts: trees grow",
  by: "component",
  method,
  url,
  status: 200,
  byEmulator: true,
  ...more,
});
const rulesOf = ({ mismatches }: Finding) => mismatches.map(({ rule }) => rule);
const operations = async () => new OperationIndex((await madeUpDocuments()).operations);

describe("a component's request", () => {
  const check = async (...exchanges: Exchange[]) => checkRequests(exchanges, await operations(), []);

  test.each<[string, Exchange, string[]]>([
    ["is as documented", asked("GET", `${trees}?season=spring&page_size=30&bare=true`), []],
    ["has a body as documented", asked("POST", trees, { sent: { kind: "oak", place: { row: 3 } } }), []],
    [
      "has a time of a place's clock",
      asked("POST", trees, { sent: { kind: "oak", planted_at: "2026-03-01T10:00:00" } }),
      [],
    ],
    ["is for no documented path", asked("GET", `${trees}/7`), ["no such operation"]],
    ["lacks a query", asked("GET", trees), ["query: `season` is required"]],
    ["has an unknown query", asked("GET", `${trees}?season=spring&tall=1`), ["query: `tall` is not documented"]],
    [
      "has a value outside an enum",
      asked("GET", `${trees}?season=winter`),
      ["query: `season`: it must be equal to one of the allowed values: spring, autumn"],
    ],
    [
      "exceeds a maximum",
      asked("GET", `${trees}?season=spring&page_size=31`),
      ["query: `page_size`: it must be <= 30"],
    ],
    [
      "has text for a number",
      asked("GET", `${trees}?season=spring&page_size=all`),
      ["query: `page_size`: it must be integer"],
    ],
    ["lacks a field", asked("POST", trees, { sent: {} }), ["body: it must have required property 'kind'"]],
    [
      "has an unknown field deep in its body",
      asked("POST", trees, { sent: { kind: "oak", place: { column: 1 } } }),
      ["body: `place.column` is not documented"],
    ],
    ["has a body where none is documented", asked("DELETE", `${trees}/7`, { sent: {} }), ["body: none is documented"]],
    ["was refused", asked("GET", trees, { status: 400 }), []],
    ["is a test's own", asked("GET", trees, { by: "test" }), []],
  ])("that %s", async (_, exchange, rules) => {
    expect(rulesOf(await check(exchange))).toEqual(rules);
  });

  test("is told with operation and test, and counted", async () => {
    const ours = [
      { method: "GET", path: "/gardens/{id}/trees" },
      { method: "POST", path: "/gardens/{id}/trees" },
    ];
    const { mismatches, coverage } = checkRequests([asked("GET", trees)], await operations(), ours);
    expect(mismatches).toMatchObject([{ subject: "GET /gardens/{}/trees", test: "test/gardens.test.ts: trees grow" }]);
    expect(coverage).toMatchObject([{ seen: 1, of: 2, unseen: ["POST /gardens/{}/trees"] }]);
  });

  test("is for the path without parameters where two fit", async () => {
    expect(
      rulesOf(checkResponses([asked("DELETE", `${trees}/oldest`, { answer: {} })], await operations(), [])),
    ).toEqual([]);
  });

  test("may be for a path that only master accounts have", async () => {
    expect(rulesOf(await check(asked("GET", "https://api.zoom.us/v2/accounts/me/gardens")))).toEqual([]);
  });
});

describe("a success of the emulator", () => {
  const listed = (answer: unknown, more: Partial<Exchange> = {}) => asked("GET", trees, { answer, ...more });
  const required = { "GET /gardens/{}/trees": ["trees", "trees[].id"] };

  test.each<[string, Exchange, string[]]>([
    ["is as documented", listed({ trees: [{ kind: "oak", id: 1 }] }), []],
    ["has a status that is not", listed({ trees: [] }, { status: 201 }), ["the status 201 is not documented"]],
    [
      "lacks its body",
      listed(undefined),
      ["a body is documented, and none was sent", "`trees` is always sent", "`trees[].id` is always sent"],
    ],
    [
      "has a body where none is documented",
      asked("DELETE", `${trees}/7`, { status: 204, answer: {} }),
      ["no body is documented"],
    ],
    ["lacks what Zoom always sends", listed({ trees: [{ kind: "oak" }] }), ["`trees[].id` is always sent"]],
    ["breaks the schema of a row", listed({ trees: [{ id: 1 }] }), ["`trees[]` must have required property 'kind'"]],
    [
      "has an unknown field in several rows",
      listed({
        trees: [
          { kind: "oak", id: 1, age: 2 },
          { kind: "oak", id: 2, age: 2 },
        ],
      }),
      ["`trees[].age` is not documented"],
    ],
    ["is another double's", listed({ trees: 1 }, { byEmulator: false }), []],
  ])("that %s", async (_, exchange, rules) => {
    expect(rulesOf(checkResponses([exchange], await operations(), [], required))).toEqual(rules);
  });
});

test("Of each operation that answers with a body it is said which fields are always in it", async () => {
  const ours = [
    { method: "GET", path: "/gardens/{id}/trees" },
    { method: "DELETE", path: "/gardens/{id}/trees/{id}" },
  ];
  const check = async (required: Record<string, string[]>) => checkRequired(await operations(), ours, required);
  const complete = await check({ "GET /gardens/{}/trees": ["trees"] });
  expect(complete).toMatchObject({ mismatches: [], coverage: [{ seen: 1, of: 1 }] });
  expect(await check({ "DELETE /gardens/{}/trees/{}": [] })).toMatchObject({
    mismatches: [
      { subject: "GET /gardens/{}/trees", rule: "required fields: none are named" },
      { subject: "DELETE /gardens/{}/trees/{}", rule: "required fields: it answers with no body" },
    ],
    coverage: [{ seen: 0, of: 1 }],
  });
});

test.each<[string, Partial<Exchange>, string[]]>([
  ["is documented", { status: 404, answer: { code: 1001 } }, []],
  ["is documented without a code", { status: 429, answer: { code: 429 } }, []],
  ["has another code", { status: 404, answer: { code: 3001 } }, ["404 with code 3001"]],
  ["has another status", { status: 400, answer: { code: 1001 } }, ["400 with code 1001"]],
  ["has no code", { status: 400, answer: "No." }, ["400 with code none"]],
  ["was a fault", { status: 500, byEmulator: false }, []],
])("A refusal that %s", async (_, answer, rules) => {
  const { errors } = await madeUpDocuments();
  const ours = new OperationIndex([{ method: "GET", path: "/gardens/{id}/trees" }]);
  expect(rulesOf(checkErrors([asked("GET", trees, answer)], errors, ours))).toEqual(rules);
});

test.each<[string, Partial<Exchange>, string[]]>([
  ["declares", { status: 404, answer: { code: 1001 } }, []],
  ["may refuse like any other", { status: 401, answer: { code: 124 } }, []],
  ["does not declare", { status: 404, answer: { code: 3001 } }, ["404/3001 is not declared"]],
  ["hears of from a fault", { status: 500, byEmulator: false }, []],
])("A refusal that its operation %s", (_, answer, rules) => {
  const ours = [{ method: "GET", path: "/gardens/{id}/trees" }];
  const declared = { of: () => ["404/1001", "400/300"], general: ["401/124"] };
  const finding = checkRefusals([asked("GET", trees, answer)], ours, new OperationIndex(ours), declared);
  expect(rulesOf(finding)).toEqual(rules);
  expect(finding.coverage).toMatchObject([
    { of: 2, unseen: expect.arrayContaining(["GET /gardens/{}/trees 400/300"]) },
  ]);
});

test.each<[string, object, string[]]>([
  ["is as documented", { event: "tree.planted", payload: { object: { id: 1 } } }, []],
  ["has what Zoom's own samples have", { event: "tree.planted", at: 1, payload: { object: { id: 1, type: 3 } } }, []],
  [
    "breaks the schema that is referred to",
    { event: "tree.planted", payload: { object: { id: "1" } } },
    ["`payload.object.id` must be integer"],
  ],
  ["lacks a field", { event: "tree.planted", payload: {} }, ["`payload` must have required property 'object'"]],
  ["Zoom does not have", { event: "tree.climbed", payload: {} }, ["no such event"]],
  ["only tries the address", { event: "endpoint.url_validation", payload: {} }, []],
])("A webhook that %s", async (_, body, rules) => {
  const { webhooks } = await madeUpDocuments();
  expect(rulesOf(checkEvents([{ kind: "event", test: "", body }], webhooks, []))).toEqual(rules);
});

test("Events of sources that no test has seen are named", async () => {
  const { webhooks } = await madeUpDocuments();
  const body = { event: "tree.planted" };
  const ours = ["tree.planted", "tree.cut_down", "tree.grown"];
  const { coverage } = checkEvents([{ kind: "event", test: "", body }], webhooks, ours, [
    "tree-planted",
    "tree-cut-down",
  ]);
  expect(coverage[1]).toEqual({ what: "events of the sources", seen: 1, of: 2, unseen: ["tree.cut_down"] });
});

describe("a table's row", () => {
  const row: TableRow = {
    method: "POST",
    path: "/gardens/{id}/trees",
    label: "LIGHT",
    scopes: { granular: ["garden:write:tree:admin", "garden:write:tree"], classic: ["garden:write"] },
  };
  const scopes = (granular: string[], classic: string[] = row.scopes.classic as string[]) => ({
    ...row,
    scopes: { granular, classic },
  });

  test.each<[string, TableRow, boolean, string[]]>([
    ["agrees", row, false, []],
    ["leaves a classic scope out", row, true, ["ours: its scope `garden:write:admin` is lacking"]],
    [
      "leaves a granular scope out",
      scopes(["garden:write:tree"]),
      false,
      ["ours: its scope `garden:write:tree:admin` is lacking"],
    ],
    [
      "leaves out a scope of master accounts",
      { ...row, method: "GET", label: "MEDIUM", scopes: { granular: ["garden:read:tree:admin"], classic: [] } },
      true,
      [],
    ],
    [
      "names another scope",
      scopes([...row.scopes.granular, "garden:read"]),
      false,
      ["ours: `garden:read` is not one of its scopes"],
    ],
    ["has another rate label", { ...row, label: "HEAVY" }, false, ["ours: the rate label is LIGHT, not HEAVY"]],
    ["is of no operation", { ...row, path: "/trees" }, false, ["ours: no such operation"]],
  ])("that %s", async (_, own, complete, rules) => {
    expect(rulesOf(checkTable({ name: "ours", rows: [own], complete }, await operations()))).toEqual(rules);
  });

  test.each<[string, TableRow[], string[]]>([
    ["goes with another table's", [row], []],
    [
      "has a scope that the other lacks",
      [scopes(["garden:write:tree"])],
      ["a and b: only one of them names `garden:write:tree:admin`"],
    ],
    ["has scopes where the other asks for none", [scopes([], [])], []],
    ["has another label there", [{ ...row, label: "HEAVY" }], ["a and b: the rate labels are LIGHT and HEAVY"]],
    ["is missing there", [], ["a and b: it has no such operation"]],
  ])("that %s", (_, others, rules) => {
    const narrow = { name: "a", rows: [row], complete: false };
    const wide = { name: "b", rows: others, complete: true };
    expect(rulesOf(compareTables(narrow, wide, new OperationIndex(others)))).toEqual(rules);
  });

  test.each<[string, Record<string, string[]>, string[]]>([
    ["agrees", {}, []],
    [
      "has a foreign scope",
      { "tree.felled": ["garden:read:tree"] },
      ["ours: `garden:read:tree` is not one of its scopes"],
    ],
    ["lacks its scope", { "tree.felled": [] }, ["ours: it needs one of garden:read:tree:admin"]],
    ["is unknown to Zoom", { "tree.climbed": [] }, ["ours: there is no such event"]],
  ])("of events that %s", async (_, more, rules) => {
    const table = {
      "tree.planted": ["garden:read:tree:admin"],
      "tree.felled": ["garden:read:tree:admin"],
      "garden.closed": [],
      ...more,
    };
    const { events } = await madeUpDocuments();
    expect(rulesOf(checkEventScopes("ours", new Map(Object.entries(table)), events))).toEqual(rules);
    expect(rulesOf(checkEventScopes("ours", new Map(), events))).toHaveLength(3);
  });
});

describe("a link into Zoom's reference", () => {
  test.each<[string, { method: string; path: string }, string]>([
    [
      "an operation",
      { method: "GET", path: "/gardens/{id}/trees" },
      "gardens/#tag/trees--shrubs/GET/gardens/{gardenId}/trees",
    ],
    [
      "one of master accounts",
      { method: "GET", path: "/accounts/{id}/gardens" },
      "gardens/ma/#tag/gardens/GET/accounts/{accountId}/gardens",
    ],
  ])("leads to the page, part and name of %s", async (_, row, place) => {
    expect((await operations()).get(row)?.place).toBe(place);
  });

  test("leads to the page and part of an event", async () => {
    const { webhooks } = await madeUpDocuments();
    expect(webhooks.get("tree.planted")?.place).toBe("gardens/events/#tag/tree/POSTtree.planted");
  });

  test.each<[string, string | undefined, string[]]>([
    ["gardens/#tag/trees", "gardens/#tag/trees", []],
    ["gardens/#tag/trees", "gardens/#tag/felling", ["gardens/#tag/felling"]],
    ["gardens/#tag/trees", undefined, ["no place"]],
  ])("to %s is right where the subject stands at %s", (page, place, wrong) => {
    const address = `https://developers.zoom.us/docs/api/${page}`;
    expect(rulesOf(checkLinks("links", [{ subject: "trees", address, place }]))).toEqual(
      wrong.map((right) => `it is linked to ${address}, and stands at ${right}`),
    );
  });
});
