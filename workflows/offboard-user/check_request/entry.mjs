import { ConfigurationError } from "@pipedream/platform";

const FIELDS = ["email", "action", "meetings", "transfer_to", "plan_only"];

/** What goes to `transfer_to` beside the meetings, whose fate is asked for. */
const BELONGINGS = ["webinar", "recording"];

/**
 * Reads the request. A field that nobody knows is refused: were `plan_onyl` passed over, what was to be a plan would be
 * done. Values are checked by the step that uses them, before it changes anything.
 */
export default defineComponent({
  async run({ steps, $ }) {
    const { body } = steps.trigger.event;
    if (typeof body !== "object" || body === null || Array.isArray(body) || !body.email)
      throw new ConfigurationError('Send a JSON object such as {"email": "dana@example.com", "plan_only": true}.');
    const unknown = Object.keys(body).filter((field) => !FIELDS.includes(field));
    if (unknown.length > 0)
      throw new ConfigurationError(`There is no field ${unknown.join(", ")}. There is: ${FIELDS.join(", ")}.`);

    const { email, action = "deactivate", transfer_to, plan_only = false } = body;
    const { meetings = transfer_to ? "transfer" : "leave" } = body;
    $.export("$summary", `Asked to offboard ${email}`);
    return { email, action, meetings, transfer_to, transfer: transfer_to ? BELONGINGS : [], plan_only };
  },
});
