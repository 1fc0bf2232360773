import { membersIn } from "../../common/events/event-summaries.ts";
import { groups } from "../../common/events/group-filter.ts";
import { defineZoomSource } from "../../common/events/webhook-source.ts";
import sampleEmit from "./test-event.ts";

export default defineZoomSource({
  key: "zoom_admin-group-member-deleted",
  name: "New Group Member Deleted (Instant)",
  description: "Emit new event when users are removed from a group.",
  version: "0.0.1",
  events: { "group.member_deleted": { choice: "Users are removed from a group", scope: "group:read:member:admin" } },
  filters: { groups },
  summary: ({ payload }) => `${payload.operator} removed ${membersIn(payload)}`,
  sampleEmit,
});
