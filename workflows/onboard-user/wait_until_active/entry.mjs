import { axios } from "@pipedream/platform";

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Zoom is asked again after these, and hourly from then on; a webhook wakes the step at once. */
const PAUSES = [20 * SECOND, MINUTE, 2 * MINUTE, 5 * MINUTE, 10 * MINUTE, 20 * MINUTE, 30 * MINUTE];
/** An invitation is commonly said to be good for 30 days; Zoom's own word for it is the error 1120. */
const LONGEST_WAIT = 31 * DAY;
const MAX_RETRIES = 1_000;

/**
 * Waits until a person has accepted Zoom's invitation. It leaves the address that wakes it in the data store, where the
 * workflow "Wake Onboarding" finds it when Zoom tells of the acceptance. A lost webhook costs only time.
 */
export default defineComponent({
  props: {
    zoomAdmin: { type: "app", app: "zoom_admin" },
    onboarding: { type: "data_store" },
    userId: { type: "string", label: "User ID" },
    email: { type: "string", label: "Email" },
  },
  methods: {
    /** `{ status }`, or `{}` where Zoom could not be asked this time. */
    async askZoom($) {
      const { base_api_url = "https://api.zoom.us", oauth_access_token } = this.zoomAdmin.$auth;
      const answer = await axios($, {
        url: `${base_api_url}/v2/users/${encodeURIComponent(this.userId)}`,
        headers: { authorization: `Bearer ${oauth_access_token}` },
        returnFullResponse: true,
        validateStatus: () => true,
        // What axios throws carries the token, so nothing of it goes on.
      }).catch(() => ({ status: 503 }));
      if (answer.status === 200) return { status: answer.data.status };
      if (answer.status === 429 || answer.status >= 500) return {};
      throw refusal(answer, this.email);
    },
  },
  async run({ $ }) {
    const { runs, callback_request: woken } = $.context.run;
    const { status } = await this.askZoom($);
    if (status === "active") {
      await this.onboarding.delete(this.userId);
      $.export("$summary", `${this.email} is active${woken ? ": Zoom said so" : ""}`);
      const now = Date.now();
      return {
        status,
        active_since: new Date(now).toISOString(),
        next_day: new Date(now + DAY).toISOString().slice(0, 10),
      };
    }
    if (Date.now() - Date.parse($.context.ts) > LONGEST_WAIT)
      throw new Error(
        `${this.email} has not accepted the invitation within 31 days. Start the onboarding again to invite anew.`,
      );

    // Just woken and not yet active: Zoom is a little behind itself.
    const pause = woken ? PAUSES[0] : (PAUSES[runs - 1] ?? HOUR);
    const { resume_url } = $.flow.rerun(pause, null, MAX_RETRIES);
    await this.onboarding.set(this.userId, { resume_url }, { ttl: LONGEST_WAIT / SECOND });
    $.export("$summary", `Waiting for ${this.email} to accept the invitation`);
  },
});

function refusal({ status, data }, email) {
  const said = `(Zoom said: ${status} ${data?.code ?? ""} "${data?.message ?? ""}")`;
  const reasons = {
    1120: `The invitation of ${email} has expired. Start the onboarding again to invite anew. ${said}`,
    1001: `${email} is no longer a user of the account: the invitation was withdrawn or the user was deleted. ${said}`,
  };
  const message = reasons[data?.code] ?? `Zoom does not say whether ${email} is active. ${said}`;
  return Object.assign(new Error(message), { status, code: data?.code });
}
