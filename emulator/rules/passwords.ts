/** What Zoom's basic requirement asks of a password, each rule as what breaks it. */
const breaks: ((password: string) => boolean)[] = [
  (password) => password.length < 8 || password.length > 32,
  (password) => !/\p{L}/u.test(password),
  (password) => !/\d/.test(password),
  (password) => !/\p{Lu}/u.test(password) || !/\p{Ll}/u.test(password),
  (password) => new Set(password).size === 1,
  isOneRun,
];

/** Whether Zoom takes this password for an autoCreate user. */
export const isAcceptablePassword = (password: string): boolean => !breaks.some((broken) => broken(password));

/** Whether every character follows the one before, as in `abcdefgh` and `12345678`. */
function isOneRun(password: string): boolean {
  const codes = [...password].map((character) => character.codePointAt(0)!);
  return codes.length > 1 && codes.every((code, index) => index === 0 || code === codes[index - 1]! + 1);
}
