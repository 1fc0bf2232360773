import pino from "pino";
import { createDeliver } from "../../../host/workflows/deliver.ts";

const log = pino({ level: "silent" });

describe("What a step gave to $.send.http", () => {
  it("is sent as JSON by POST, with its parameters and headers", async () => {
    const requests: { url: string; init: RequestInit }[] = [];
    const fetch: typeof globalThis.fetch = (url, init = {}) => {
      requests.push({ url: (url as URL).href, init });
      return Promise.resolve(new Response("ok"));
    };
    await createDeliver({ fetch, log })({
      url: "https://example.com/in",
      params: { q: 1 },
      headers: { "x-from": "run" },
      data: { id: 7 },
    });
    expect(requests).toEqual([
      {
        url: "https://example.com/in?q=1",
        init: expect.objectContaining({
          method: "POST",
          headers: { "content-type": "application/json", "x-from": "run" },
          body: '{"id":7}',
        }) as RequestInit,
      },
    ]);
  });

  it.each([
    ["is refused", () => Promise.resolve(new Response("no", { status: 500 }))],
    ["finds nobody", () => Promise.reject(new TypeError("fetch failed"))],
  ])("does not fail the run when it %s", async (_what, fetch) => {
    await expect(createDeliver({ fetch, log })({ url: "https://example.com" })).resolves.toBeUndefined();
  });
});
