/** Gives the person their own link; where the host approves by hand, there is none yet. */
export default defineComponent({
  props: {
    registration: { type: "object", label: "Registration" },
  },
  async run({ $ }) {
    const { registrant_id, join_url, topic, start_time } = this.registration;
    const approved = join_url !== undefined;
    await $.respond({
      status: approved ? 200 : 202,
      headers: { "content-type": "application/json" },
      body: { status: approved ? "approved" : "pending", registrant_id, join_url, topic, start_time },
    });
    $.export("$summary", approved ? "Answered with the link to join" : "Answered that the host has yet to approve");
  },
});
