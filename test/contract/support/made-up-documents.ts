import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach } from "@jest/globals";
import { readDocuments, type Documents } from "../../../contract/documents.ts";

const folders = new Set<string>();
afterEach(async () => {
  for (const folder of folders) await rm(folder, { recursive: true });
  folders.clear();
});

const json = (schema: object) => ({ content: { "application/json": { schema } } });
const label = (name: string) => `Plants a tree.\n\n**[Rate Limit Label](limits#of-rates):** \`${name}\``;

const tree = {
  type: "object",
  required: ["kind"],
  properties: {
    kind: { type: "string", enum: ["oak", "lime"] },
    planted_at: { type: "string", format: "date-time" },
    place: { type: "object", properties: { row: { type: "integer" } } },
  },
};

const gardens = {
  info: { title: "Gardens" },
  paths: {
    "/gardens/{gardenId}/trees": {
      get: {
        tags: ["Trees & Shrubs"],
        description: label("Medium"),
        parameters: [
          { name: "gardenId", in: "path", required: true, schema: { type: "string" } },
          { name: "season", in: "query", required: true, schema: { type: "string", enum: ["spring", "autumn"] } },
          { name: "page_size", in: "query", schema: { type: "integer", maximum: "30" } },
          { name: "bare", in: "query", schema: { type: "boolean" } },
        ],
        responses: {
          200: json({
            type: "object",
            properties: {
              trees: { type: "array", items: { allOf: [tree, { properties: { id: { type: "integer" } } }] } },
            },
          }),
          404: {},
        },
        "x-extensions": { "x-granular-scopes": ["garden:read:tree:admin", "garden:read:tree:master"] },
      },
      post: {
        tags: ["Trees & Shrubs"],
        description: label("LIGHT"),
        requestBody: json(tree),
        responses: { 201: json(tree) },
        "x-extensions": {
          "x-granular-scopes": ["garden:write:tree", "garden:write:tree:admin"],
          "x-macro-scopes": ["garden:write", "garden:write:admin"],
        },
      },
    },
    "/gardens/{gardenId}/trees/{treeId}": {
      delete: { tags: ["Felling"], description: label("LIGHT"), responses: { 204: {} } },
    },
    "/gardens/{gardenId}/trees/oldest": {
      delete: { tags: ["Felling"], description: label("LIGHT"), responses: { 200: json({}) } },
    },
  },
};

/** The same flaws as Zoom's have: a reference to `#/paths/`, a user type that stops at 2, no fields but these. */
const webhooks = {
  info: { title: "Gardens" },
  webhooks: {
    "tree.planted": {
      post: {
        tags: ["tree"],
        requestBody: json({
          type: "object",
          required: ["event", "payload"],
          additionalProperties: false,
          properties: {
            event: { type: "string" },
            payload: {
              type: "object",
              required: ["object"],
              properties: { object: { $ref: "#/paths/tree.felled/post/requestBody/content/application~1json/schema" } },
            },
          },
        }),
      },
    },
    "tree.felled": {
      post: {
        tags: ["tree"],
        requestBody: json({
          type: "object",
          required: ["id"],
          properties: { id: { type: "integer" }, type: { type: "integer", enum: [1, 2] } },
        }),
      },
    },
  },
};

const errors = [
  { method: "GET", path: "/gardens/{gardenId}/trees", http: 404, code: 1001 },
  { method: "GET", path: "/gardens/{gardenId}/trees", http: 429, code: null },
];

const events = [
  { event: "tree.planted", granular: ["garden:read:tree", "garden:read:tree:admin"], classic: [] },
  { event: "tree.felled", granular: ["garden:read:tree:admin"], classic: [] },
  { event: "garden.closed", granular: [], classic: [] },
];

/** Small documents of an invented API, in a folder laid out as Zoom's are, read from there. */
export async function madeUpDocuments(): Promise<Documents> {
  const folder = await mkdtemp(path.join(tmpdir(), "documents-"));
  folders.add(folder);
  const files = {
    "endpoints/Gardens.json": gardens,
    "master/Gardens.json": {
      info: { title: "Gardens" },
      paths: { "/accounts/{accountId}/gardens": { get: { tags: ["Gardens"], responses: { 200: {} } } } },
    },
    "webhooks/Gardens.json": webhooks,
    "errors.json": errors,
    "events.json": events,
  };
  for (const [file, document] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), JSON.stringify(document));
  }
  return readDocuments(folder);
}
