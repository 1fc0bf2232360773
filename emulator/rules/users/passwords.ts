import { passwordRefusals } from "../../refusals/passwords.ts";

/** What an account may ask of passwords beyond Zoom's basic requirement. */
export interface PasswordRequirement {
  minimum_password_length: number;
  have_special_character: boolean;
}

const basic: PasswordRequirement = { minimum_password_length: 8, have_special_character: false };
const most = 32;

interface Rule {
  broken: (password: string, requirement: PasswordRequirement) => boolean;
  refusal: (requirement: PasswordRequirement) => Error;
}

/** What Zoom asks of a password; the first rule that is broken is the one it names. */
const rules: Rule[] = [
  {
    broken: (password, { minimum_password_length }) => password.length < minimum_password_length,
    refusal: ({ minimum_password_length }) => passwordRefusals.tooShort(minimum_password_length),
  },
  { broken: (password) => new Set(password).size === 1, refusal: passwordRefusals.oneCharacter },
  { broken: isOneRun, refusal: passwordRefusals.oneRun },
  { broken: (password) => !/\p{L}/u.test(password), refusal: passwordRefusals.noLetter },
  { broken: (password) => !/\d/.test(password), refusal: passwordRefusals.noNumber },
  {
    broken: (password, { have_special_character }) => have_special_character && /^[\p{L}\d]*$/u.test(password),
    refusal: passwordRefusals.noSpecialCharacter,
  },
  {
    broken: (password) => !/\p{Lu}/u.test(password) || !/\p{Ll}/u.test(password),
    refusal: passwordRefusals.oneCase,
  },
];

/** Throws Zoom's refusal of a password that breaks a rule. */
export function requireGoodPassword(password: string, requirement: PasswordRequirement): void {
  const rule = rules.find(({ broken }) => broken(password, requirement));
  if (rule) throw rule.refusal(requirement);
}

/** Whether Zoom takes this password for an autoCreate user. */
export const isAcceptablePassword = (password: string): boolean =>
  password.length <= most && !rules.some(({ broken }) => broken(password, basic));

/** Whether every character follows the one before, as in `abcdefgh` and `12345678`. */
function isOneRun(password: string): boolean {
  const codes = [...password].map((character) => character.codePointAt(0)!);
  return codes.length > 1 && codes.every((code, index) => index === 0 || code === codes[index - 1]! + 1);
}
