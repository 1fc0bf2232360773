import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import type { Schema } from "./schemas.ts";

/** One operation as Zoom's OpenAPI documents have it. */
export interface DocumentedOperation {
  /** Upper case. */
  method: string;
  path: string;
  description: string;
  parameters: Parameter[];
  body: Schema | undefined;
  /** The schema of each documented status; undefined where the answer has no body. */
  answers: Map<number, Schema | undefined>;
  scopes: { granular: string[]; classic: string[] };
}

export interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  schema?: Schema;
}

/** A documented refusal. Without a code, Zoom names the status alone. */
export interface DocumentedError {
  method: string;
  path: string;
  http: number;
  code: number | null;
}

export interface DocumentedEvent {
  event: string;
  granular: string[];
  classic: string[];
}

/** All of Zoom's documents in one folder. */
export interface Documents {
  operations: DocumentedOperation[];
  errors: DocumentedError[];
  events: DocumentedEvent[];
  /** The schema of an event's body by its name, `$ref`s still in it, with the document that they point into. */
  webhooks: Map<string, { schema: Schema; document: unknown }>;
}

type Content = { content?: { "application/json"?: { schema?: Schema } } };

interface OperationObject {
  description?: string;
  parameters?: Parameter[];
  requestBody?: Content;
  responses?: Record<string, Content>;
  "x-extensions"?: { "x-granular-scopes"?: string[]; "x-macro-scopes"?: string[] };
}

interface ApiDocument {
  paths: Record<string, Record<string, OperationObject>>;
}

interface WebhookDocument {
  webhooks: Record<string, { post: { requestBody: Content } }>;
}

/**
 * Reads the folder: `endpoints/*.json` (OpenAPI 3.0), `master/*.json` (the same for master accounts, of which only what the
 * former lack is taken), `webhooks/*.json` (OpenAPI 3.1), `errors.json` and `events.json`. Throws where one is missing.
 */
export async function readDocuments(folder: string): Promise<Documents> {
  const [endpoints, master, webhooks, errors, events] = await Promise.all([
    readAll<ApiDocument>(path.join(folder, "endpoints")),
    readAll<ApiDocument>(path.join(folder, "master")),
    readAll<WebhookDocument>(path.join(folder, "webhooks")),
    readJson<DocumentedError[]>(path.join(folder, "errors.json")),
    readJson<DocumentedEvent[]>(path.join(folder, "events.json")),
  ]);
  return {
    operations: [...endpoints, ...master].flatMap(operationsOf),
    errors,
    events,
    webhooks: new Map(webhooks.flatMap(webhooksOf)),
  };
}

const readJson = async <Content>(file: string) => JSON.parse(await readFile(file, "utf8")) as Content;

async function readAll<Content>(folder: string): Promise<Content[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith(".json")).sort();
  return Promise.all(files.map((file) => readJson<Content>(path.join(folder, file))));
}

const schemaOf = (part: Content | undefined) => part?.content?.["application/json"]?.schema;

function operationsOf({ paths }: ApiDocument): DocumentedOperation[] {
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      method: method.toUpperCase(),
      path,
      description: operation.description ?? "",
      parameters: operation.parameters ?? [],
      body: schemaOf(operation.requestBody),
      answers: new Map(
        Object.entries(operation.responses ?? {}).map(([status, answer]) => [Number(status), schemaOf(answer)]),
      ),
      scopes: {
        granular: operation["x-extensions"]?.["x-granular-scopes"] ?? [],
        classic: operation["x-extensions"]?.["x-macro-scopes"] ?? [],
      },
    })),
  );
}

function webhooksOf(document: WebhookDocument): [string, { schema: Schema; document: unknown }][] {
  return Object.entries(document.webhooks).flatMap(([event, { post }]) => {
    const schema = schemaOf(post.requestBody);
    return schema ? [[event, { schema, document }]] : [];
  });
}
