import { createHmac, timingSafeEqual } from "node:crypto";

/** One pause of one run: the attempt of a step that asked for it. */
export interface Pause {
  runId: string;
  namespace: string;
  attempt: number;
}

export type WakeKind = "resume" | "cancel";

/**
 * The addresses that end a pause early. They are signed, so that only who was given one can use it, and a pure function
 * of run, step and attempt, so that a step that is executed again hands out the same ones.
 */
export interface WakeAddresses {
  of(pause: Pause): { resume_url: string; cancel_url: string };
  verify(pause: Pause, kind: WakeKind, signature: string): boolean;
}

/** @param key the host's secret key @param baseUrl where this host is reached */
export function createWakeAddresses({ key, baseUrl }: { key: Uint8Array; baseUrl: string }): WakeAddresses {
  const sign = ({ runId, namespace, attempt }: Pause, kind: WakeKind) =>
    createHmac("sha256", key)
      .update(JSON.stringify(["wake", runId, namespace, attempt, kind]))
      .digest("hex");
  const address = (pause: Pause, kind: WakeKind) =>
    `${baseUrl}/runs/${encodeURIComponent(pause.runId)}/${pause.namespace}/${pause.attempt}/${kind}/${sign(pause, kind)}`;
  return {
    of: (pause) => ({ resume_url: address(pause, "resume"), cancel_url: address(pause, "cancel") }),
    verify(pause, kind, signature) {
      const given = Buffer.from(signature);
      const expected = Buffer.from(sign(pause, kind));
      return given.length === expected.length && timingSafeEqual(given, expected);
    },
  };
}
