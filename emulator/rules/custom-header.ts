import { ZoomError } from "../refusals/zoom-error.ts";
import type { CustomHeader } from "../entities/subscription.ts";
import { receiverToken } from "../webhooks/custom-headers.ts";

interface Rule {
  field: string;
  /** Said when it is missing; without it the field may be left out. */
  missing?: string;
  longest: number;
  tooLong: string;
  forbidden?: readonly (readonly [pattern: RegExp, message: string])[];
}

const lineFeed = [/[\r\n]/, "The input value can't contain line feed."] as const;
const space = [/ /, "The input value can't contain space."] as const;
const strange = [/[^a-zA-Z0-9-]/, "The custom header key can only contain letters, numbers, and -."] as const;
/** Zoom's documents do not list them; these are what Zoom and HTTP themselves send. */
const reserved = [
  /^(authorization|clientid|connection|content-.*|host|traceparent|transfer-encoding|user-agent|x-zm-.*)$/i,
  "The custom header key is reserved by Zoom.",
] as const;

/** What Zoom wants of each type's fields, in its words. */
const rules: Record<CustomHeader["custom_header_type"], Rule[]> = {
  0: [],
  1: [
    {
      field: "username",
      missing: "The username is required.",
      longest: 256,
      tooLong: "The length of username exceeds the limit of 256",
      forbidden: [lineFeed],
    },
    {
      field: "password",
      missing: "The password is required.",
      longest: 256,
      tooLong: "The length of password exceeds the limit of 256",
      forbidden: [lineFeed],
    },
  ],
  2: [
    {
      field: "client_id",
      missing: "The client id is required.",
      longest: 256,
      tooLong: "The length of client id exceeds the limit of 256.",
    },
    {
      field: "client_secret",
      missing: "The client secret is required.",
      longest: 256,
      tooLong: "The length of client secret exceeds the limit of 256.",
    },
    {
      field: "token_url",
      missing: "The token url is required.",
      longest: 1000,
      tooLong: "The length of token url exceeds the limit of 1000.",
    },
    { field: "scope", longest: 255, tooLong: "The length of scope exceeds the limit of 255." },
    { field: "state", longest: 255, tooLong: "The length of state exceeds the limit of 255." },
    {
      field: "client_authentication",
      longest: 6,
      tooLong: "Client authentication must be 'header' or 'body'.",
      forbidden: [[/^(?!(header|body)$)/, "Client authentication must be 'header' or 'body'."]],
    },
  ],
  3: [
    {
      field: "custom_header_key",
      missing: "The custom header key is required.",
      longest: 256,
      tooLong: "The length of header key exceeds the limit of 256.",
      forbidden: [lineFeed, space, strange, reserved],
    },
    {
      field: "custom_header_value",
      missing: "The custom header value is required.",
      longest: 256,
      tooLong: "The length of header value exceeds the limit of 256",
      forbidden: [lineFeed],
    },
  ],
};

/** The custom header that a request asks for. Throws Zoom's refusal when it breaks a rule. */
export function customHeaderIn(asked: Record<string, unknown>): CustomHeader {
  const type = asked["custom_header_type"];
  if (type !== 0 && type !== 1 && type !== 2 && type !== 3) {
    throw new ZoomError(404, 1801, `The custom header type validate failed: ${String(type)}.`);
  }
  const filled = { ...(type === 2 && { client_authentication: "header" }), ...asked };
  for (const rule of rules[type]) {
    const problem = problemWith(rule, filled[rule.field as keyof typeof filled]);
    if (problem) throw new ZoomError(400, 1500, problem);
  }
  const fields = ["custom_header_type", ...rules[type].map(({ field }) => field)];
  const kept = Object.fromEntries(Object.entries(filled).filter(([field]) => fields.includes(field)));
  // The rules above have checked every field that the type has.
  return kept as unknown as CustomHeader;
}

function problemWith({ missing, longest, tooLong, forbidden = [] }: Rule, value: unknown): string | undefined {
  if (typeof value !== "string" || value === "") return missing;
  if (value.length > longest) return tooLong;
  return forbidden.find(([pattern]) => pattern.test(value))?.[1];
}

/** Refuses a header whose token cannot be had. */
export async function requireToken(header: CustomHeader | undefined): Promise<void> {
  if (header?.custom_header_type !== 2) return;
  await receiverToken(header, AbortSignal.timeout(3000)).catch(() => {
    throw new ZoomError(404, 1702, `The Oauth token url validate failed: ${header.token_url}.`);
  });
}
