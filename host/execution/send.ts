import { asJson } from "./json.ts";
import type { Sending } from "./outcome.ts";
import type { Secrets } from "./secrets.ts";

/** `$.send`: messages that leave after the run has ended. */
export interface Send {
  http(request: Record<string, unknown>): void;
  emit(emission: Record<string, unknown>): void;
  email(message: unknown): never;
  s3(upload: unknown): never;
  sse(event: unknown): never;
}

/** https://pipedream.com/docs/workflows/data-management/destinations */
export function createSend(record: (sending: Sending) => void, secrets: Secrets): Send {
  const send = (kind: Sending["kind"], needed: string) => (payload: Record<string, unknown>) => {
    const json = asJson(payload, `What $.send.${kind} was given`) as Record<string, unknown> | null;
    if (json?.[needed] === undefined) throw new TypeError(`$.send.${kind} needs "${needed}".`);
    // It waits in the database until the run has ended, and no secret is written there.
    if (secrets.isIn(json))
      throw new Error(
        `$.send.${kind} was given a secret of the account, which this host does not keep until the message ` +
          "is sent. Make the request in the step itself.",
      );
    record({ kind, payload: json });
  };
  return {
    http: send("http", "url"),
    emit: send("emit", "raw_event"),
    email: () => refuse("email", "no mail server; call one from the step itself"),
    s3: () => refuse("s3", "no bucket; upload from the step itself"),
    sse: () => refuse("sse", "no event stream; use $.send.http or a source"),
  };
}

function refuse(kind: string, because: string): never {
  throw new Error(`$.send.${kind} does nothing here: this host has ${because}.`);
}
