import { Agent, request } from "node:http";

const CONNECTIONS = 32;

/** Sends so many requests over 32 connections, each connection's next one as soon as its last is answered. */
export async function send(count, { url, method = "GET", headers = {}, body }) {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  let left = count;
  const connection = async () => {
    while (left-- > 0) await answered(request(url, { method, headers, agent }), body);
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, connection));
  agent.destroy();
}

const answered = (sent, body) =>
  new Promise((resolve, reject) => {
    sent.on("response", (response) => {
      if (response.statusCode >= 300) reject(new Error(`${sent.path} answered ${response.statusCode}.`));
      response.resume().on("end", resolve);
    });
    sent.on("error", reject).end(body);
  });

/** The headers of a client with a token. */
export async function connect(url) {
  const { clientId, clientSecret, accountId } = await (await fetch(`${url}/_emulator/info`)).json();
  const answer = await fetch(`${url}/oauth/token?grant_type=account_credentials&account_id=${accountId}`, {
    method: "POST",
    headers: { authorization: `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString("base64")}` },
  });
  return { authorization: `Bearer ${(await answer.json()).access_token}` };
}

/** Reads all users, page after page, and tells how many there are. */
export async function pageThrough(url, headers) {
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
