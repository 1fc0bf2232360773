import { passwordRefusals } from "../api/password-refusals.ts";

const least = 8;
const most = 32;

interface Rule {
  broken: (password: string) => boolean;
  refusal: () => Error;
}

/** What Zoom's basic requirement asks of a password; the first rule that is broken is the one it names. */
const rules: Rule[] = [
  { broken: (password) => password.length < least, refusal: () => passwordRefusals.tooShort(least) },
  { broken: (password) => new Set(password).size === 1, refusal: passwordRefusals.oneCharacter },
  { broken: isOneRun, refusal: passwordRefusals.oneRun },
  { broken: (password) => !/\p{L}/u.test(password), refusal: passwordRefusals.noLetter },
  { broken: (password) => !/\d/.test(password), refusal: passwordRefusals.noNumber },
  {
    broken: (password) => !/\p{Lu}/u.test(password) || !/\p{Ll}/u.test(password),
    refusal: passwordRefusals.oneCase,
  },
];

/** Throws Zoom's refusal of a password that breaks a rule. */
export function requireGoodPassword(password: string): void {
  const rule = rules.find(({ broken }) => broken(password));
  if (rule) throw rule.refusal();
}

/** Whether Zoom takes this password for an autoCreate user. */
export const isAcceptablePassword = (password: string): boolean =>
  password.length <= most && !rules.some(({ broken }) => broken(password));

/** Whether every character follows the one before, as in `abcdefgh` and `12345678`. */
function isOneRun(password: string): boolean {
  const codes = [...password].map((character) => character.codePointAt(0)!);
  return codes.length > 1 && codes.every((code, index) => index === 0 || code === codes[index - 1]! + 1);
}
