import * as causes from "./causes.ts";
import type { Explanation } from "./explanation.ts";

/** About the role that a request names, and those that are not handed out. */
export const someRole: Explanation[] = [
  {
    codes: [1034],
    cause: causes.RoleNotFoundError,
    why: "the account has no such role. Take its id from the list of roles",
  },
  {
    codes: [300],
    text: /normal\/owner/i,
    cause: causes.RoleFixedError,
    why: "the roles Owner and Member are not handed out as others are. The owner passes ownership on in Zoom's own settings",
  },
];
