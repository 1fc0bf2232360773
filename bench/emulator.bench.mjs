import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { Agent, get } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const ROUNDS = 3;
const REQUESTS = 4000;
const CONNECTIONS = 32;

const program = fileURLToPath(new URL("../dist/emulator/main.mjs", import.meta.url));

/** A server that does nothing, to compare with. */
const bare = `
  const server = require("node:http").createServer((request, response) => {
    response.setHeader("content-type", "application/json");
    response.end('{"status":"ok"}');
  });
  server.listen(0, "127.0.0.1", () => process.send({ url: "http://127.0.0.1:" + server.address().port }));
`;

/** What the emulator can bear: requests per second beside a bare server's, an account of 20,000 users, memory. */
export default async function* emulator() {
  const folder = await mkdtemp(path.join(tmpdir(), "zoom-emulator-bench-"));
  const servers = [];
  const start = async (...parameters) => {
    const server = await startServer(parameters);
    servers.push(server);
    return server;
  };
  try {
    const nothing = await start("--eval", bare);
    const zoom = await start(program, "--port", "0", "--limits", "off", "--scene", "enterprise");
    const headers = await connect(zoom.url);
    const { ownerId } = await (await fetch(`${zoom.url}/_emulator/info`)).json();
    const rates = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      rates.push([
        await requestsPerSecond(nothing.url, {}),
        await requestsPerSecond(`${zoom.url}/v2/users/${ownerId}`, headers),
      ]);
    }
    const [most, own] = [0, 1].map((index) => median(rates.map((round) => round[index])));
    yield `Emulator, limits off: ${own.toFixed(0)} requests/s, ${(own / most).toFixed(2)} of a bare server's ${most.toFixed(0)} (median of ${ROUNDS}).`;

    const [users, paging] = await timed(() => pageThrough(zoom.url, headers));
    yield `  paging through ${users} users, 300 at a time: ${paging} ms`;
    const snapshot = path.join(folder, "account.json");
    await writeFile(snapshot, await (await fetch(`${zoom.url}/_emulator/snapshot`)).text());
    const [, cold] = await timed(() => start(program, "--port", "0", "--scene", snapshot));
    yield `  cold start from a snapshot of them, process included: ${cold} ms`;
    yield `  memory after all that: ${(await megabytesOf(zoom.child)) ?? "unknown"} MB`;
  } finally {
    for (const { child } of servers) child.kill();
    await rm(folder, { recursive: true });
  }
}

async function startServer(parameters) {
  const child = spawn(process.execPath, parameters, { stdio: ["ignore", "ignore", "inherit", "ipc"] });
  const ended = once(child, "exit").then(([status]) => {
    throw new Error(`A server ended with status ${status} before it was ready.`);
  });
  const [{ url }] = await Promise.race([once(child, "message"), ended]);
  ended.catch(() => undefined);
  return { child, url };
}

/** The headers of a client with a token. */
async function connect(url) {
  const { clientId, clientSecret, accountId } = await (await fetch(`${url}/_emulator/info`)).json();
  const answer = await fetch(`${url}/oauth/token?grant_type=account_credentials&account_id=${accountId}`, {
    method: "POST",
    headers: { authorization: `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString("base64")}` },
  });
  return { authorization: `Bearer ${(await answer.json()).access_token}` };
}

async function requestsPerSecond(url, headers) {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  let left = REQUESTS;
  const [, milliseconds] = await timed(() =>
    Promise.all(
      Array.from({ length: CONNECTIONS }, async () => {
        while (left-- > 0) await request(url, headers, agent);
      }),
    ),
  );
  agent.destroy();
  return (REQUESTS / milliseconds) * 1000;
}

const request = (url, headers, agent) =>
  new Promise((resolve, reject) => {
    get(url, { headers, agent }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${url} answered ${response.statusCode}.`));
      response.resume().on("end", resolve);
    }).on("error", reject);
  });

async function pageThrough(url, headers) {
  let users = 0;
  let token = "";
  do {
    const answer = await fetch(`${url}/v2/users?page_size=300&next_page_token=${token}`, { headers });
    const page = await answer.json();
    users += page.users.length;
    token = page.next_page_token;
  } while (token);
  return users;
}

async function timed(work) {
  const begin = performance.now();
  const result = await work();
  return [result, Math.round(performance.now() - begin)];
}

/** The resident memory of a process, where /proc tells it. */
async function megabytesOf({ pid }) {
  const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
  const [, kilobytes] = /^VmRSS:\s+(\d+) kB/m.exec(status) ?? [];
  return kilobytes && Math.round(kilobytes / 1024);
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
