import { createWriteStream } from "node:fs";
import { rename, rm, writeFile } from "node:fs/promises";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ZoomAdmin } from "../../zoom_admin.app.ts";
import type { Step } from "../define.ts";
import { ConnectionError, DownloadError, ZoomError } from "../errors/causes.ts";
import type { ZoomRequest } from "../request.ts";
import { withRetries } from "../retry.ts";
import { baseUrl, connectionError, readAnswer } from "../http/wire.ts";

/** Zoom sends on to the server that has the file, once or twice. */
const MAX_REDIRECTS = 5;

const ZOOM_HOST = /(^|\.)(zoom\.us|zoom\.com|zoomgov\.com)$/;

/** A file of Zoom's, and where it goes. */
export interface Download {
  $: Step;
  /** What it is part of, for errors. */
  request: ZoomRequest;
  url: string;
  filePath: string;
  /** Told of the bytes that have come, of how many where that is known. */
  onProgress: (bytes: number, total: number | undefined) => void;
}

/**
 * Streams a file to disk, and from the beginning where the connection breaks. The file appears under its name when it is
 * whole. The token goes to Zoom's own hosts alone, in the header. Returns how many bytes there are.
 */
export async function download(zoomAdmin: ZoomAdmin, wish: Download): Promise<number> {
  const { $, request, filePath } = wish;
  const part = `${filePath}.part`;
  try {
    // Before Zoom is asked for anything, the file must be writable.
    await writeFile(part, "");
    const bytes = await withRetries(() => fetchTo(part, zoomAdmin, wish), {
      deadline: $.context.deadline,
      time: zoomAdmin._time(),
    });
    await rename(part, filePath);
    return bytes;
  } catch (error) {
    await rm(part, { force: true }).catch(() => undefined);
    throw error instanceof ZoomError ? error : unwritable(request, filePath, error);
  }
}

async function fetchTo(part: string, zoomAdmin: ZoomAdmin, { $, request, url, onProgress }: Download): Promise<number> {
  const left = ($.context.deadline ?? Infinity) - zoomAdmin._time().now();
  const signal = Number.isFinite(left) ? AbortSignal.timeout(Math.max(1, left)) : undefined;
  const answer = await open(zoomAdmin, request, url, signal);
  const length = Number(answer.headers.get("content-length") ?? NaN);
  const total = Number.isNaN(length) ? undefined : length;
  let bytes = 0;
  const counter = new Transform({
    transform(chunk: Buffer, _, done) {
      bytes += chunk.length;
      onProgress(bytes, total);
      done(null, chunk);
    },
  });
  const body = Readable.fromWeb(answer.body ?? new Blob([]).stream());
  let broken: unknown;
  body.on("error", (error) => (broken = error));
  await pipeline(body, counter, createWriteStream(part)).catch((error: unknown) => {
    throw broken === undefined ? error : connectionError(request, causeOf(broken));
  });
  if (total !== undefined && bytes !== total) {
    throw new ConnectionError(
      `${request.operation.failure}: only ${bytes} of ${total} bytes came. Try again`,
      {},
      true,
    );
  }
  return bytes;
}

/**
 * Asks for the file, without the platform's axios, which rewrites the query of a signed address, and follows redirects
 * one by one, since the token must not follow to strangers.
 */
async function open(
  zoomAdmin: ZoomAdmin,
  request: ZoomRequest,
  url: string,
  signal: AbortSignal | undefined,
  redirects = 0,
): Promise<Response> {
  const token = zoomAdmin.$auth.oauth_access_token;
  const address = trusted(url, zoomAdmin, request);
  const headers = { Authorization: `Bearer ${token}`, "Accept-Encoding": "identity" };
  const answer = await fetch(address, { headers, redirect: "manual", signal: signal ?? null }).catch(
    (error: unknown) => {
      throw connectionError(request, causeOf(error));
    },
  );
  const next = answer.status >= 300 && answer.status < 400 ? answer.headers.get("location") : null;
  if (next !== null) {
    await answer.text();
    if (redirects === MAX_REDIRECTS) throw new DownloadError(`${request.operation.failure}: Zoom sends in a circle.`);
    return open(zoomAdmin, request, resolved(next, address), signal, redirects + 1);
  }
  if (answer.ok) return answer;
  const refusal = { status: answer.status, headers: Object.fromEntries(answer.headers), data: await answer.text() };
  readAnswer(request, refusal, { token, unansweredBefore: false, now: zoomAdmin._time().now() });
  return answer;
}

/** A redirect may be relative to where it comes from. */
function resolved(location: string, from: URL): string {
  return URL.canParse(location, from.href) ? new URL(location, from).href : location;
}

/** An address that may see the token: one of Zoom's hosts, or where the account's API lives. */
function trusted(url: string, { $auth }: ZoomAdmin, { operation }: ZoomRequest): URL {
  const address = URL.canParse(url) ? new URL(url) : undefined;
  const isZooms = address?.protocol === "https:" && !address.port && ZOOM_HOST.test(address.hostname);
  if (address && !address.username && (isZooms || address.origin === new URL(baseUrl($auth)).origin)) return address;
  throw new DownloadError(
    `${operation.failure}: its address leads to ${address?.host ?? "nowhere"}, which is none of Zoom's hosts, and the account's token goes to no other. Download it in Zoom by hand.`,
  );
}

/** Where fetch fails it says so, and the network's code stands in the cause. */
function causeOf(error: unknown): unknown {
  return (error as { cause?: unknown }).cause ?? error;
}

function unwritable({ operation }: ZoomRequest, filePath: string, error: unknown): DownloadError {
  const { code } = error as { code?: string };
  return new DownloadError(
    `${operation.failure}: the file ${filePath} cannot be written (${code ?? "unknown reason"}). Choose another path.`,
    { code },
  );
}
