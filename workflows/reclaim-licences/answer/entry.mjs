/** Tells who is idle and what was done about it; the schedule does not listen, and finds it in the run. */
export default defineComponent({
  props: {
    report: { type: "object", label: "Report" },
  },
  async run({ $ }) {
    const { planOnly, idleDays, idle, reclaimed, refused, licences } = this.report;
    await $.respond({
      status: 200,
      headers: { "content-type": "application/json" },
      body: {
        applied: !planOnly,
        idle_days: idleDays,
        idle: idle.map(({ email, idleSince }) => ({ email, idle_since: idleSince })),
        reclaimed,
        refused,
        licences,
      },
    });
    $.export("$summary", planOnly ? `${idle.length} with an idle licence` : `${reclaimed.length} made Basic`);
  },
});
