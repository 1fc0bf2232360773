import { hosts, topic } from "../../common/events/filters.ts";
import { defineZoomSource } from "../../common/events/webhook-source.ts";
import sampleEmit from "./test-event.ts";

export default defineZoomSource({
  key: "zoom_admin-meeting-summary-completed",
  name: "New Meeting Summary Completed (Instant)",
  description: "Emit new event when the AI summary of a meeting is ready.",
  version: "0.0.1",
  events: { "meeting.summary_completed": { choice: "A summary is ready", scope: "meeting:read:summary:admin" } },
  filters: { hosts, topic },
  summary: ({ payload: { object } }) => `The summary of "${object.meeting_topic}" is ready (${object.meeting_id})`,
  sampleEmit,
});
