import type { Props } from "../define.ts";

/** What making a user asks for. `user_info` and `action` are Zoom's own names. */
export const userProps = {
  action: {
    type: "string",
    label: "Action",
    description: "How the user comes to be, which decides when they are active",
    options: [
      { value: "create", label: "Create: Zoom sends an invitation; the user is pending until the person accepts it" },
      {
        value: "autoCreate",
        label: "Auto-create: an address of a managed domain; active at once, no e-mail to confirm",
      },
      { value: "custCreate", label: "Cust-create: a user for the API only, who cannot log in; active at once" },
      { value: "ssoCreate", label: "SSO-create: logs in by single sign-on, set up beforehand; active at once" },
    ],
    default: "create",
  },
  user_info: {
    type: "object",
    label: "User Info",
    description:
      "Who the user is: `email` and `type` (1 Basic, 2 Licensed, 4 Unassigned, 99 None), and optionally `first_name`, `last_name`, `display_name`, `password` (with autoCreate only), `feature`, `plan_united_type`, `division_ids`, `license_info_list`. An object, JSON text, or lines of `key=value`",
  },
} as const satisfies Props;
