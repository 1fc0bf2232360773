import * as causes from "./causes.ts";
import type { Explanation } from "./explanation.ts";

/** Why somebody does not get to schedule for a user. */
export const newAssistants: Explanation[] = [
  {
    codes: [200],
    text: /must either be a licensed user/i,
    cause: causes.LicenceError,
    why: "both the user and each assistant need a licence. Give them one (`type` 2) first",
  },
  {
    codes: [200],
    text: /to yourself/i,
    cause: causes.AssistantRefusedError,
    why: "nobody is their own assistant. Leave the user out of the list",
  },
  {
    codes: [200],
    text: /can't find user/i,
    cause: causes.UserNotFoundError,
    why: "one of the assistants is no active user of this account. Take their ids or addresses from the list of users",
  },
  {
    codes: [200],
    text: /already granted/i,
    cause: causes.AssistantRefusedError,
    why: "one of them is an assistant of the user already. Leave that one out",
  },
];
