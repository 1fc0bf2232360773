/** Tells what was done, or what would be. */
export default defineComponent({
  props: {
    report: { type: "object", label: "Report" },
  },
  async run({ $ }) {
    const { user, planOnly, steps, meetings } = this.report;
    const email = user?.email ?? this.report.userId;
    await $.respond({
      status: 200,
      headers: { "content-type": "application/json" },
      body: { email, plan_only: planOnly, steps, meetings },
    });
    $.export("$summary", `Told what ${planOnly ? "would be" : "was"} done to offboard ${email}`);
  },
});
