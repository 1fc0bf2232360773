import { Hono, type MiddlewareHandler } from "hono";
import { script } from "./script.ts";
import { style } from "./style.ts";

/** Pages load what the emulator itself serves and run nothing that stands in them. */
const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "connect-src 'self'",
  "img-src data:",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

export const contentSecurity: MiddlewareHandler = async (context, next) => {
  await next();
  context.header("content-security-policy", policy);
  context.header("x-content-type-options", "nosniff");
};

export const stylePath = "/page/style.css";
export const scriptPath = "/page/script.js";

/** The files that pages refer to. */
export function assets(): Hono {
  const site = new Hono();
  const serve = (path: string, type: string, text: string) =>
    site.get(path, (context) => context.body(text, 200, { "content-type": type, "cache-control": "no-cache" }));
  serve(stylePath, "text/css; charset=utf-8", style);
  serve(scriptPath, "text/javascript; charset=utf-8", script);
  return site;
}
