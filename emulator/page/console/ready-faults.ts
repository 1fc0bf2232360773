/** A fault to be laid by a button: `match` and `effect` as the control API takes them. */
export interface ReadyFault {
  name: string;
  about: string;
  match?: { times: number };
  effect: Record<string, unknown>;
}

const tooMany = {
  code: 429,
  message: "You have reached the maximum per-second rate limit for this API. Try again later.",
};

export const requestFaults: readonly ReadyFault[] = [
  {
    name: "Lost answer",
    about: "Zoom acts; the connection is cut before the answer.",
    effect: { reset: "after-commit" },
  },
  {
    name: "Lost request",
    about: "The connection is cut before Zoom has seen the request.",
    effect: { reset: "before-commit" },
  },
  {
    name: "Storm of 429s",
    about: "Ten requests in a row, unless told otherwise, are over the limit per second.",
    match: { times: 10 },
    effect: { status: 429, body: tooMany, headers: { "x-ratelimit-type": "QPS" } },
  },
  {
    name: "Error 500",
    about: "Zoom fails and does nothing.",
    effect: { status: 500, body: { code: 500, message: "Internal Server Error" } },
  },
  {
    name: "Gateway's page",
    about: "A 502 with HTML comes in the place of Zoom's answer.",
    effect: { status: 502, body: "<html><body><h1>502 Bad Gateway</h1></body></html>" },
  },
  {
    name: "Error with status 200",
    about: "The status says success, the body does not.",
    effect: { status: 200, body: { code: 300, message: "Request failed." } },
  },
  { name: "Half an answer", about: "Zoom acts; the answer breaks off in the middle.", effect: { truncate: true } },
  { name: "Slow answer", about: "Zoom acts at once and answers 10 s later.", effect: { hold_ms: 10_000 } },
];

export const deliveryFaults: readonly ReadyFault[] = [
  { name: "Duplicate", about: "It arrives twice, under the same request id.", effect: { duplicate: 1 } },
  { name: "Late", about: "It is sent a minute later.", effect: { delay_ms: 60_000 } },
  { name: "Reordered", about: "The next one to the same receiver overtakes it.", effect: { reorder: true } },
  { name: "Dropped", about: "It is never sent.", effect: { drop: true } },
  { name: "Badly signed", about: "Its signature is made with another secret.", effect: { signature: "wrong" } },
  { name: "Stale", about: "It is signed with a time ten minutes old.", effect: { age_s: 600 } },
];
