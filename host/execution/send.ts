import { asJson } from "./json.ts";
import type { Sending } from "./outcome.ts";
import type { Secrets } from "./secrets.ts";

/** `$.send`: messages that leave after the run has ended. */
export interface Send {
  http(request: Record<string, unknown>): void;
  emit(emission: unknown): never;
  email(message: unknown): never;
  s3(upload: unknown): never;
  sse(event: unknown): never;
}

/** https://pipedream.com/docs/workflows/data-management/destinations */
export function createSend(record: (sending: Sending) => void, secrets: Secrets): Send {
  return {
    http(request) {
      const json = asJson(request, "What $.send.http was given") as Sending | null;
      if (json?.["url"] === undefined) throw new TypeError('$.send.http needs "url".');
      // It waits in the database until the run has ended, and no secret is written there.
      if (secrets.isIn(json))
        throw new Error(
          "$.send.http was given a secret (a token or a secret prop), which this host does not keep until the request is " +
            "sent. Make the request in the step itself.",
        );
      record(json);
    },
    emit: () => refuse("emit", "nobody who listens to what a workflow emits; use $.send.http"),
    email: () => refuse("email", "no mail server; call one from the step itself"),
    s3: () => refuse("s3", "no bucket; upload from the step itself"),
    sse: () => refuse("sse", "no event stream; use $.send.http"),
  };
}

function refuse(kind: string, because: string): never {
  throw new Error(`$.send.${kind} does nothing here: this host has ${because}.`);
}
