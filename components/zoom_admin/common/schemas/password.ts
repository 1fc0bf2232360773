import * as z from "zod";

/** Zoom's basic rules for a password: https://developers.zoom.us/docs/api/users/#tag/users/POST/users. Accounts may add more. */
const rules: [obeyed: (password: string) => boolean, rule: string][] = [
  [(password) => password.length >= 8 && password.length <= 32, "must have 8 to 32 characters"],
  [(password) => /\p{L}/u.test(password), "must have a letter"],
  [(password) => /\d/.test(password), "must have a digit"],
  [(password) => /\p{Lu}/u.test(password) && /\p{Ll}/u.test(password), "must have upper-case and lower-case letters"],
  [(password) => !hasRun(password, 0), "must not repeat one character five times or more"],
  [(password) => !hasRun(password, 1) && !hasRun(password, -1), "must not have a run such as 12345 or abcde"],
];

/** Zoom's examples are eight long; five in a row are no password that anyone means. */
const RUN = 5;

export const password = () =>
  z.string("must be text").superRefine((given, context) => {
    for (const [obeyed, message] of rules) if (!obeyed(given)) context.addIssue({ code: "custom", message });
  });

/** Whether `RUN` characters follow each other, each `step` after the one before it. */
function hasRun(given: string, step: number): boolean {
  const codes = [...given.toLowerCase()].map((character) => character.codePointAt(0) ?? 0);
  let length = 1;
  return codes.some((code, index) => {
    length = index > 0 && code - (codes[index - 1] ?? 0) === step ? length + 1 : 1;
    return length >= RUN;
  });
}
