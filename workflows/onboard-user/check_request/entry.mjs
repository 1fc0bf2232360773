import { ConfigurationError } from "@pipedream/platform";

const ACTIONS = ["create", "autoCreate", "custCreate", "ssoCreate"];
const START_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?Z?$/;

/** Everything that could go wrong days later, after the person has accepted, is refused now. */
export default defineComponent({
  async run({ steps, $ }) {
    const { body } = steps.trigger.event;
    if (typeof body !== "object" || body === null || Array.isArray(body))
      throw new ConfigurationError(
        'Send a JSON object such as {"email": "dana@example.com", "first_name": "Dana", "last_name": "Lee"}.',
      );
    const { email, first_name, last_name, type = 1, action = "create", topic, start_time, timezone = "UTC" } = body;

    requireText({ email, first_name, last_name });
    if (!ACTIONS.includes(action)) refuse("action", `one of ${ACTIONS.join(", ")}`, action);
    if (topic !== undefined && (typeof topic !== "string" || topic.length > 200))
      refuse("topic", "a text of at most 200 characters", topic);
    if (!isTimeZone(timezone)) refuse("timezone", "an IANA time zone such as Europe/Berlin", timezone);
    if (start_time !== undefined && !isInstant(start_time))
      refuse("start_time", "a time such as 2026-03-02T10:00:00 (in timezone) or 2026-03-02T09:00:00Z", start_time);

    $.export("$summary", `Asked to onboard ${first_name} ${last_name} <${email}>`);
    return {
      action,
      user_info: { email, first_name, last_name, type },
      topic: topic ?? `Welcome, ${first_name}`,
      ...(start_time !== undefined && { start_time }),
      timezone,
    };
  },
});

function requireText(fields) {
  for (const [name, value] of Object.entries(fields))
    if (typeof value !== "string" || value.trim() === "") refuse(name, "a text that is not empty", value);
}

function refuse(field, rule, value) {
  throw new ConfigurationError(`\`${field}\` must be ${rule}; it was ${JSON.stringify(value) ?? "missing"}.`);
}

function isTimeZone(name) {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return typeof name === "string";
  } catch {
    return false;
  }
}

const isInstant = (text) => typeof text === "string" && START_TIME.test(text) && !Number.isNaN(Date.parse(text));
