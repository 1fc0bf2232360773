import { axios } from "@pipedream/platform";

/** 410 Gone: the run that waited has ended since. */
const OVER = 410;

/** Wakes the onboarding that waits for this person, if there is one; people are invited in other ways too. */
export default defineComponent({
  props: {
    onboarding: { type: "data_store" },
    userId: { type: "string", label: "User ID" },
    email: { type: "string", label: "Email" },
  },
  async run({ steps, $ }) {
    const waiting = await this.onboarding.get(this.userId);
    if (!waiting) {
      $.export("$summary", `No onboarding waits for ${this.email}`);
      return;
    }
    const { status } = await axios($, {
      method: "POST",
      url: waiting.resume_url,
      data: { event: steps.trigger.event.event },
      returnFullResponse: true,
      validateStatus: (answered) => answered < 300 || answered === OVER,
    });
    $.export(
      "$summary",
      status === OVER ? `The onboarding of ${this.email} is over` : `Woke the onboarding of ${this.email}`,
    );
  },
});
