import {
  AccessDeniedError,
  ExpiredPageTokenError,
  InvalidRequestError,
  InvalidTokenError,
  MissingRoleError,
  MissingScopeError,
  PlanError,
  UnknownEndpointError,
} from "./causes.ts";
import type { Explanation } from "./explanation.ts";
import type { Refusal } from "./refusal.ts";

/** Refusals that any operation may meet: token, scopes, role, plan, form of the request. */
export const access: Explanation[] = [
  { codes: [4711], cause: MissingScopeError, why: addScope },
  { codes: [104, 124, 4700], text: /does not contain scopes/i, cause: MissingScopeError, why: addScope },
  {
    codes: [104, 124, 4700],
    cause: InvalidTokenError,
    why: "Zoom does not accept the account's token, because it has expired or was revoked. Reconnect the account",
  },
  {
    codes: [200],
    text: /paid account|plan is missing/i,
    cause: PlanError,
    why: "the account's Zoom plan does not include this. Choose a plan or add-on that does; trying again will not help",
  },
  {
    codes: [200],
    text: /privilege|permission/i,
    cause: MissingRoleError,
    why: ({ message }) =>
      `the role of the token's owner lacks the right${rightsNamed(message)}. Give it to that role in Zoom (User Management > Roles)`,
  },
  {
    codes: [201],
    cause: AccessDeniedError,
    why: "the token may not reach this resource. Check that the app belongs to this account and has the scope",
  },
  {
    codes: [2300, 64041],
    cause: UnknownEndpointError,
    why: "there is no such address at Zoom. Check the API address of the connected account",
  },
  {
    codes: [300],
    text: /next page token/i,
    cause: ExpiredPageTokenError,
    why: "a page token is good for 15 minutes, and this one is no longer. Start the list again from its beginning",
  },
];

/** A validation error without an own explanation: comes after all that are more exact. */
export const invalidRequest: Explanation = {
  codes: [300],
  cause: InvalidRequestError,
  why: ({ fields, message }) =>
    fields.length > 0
      ? `Zoom rejects ${fields.map(({ field, message: rule }) => `\`${field}\` (${withoutStop(rule)})`).join(" and ")}. Correct it and try again`
      : `Zoom rejects what was sent${message ? `, saying "${withoutStop(message)}"` : ""}. Correct it and try again`,
};

function addScope(refusal: Refusal): string {
  return `the token lacks a permission. Add the scope \`${missingScope(refusal)}\` to your app in the Zoom Marketplace (Manage > your app > Scopes) and reconnect the account; an app that acts for a single user reaches that user alone, as \`me\``;
}

/** Of the alternatives that Zoom names, the one to ask for: the operation's own first scope where it is among them. */
function missingScope({ message, operation }: Refusal): string {
  const named = (/scopes\s*:?\s*\[([^\]]*)\]/i.exec(message)?.[1] ?? "")
    .split(",")
    .map((scope) => scope.replace(/["'\s]/g, ""));
  const wanted = operation.scopes.granular[0];
  if (named.includes(wanted)) return wanted;
  return named.find((scope) => scope.endsWith(":admin")) ?? (named[0] || wanted);
}

function rightsNamed(message: string): string {
  const rights = /permissions?\s*\[([^\]]+)\]/i.exec(message)?.[1];
  return rights ? ` \`${rights}\`` : " to do this";
}

function withoutStop(text: string): string {
  return text.replace(/\.$/, "");
}
