/** Whoever posted the form does not wait for the invitation: the run goes on, and its id says where to look. */
export default defineComponent({
  props: {
    userId: { type: "string", label: "User ID" },
    status: { type: "string", label: "Status" },
  },
  async run({ steps, $ }) {
    await $.respond({
      status: 202,
      immediate: true,
      headers: { "content-type": "application/json" },
      body: { run: steps.trigger.context.id, user_id: this.userId, status: this.status },
    });
    $.export("$summary", `Answered 202: the user is ${this.status}`);
  },
});
