import { ZoomError } from "./zoom-error.ts";

type Refusal = (most: number) => ZoomError;

const basicLimit =
  "user limit allowed in your account. For additional help regarding this issue, contact the Zoom Customer Support team.";
const reached = "because your account has reached the permitted maximum number of";
const provision = "additional licenses or contact the Zoom support team to provision additional users in your account.";
const beforeConverting = (kind: string) => `before attempting to convert a user to a ${kind} user.`;

/** What a seat is wanted for, and its kind. Who is activated has lost the licence, and wants a Basic seat. */
export type Want = "add Licensed" | "add Basic" | "convert to Licensed" | "convert to Basic" | "activate Basic";

/** Zoom's refusals when there is no seat left, with one code for all. */
const numbered: Record<Want, Refusal> = {
  "add Licensed": (most) =>
    new ZoomError(
      400,
      3412,
      `Your request to add a new "Licensed" user couldn't be approved at this time ${reached} "${most}" paying users. Please purchase ${provision}`,
    ),
  "add Basic": (most) =>
    new ZoomError(
      400,
      3412,
      `Your request to add a basic user couldn't be approved at this time ${reached} ${most} basic users. Please remove existing basic user(s) from your Users list or the Pending Users list before attempting to add another user.`,
    ),
  "convert to Licensed": (most) =>
    new ZoomError(
      400,
      3412,
      `Your request to convert the user type of a "Basic" user to a "Licensed" user was not approved at this time ${reached} "${most}" paying users. Please purchase additional licenses or remove existing paying user(s) from your "Users" list or the "Pending Users" list ${beforeConverting("paying")}`,
    ),
  "convert to Basic": (most) =>
    new ZoomError(
      400,
      3412,
      `Your request to convert the user type of this "Licensed" user to a "Basic" user was not approved at this time ${reached} "${most}" Basic users. Remove existing basic user(s) from your "Users" list or the "Pending Users" list ${beforeConverting("Basic")}`,
    ),
  "activate Basic": (most) =>
    new ZoomError(
      400,
      3412,
      `Your request to activate the user was not approved at this time ${reached} ${most} "Basic" users. Remove the existing "Basic" user(s) from your "Users" list or the "Pending Users" list before attempting to activate this user.`,
    ),
};

/** The same, with a code for each kind of seat. */
const byKind: Record<Want, Refusal> = {
  "add Licensed": (most) =>
    new ZoomError(
      400,
      2034,
      `Your request to add a new Licensed user could not be approved at this time ${reached} ${most} users. Please purchase ${provision}`,
    ),
  "add Basic": () =>
    new ZoomError(
      400,
      2033,
      `Your request to add a basic user wasn't approved because you've already reached the maximum basic ${basicLimit}`,
    ),
  "convert to Licensed": (most) =>
    new ZoomError(
      400,
      2034,
      `Your request to convert this user's plan type to "Licensed" wasn't approved ${reached} "${most}" users. Purchase ${provision}`,
    ),
  "convert to Basic": () =>
    new ZoomError(
      400,
      2033,
      `Your request to convert the user type to "Basic" was not approved because you have already reached the maximum basic ${basicLimit}`,
    ),
  "activate Basic": () =>
    new ZoomError(
      400,
      2033,
      `Your request to activate the "Basic" user was not approved because you have already reached the maximum "Basic" ${basicLimit}`,
    ),
};

/** Both of Zoom's documented ways to say that the seats are used up, by the policy that chooses one. */
export const seatRefusals = { "3412": numbered, "2033-2034": byKind } as const;
