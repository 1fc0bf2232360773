import * as z from "zod";

const pathRule =
  "must be a path of Zoom's API such as /users/me, or a whole address such as https://api.zoom.us/v2/users";
const hostRule = "must lie at Zoom or at the connected account's own address, since the account's token goes with it";
const bracesRule = "must name real values in place of what stands in braces";
const stepsRule = "must not step out of Zoom's API: leave out `.` and `..`";

/** Zoom's API and its regional hosts: https://developers.zoom.us/docs/api/using-zoom-apis/ */
const zoomHost = /^api(-[a-z0-9]+)*\.zoom\.us$/;

/** Where in Zoom's API, and the query that stood in the address. */
export interface ApiAddress {
  path: `/${string}`;
  query: Record<string, string>;
}

/** A path below `/v2`, with or without that, or a whole address: at Zoom or at the account's own `base`, nowhere else. */
export const apiAddress = (base: string) =>
  z
    .string(pathRule)
    .trim()
    .min(1, pathRule)
    .transform((given, context): ApiAddress => {
      const url = addressOf(given, base);
      const path = url?.pathname.replace(/^\/v2(?=\/)/, "") ?? "";
      const faults: [rule: string, broken: boolean][] = [
        [bracesRule, /[{}]/.test(given)],
        [stepsRule, /(^|[/\\])(\.|%2e){1,2}([/\\?#]|$)/i.test(given)],
        [hostRule, url !== undefined && !isAllowed(url, base)],
        [pathRule, !/^\/[^/]/.test(path) || path === "/v2"],
      ];
      const message = faults.find(([, broken]) => broken)?.[0];
      if (url && message === undefined) {
        return { path: path as `/${string}`, query: Object.fromEntries(url.searchParams) };
      }
      context.addIssue({ code: "custom", message: message ?? pathRule });
      return z.NEVER;
    });

function addressOf(given: string, base: string): URL | undefined {
  const whole = /^[a-z]+:|^[/\\]{2}/i.test(given) ? given : `/${given.replace(/^\//, "")}`;
  return URL.canParse(whole, base) ? new URL(whole, base) : undefined;
}

function isAllowed({ protocol, hostname, port, origin, username, password }: URL, base: string): boolean {
  if (username || password) return false;
  return origin === new URL(base).origin || (protocol === "https:" && port === "" && zoomHost.test(hostname));
}
