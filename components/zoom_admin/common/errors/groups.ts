import * as causes from "./causes.ts";
import type { Explanation } from "./explanation.ts";

/** About the group that a request names. */
export const someGroup: Explanation[] = [
  {
    codes: [4130],
    cause: causes.GroupNotFoundError,
    why: "that group does not exist. Take its id from the list of groups",
  },
  {
    codes: [1010],
    text: /group/i,
    cause: causes.GroupNotFoundError,
    why: "that group belongs to another account. Take its id from the list of groups",
  },
];

/** Why a group is not made. */
export const newGroup: Explanation[] = [
  {
    codes: [4132],
    cause: causes.GroupNameTakenError,
    why: "the account has a group of that name already. Use another name, or go on with that group",
  },
  {
    codes: [300],
    text: /maximum number of groups/i,
    cause: causes.GroupLimitError,
    why: "the account has as many groups as it may have. Remove some first",
  },
];

/** About the member whom a request names. */
export const someMember: Explanation[] = [
  {
    codes: [4131],
    cause: causes.MemberNotFoundError,
    why: "that user is not a member. They may have been taken out already",
  },
];
