import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import type { Schema } from "./schemas.ts";

/** One operation as Zoom's OpenAPI documents have it. */
export interface DocumentedOperation {
  /** Upper case. */
  method: string;
  path: string;
  /** Where it stands in Zoom's reference, below /docs/api: `users/#tag/users/POST/users`. */
  place: string;
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
  /** By the event's name. */
  webhooks: Map<string, DocumentedWebhook>;
}

/** An event's body: its schema, `$ref`s still in it, with the document that they point into. */
export interface DocumentedWebhook {
  schema: Schema;
  document: unknown;
  /** Where it stands in Zoom's reference, below /docs/api: `users/events/#tag/user/POSTuser.created`. */
  place: string;
}

type Content = { content?: { "application/json"?: { schema?: Schema } } };

interface OperationObject {
  tags: string[];
  description?: string;
  parameters?: Parameter[];
  requestBody?: Content;
  responses?: Record<string, Content>;
  "x-extensions"?: { "x-granular-scopes"?: string[]; "x-macro-scopes"?: string[] };
}

interface Titled {
  /** The product's name, which is that of its page in Zoom's reference too. */
  info: { title: string };
}

interface ApiDocument extends Titled {
  paths: Record<string, Record<string, OperationObject>>;
}

interface WebhookDocument extends Titled {
  webhooks: Record<string, { post: { tags: string[]; requestBody: Content } }>;
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
    operations: [
      ...endpoints.flatMap((document) => operationsOf(document, pageOf(document))),
      ...master.flatMap((document) => operationsOf(document, `${pageOf(document)}/ma`)),
    ],
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

const pageOf = ({ info }: Titled) => info.title.toLowerCase();

/** A tag as it is written in the reference's addresses: `Invitation & Registration` is `invitation--registration`. */
const slugOf = ([tag = ""]: string[]) =>
  tag
    .toLowerCase()
    .replaceAll(/[^\w -]/g, "")
    .replaceAll(" ", "-");

function operationsOf({ paths }: ApiDocument, page: string): DocumentedOperation[] {
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      method: method.toUpperCase(),
      path,
      place: `${page}/#tag/${slugOf(operation.tags)}/${method.toUpperCase()}${path}`,
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

function webhooksOf(document: WebhookDocument): [string, DocumentedWebhook][] {
  return Object.entries(document.webhooks).flatMap(([event, { post }]) => {
    const schema = schemaOf(post.requestBody);
    const place = `${pageOf(document)}/events/#tag/${slugOf(post.tags)}/POST${event}`;
    return schema ? [[event, { schema, document, place }]] : [];
  });
}
