import { ZoomError } from "./zoom-error.ts";

/** What PUT /users/{userId}/password refuses, in Zoom's words. */
export const passwordRefusals = {
  tooShort: (least: number) => new ZoomError(400, 1124, `Have at least ${least} characters`),
  noLetter: () => new ZoomError(400, 1125, "Have at least 1 letter (a, b, c…)"),
  noNumber: () => new ZoomError(400, 1126, "Have at least 1 number (1, 2, 3…)"),
  noSpecialCharacter: () => new ZoomError(400, 1127, "Have at least 1 special character (!, @, #…)"),
  oneCase: () => new ZoomError(400, 1128, "Include both Upper case and Lower case characters"),
  oneCharacter: () => new ZoomError(400, 1130, "Password can't use the same character."),
  oneRun: () => new ZoomError(400, 1131, "Password can't use continuation character.Such as 'abcdef','123456'."),
  unchanged: () => new ZoomError(400, 300, "Your new password can not match the old password."),
  ofAdmin: () => new ZoomError(400, 1117, "Can not update Admin's password"),
  notOfWorkEmail: () => new ZoomError(400, 1123, "Can only update password of Zoom work email account"),
} as const;
