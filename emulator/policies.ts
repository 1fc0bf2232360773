import { z } from "zod";

/**
 * What the emulator can be told to do differently. The first group has what public sources leave open about Zoom; each
 * default is the reading that is documented best, or the one that is stricter with a client. `source` is where Zoom
 * documents what comes nearest.
 */
export const policies = z.object({
  tokenPolicy: z
    .enum(["coexist", "single"])
    .default("coexist")
    .describe("whether a new access token leaves the older ones of the app valid")
    .meta({ source: "https://devforum.zoom.us/t/84334" }),
  refreshGraceSeconds: z.coerce
    .number()
    .int()
    .min(0)
    .default(0)
    .describe("how long a refresh token still works after it has been replaced")
    .meta({ source: "https://developers.zoom.us/docs/integrations/oauth/" }),
  me: z
    .enum(["reject", "owner"])
    .default("reject")
    .describe("what `me` means to a Server-to-Server token: 404/1001, or the account's owner")
    .meta({ source: "https://developers.zoom.us/docs/api/using-zoom-apis/#the-me-value" }),
  pendingHost: z
    .enum(["not-found", "not-allowed"])
    .default("not-found")
    .describe("a meeting for a host who has not accepted yet: 404/1001 or 400/3161")
    .meta({ source: "https://developers.zoom.us/docs/api/meetings/#tag/meetings/POST/users/{userId}/meetings" }),
  recreatePending: z
    .enum(["conflict", "reinvite"])
    .default("conflict")
    .describe("POST /users for an address that is already invited: 409/1005, or another mail for the same user")
    .meta({ source: "https://developers.zoom.us/docs/api/users/#tag/users/POST/users" }),
  deletePending: z
    .enum(["refuse", "allow"])
    .default("refuse")
    .describe("DELETE with action=delete on a pending user: 400/300, or as if it were disassociate")
    .meta({ source: "https://developers.zoom.us/docs/api/users/#tag/users/DELETE/users/{userId}" }),
  activatedOnAcceptance: z
    .enum(["no", "yes"])
    .default("no")
    .describe("whether user.activated is sent at a first acceptance too")
    .meta({ source: "https://developers.zoom.us/docs/api/users/events/#tag/user/POSTuser.activated" }),
  seatCode: z
    .enum(["3412", "2033-2034"])
    .default("3412")
    .describe("the code when all seats are taken: 3412 for any, or 2033 for Basic and 2034 for Licensed ones")
    .meta({ source: "https://developers.zoom.us/docs/api/users/#tag/users/POST/users" }),
  statusSuccess: z
    .enum(["200", "204"])
    .default("200")
    .describe("what a successful PUT /users/{userId}/status or /webinars/{webinarId}/status answers")
    .meta({ source: "https://developers.zoom.us/docs/api/users/#tag/users/PUT/users/{userId}/status" }),
  retryRefusals: z
    .enum(["no", "yes"])
    .default("no")
    .describe("whether a webhook that was answered with 3xx or 4xx is sent again")
    .meta({ source: "https://developers.zoom.us/docs/api/webhooks/" }),
  subscriptionGrants: z
    .enum(["all", "client_credentials"])
    .default("all")
    .describe("which tokens may use the event subscription API")
    .meta({
      source: "https://developers.zoom.us/docs/api/marketplace/#tag/app/POST/marketplace/app/event_subscription",
    }),
  recordingRange: z
    .enum(["refuse", "clamp"])
    .default("refuse")
    .describe("a list of recordings over more than a month: 400/300, or its last month")
    .meta({
      source: "https://developers.zoom.us/docs/api/meetings/#tag/cloud-recording/GET/users/{userId}/recordings",
    }),
  rateLimitHeaders: z
    .enum(["sparse", "full"])
    .default("sparse")
    .describe("sparse: only the category, as Zoom is seen to send; full: all that Zoom documents")
    .meta({ source: "https://developers.zoom.us/docs/api/rate-limits/" }),
  invitationDays: z.coerce.number().int().min(1).default(30).describe("days until an invitation expires"),

  processingSeconds: z.coerce
    .number()
    .min(0)
    .default(60)
    .describe("seconds until a recording or summary is ready, and as many again until the transcript"),
  registrantCapacity: z.coerce
    .number()
    .int()
    .min(1)
    .default(4_999)
    .describe("how many people may register for one meeting")
    .meta({
      source:
        "https://developers.zoom.us/docs/api/meetings/#tag/invitation--registration/POST/meetings/{meetingId}/registrants",
    }),

  plan: z
    .enum(["free", "pro", "business"])
    .default("pro")
    .describe("the account's plan")
    .meta({ source: "https://developers.zoom.us/docs/api/rate-limits/" }),
  limits: z
    .enum(["on", "daily", "off"])
    .default("on")
    .describe("which of the plan's limits hold: all, only those per day (for a clock that stands still), or none")
    .meta({ source: "https://developers.zoom.us/docs/api/rate-limits/" }),
  lockMs: z.coerce
    .number()
    .int()
    .min(0)
    .default(0)
    .describe("how many ms a request lasts that keeps others out, such as POST /users; by default none, unless faulty")
    .meta({ source: "https://developers.zoom.us/docs/api/rate-limits/" }),
  appLevel: z
    .enum(["account", "user"])
    .default("account")
    .describe("what a user authorises: an app for the account (by an administrator), or one for the user's own data"),
  grants: z
    .array(z.enum(["account_credentials", "client_credentials", "authorization_code"]))
    .default(["account_credentials", "client_credentials", "authorization_code"])
    .describe("the grants the app may use"),
  redirectUris: z
    .array(z.url({ protocol: /^https?$/ }))
    .default([])
    .describe("where the consent page may send people back to (default: any http or https address)"),
  licensedSeats: z.coerce
    .number()
    .int()
    .min(1)
    .optional()
    .describe("how many Licensed users the account may have, the owner among them (default: any number)"),
  basicSeats: z.coerce
    .number()
    .int()
    .min(0)
    .optional()
    .describe("how many Basic users the account may have (default: any number)"),
  sso: z.enum(["on", "off"]).default("on").describe("whether the account may pre-provision single sign-on users"),
  phoneSeats: z.coerce
    .number()
    .int()
    .min(0)
    .optional()
    .describe("how many Zoom Phone licences the account has (default: as many as are wanted)"),
  webinarAddOn: z
    .enum(["licensed", "none"])
    .default("licensed")
    .describe("who may host webinars unless the control API says otherwise of a user: Licensed users, or nobody"),
  managedDomains: z
    .array(z.string())
    .default([])
    .describe(
      "domains of the account: their users can be deleted but not disassociated, and addresses changed only to theirs",
    ),
  scopes: z
    .array(z.string().regex(/^\w+(:\w+)*$/, "This is no scope."))
    .optional()
    .describe("the app's scopes (default: all that the emulator knows)"),
  escapeUnicode: z
    .boolean()
    .default(false)
    .describe("write characters outside the basic plane (emoji) in webhook bodies as \\uXXXX, as Zoom does"),
});

export type Policies = z.output<typeof policies>;
export type PolicyOptions = z.input<typeof policies>;

/** The policies with their defaults. Throws a sentence that names what is wrong. */
export function checkedPolicies(options: PolicyOptions): Policies {
  const result = policies.safeParse(options);
  if (result.success) return result.data;
  const problems = result.error.issues.map(({ path, message }) => `${path.join(".")} is wrong (${message})`);
  throw new Error(`The emulator cannot start: ${problems.join(", ")}.`);
}
