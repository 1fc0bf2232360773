import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { connect, pageThrough, send } from "./client.mjs";
import { ServerProcess } from "./server-process.mjs";

const ROUNDS = 3;
const PEOPLE = 19_999; // and the owner

const program = fileURLToPath(new URL("../dist/emulator/main.mjs", import.meta.url));

/** A server that does nothing, to compare with. */
const bare = `
  const server = require("node:http").createServer((request, response) => {
    response.setHeader("content-type", "application/json");
    response.end('{"status":"ok"}');
  });
  server.listen(0, "127.0.0.1", () => process.send({ url: "http://127.0.0.1:" + server.address().port }));
`;

/** What the emulator can bear with 20,000 users, beside what it is meant to. */
export default async function* emulator() {
  const folder = await mkdtemp(path.join(tmpdir(), "zoom-emulator-bench-"));
  const receiver = await startReceiver();
  const running = [];
  const start = async (...parameters) => {
    const server = await ServerProcess.start(parameters);
    running.push(server);
    return server;
  };
  const startZoom = (scene) => start(program, "--port", "0", "--limits", "off", "--scene", scene);
  const fileOf = async (name, text) => {
    await writeFile(path.join(folder, name), text);
    return path.join(folder, name);
  };
  try {
    yield `Emulator with ${number(PEOPLE + 1)} users, limits off. Requests per second of one core's time, best of ${ROUNDS}:`;
    const nothing = await start("--eval", bare);
    const zoom = await startZoom(await fileOf("enterprise.yaml", `people: ${PEOPLE}`));
    const headers = await connect(zoom.url);
    const json = { ...headers, "content-type": "application/json" };
    const { ownerId } = await (await fetch(`${zoom.url}/_emulator/info`)).json();
    const owner = `${zoom.url}/v2/users/${ownerId}`;
    const meeting = { method: "POST", headers: json, body: JSON.stringify({ topic: "Weekly", type: 2, duration: 30 }) };

    const most = await rate(nothing, () => send(4000, { url: nothing.url }), 4000);
    yield line("a server that does nothing, to compare with", `${number(most)}/s`);
    const one = await rate(zoom, () => send(4000, { url: owner, headers }), 4000);
    yield line("GET /v2/users/{userId}", `${number(one)}/s`, "2,000/s");
    const list = { url: `${zoom.url}/v2/users?page_size=300&page_number=30`, headers };
    yield line("GET /v2/users, a page of 300", `${number(await rate(zoom, () => send(200, list), 200))}/s`);
    const write = await rate(zoom, () => send(500, { url: `${owner}/meetings`, ...meeting }), 500);
    yield line("POST /v2/users/{userId}/meetings", `${number(write)}/s`);

    const scene = { subscriptions: [{ url: receiver.url, events: ["meeting.created"] }] };
    const telling = await startZoom(await fileOf("subscribed.yaml", JSON.stringify(scene)));
    const told = { ...meeting, headers: { ...json, ...(await connect(telling.url)) } };
    const info = await (await fetch(`${telling.url}/_emulator/info`)).json();
    const url = `${telling.url}/v2/users/${info.ownerId}/meetings`;
    const delivered = () => Promise.all([receiver.received(500), send(500, { url, ...told })]);
    yield line("the same, its webhook delivered", `${number(await rate(telling, delivered, 500))}/s`);

    yield "Milliseconds until all is done, by the clock on the wall:";
    const [users, paging] = await timed(() => pageThrough(zoom.url, headers));
    yield line(`paging through ${number(users)} users, 300 at a time`, `${number(paging)} ms`, "under 2,000 ms");
    const [snapshot, writing] = await timed(async () => (await fetch(`${zoom.url}/_emulator/snapshot`)).text());
    yield line("a snapshot", `${number(writing)} ms`);
    const file = await fileOf("account.json", snapshot);
    const [, cold] = await timed(() => startZoom(file));
    yield line("a cold start from it, the process's own included", `${number(cold)} ms`, "under 2,000 ms");
    const [, restoring] = await timed(() => fetch(`${zoom.url}/_emulator/snapshot`, { method: "PUT", body: snapshot }));
    yield line("going back to it", `${number(restoring)} ms`);
    const [, resetting] = await timed(() => fetch(`${zoom.url}/_emulator/reset`, { method: "POST" }));
    yield line("a reset", `${number(resetting)} ms`);
    yield line("Memory, the most it held in all this", `${(await zoom.peakMemory()) ?? "?"} MB`, "under 300 MB");
  } finally {
    for (const server of running) server.stop();
    receiver.close();
    await rm(folder, { recursive: true });
  }
}

/** Requests per second of the server's processor time. */
async function rate(server, work, requests) {
  const rates = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = await server.time();
    await work();
    rates.push((requests / Math.max(1, (await server.time()) - before)) * 1000);
  }
  return Math.max(...rates);
}

/** Takes webhooks. */
async function startReceiver() {
  let waiting = { left: Infinity };
  const server = createServer((request, response) => {
    request.resume();
    response.end();
    waiting.left -= 1;
    if (waiting.left === 0) waiting.resolve();
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    /** Until so many have come from now on. */
    received: (left) => new Promise((resolve) => (waiting = { left, resolve })),
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function timed(work) {
  const begin = performance.now();
  const result = await work();
  return [result, performance.now() - begin];
}

const number = (value) => Math.round(value).toLocaleString("en-US");

const line = (what, measured, goal) =>
  `  ${what.padEnd(52)}${measured.padStart(12)}${goal === undefined ? "" : `   goal: ${goal}`}`;
