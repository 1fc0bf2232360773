import { newAssistants } from "../errors/assistants.ts";
import { someUser } from "../errors/users.ts";
import type { AssistantList, AssistantsAdded } from "../resources/assistants.ts";
import { json, nothing, type Operation } from "./operation.ts";

const docs = "users/#tag/users";
const reads = ["user:read:admin", "user:read"];
const writes = ["user:write:admin", "user:write"];

export const listAssistants = {
  failure: "The user's assistants could not be listed",
  method: "GET",
  path: "/users/{userId}/assistants",
  rate: "medium",
  scopes: { granular: ["user:read:list_assistants:admin", "user:read:list_assistants"], classic: reads },
  docs,
  refusals: [someUser],
  answer: json<AssistantList>,
} as const satisfies Operation;

export const addAssistants = {
  failure: "The assistants were not added",
  method: "POST",
  path: "/users/{userId}/assistants",
  rate: "medium",
  scopes: { granular: ["user:write:assistant:admin", "user:write:assistant"], classic: writes },
  docs,
  refusals: [newAssistants, someUser],
  answer: json<AssistantsAdded>,
} as const satisfies Operation;

export const removeAssistant = {
  failure: "The assistant was not removed",
  method: "DELETE",
  path: "/users/{userId}/assistants/{assistantId}",
  rate: "light",
  scopes: { granular: ["user:delete:assistant:admin", "user:delete:assistant"], classic: writes },
  docs,
  refusals: [someUser],
  answer: nothing,
} as const satisfies Operation;
