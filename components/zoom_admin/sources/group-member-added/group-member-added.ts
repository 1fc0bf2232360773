import { membersIn } from "../../common/events/event-summaries.ts";
import { groups } from "../../common/events/group-filter.ts";
import { defineZoomSource } from "../../common/events/webhook-source.ts";
import sampleEmit from "./test-event.ts";

export default defineZoomSource({
  key: "zoom_admin-group-member-added",
  name: "New Group Member Added (Instant)",
  description: "Emit new event when users are added to a group.",
  version: "0.0.1",
  events: { "group.member_added": { choice: "Users are added to a group", scope: "group:read:member:admin" } },
  filters: { groups },
  summary: ({ payload }) => `${payload.operator} added ${membersIn(payload)}`,
  sampleEmit,
});
