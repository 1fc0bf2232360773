import { z } from "zod";
import { operation } from "../api/operation.ts";
import { addAssistants, removeAssistant, removeAssistants } from "../rules/users/assistants.ts";
import { findUser } from "../rules/users/find-user.ts";
import { zoomTime } from "../rules/zoom-time.ts";
import { mayReadUsers, mayWriteUsers } from "../scopes/users.ts";

const mayRead = [...mayReadUsers, "user_profile"];
const mayDelete = { granular: ["user:delete:assistant", "user:delete:assistant:admin"], classic: mayWriteUsers };

const assistantsBody = z.object({
  assistants: z
    .array(
      z
        .object({
          id: z.string().optional(),
          email: z.string().optional(),
          can_manage_host_private_event: z.boolean().optional(),
        })
        .refine(({ id, email }) => id !== undefined || email !== undefined),
    )
    .min(1)
    .max(30),
});

/** Who may schedule for whom: a host has assistants, an assistant is the scheduler of hosts. */
export const assistants = [
  operation({
    id: "userAssistants",
    method: "GET",
    path: "/users/{userId}/assistants",
    label: "MEDIUM",
    scopes: { granular: ["user:read:list_assistants", "user:read:list_assistants:admin"], classic: mayRead },
    success: 200,
    handle({ world, params }) {
      const { store } = world;
      const host = findUser(world, params.userId);
      return {
        assistants: store.assistantshipsByHost.all(host.id).map(({ assistant_id, can_manage_host_private_event }) => {
          const { id, email } = store.users.get(assistant_id)!;
          return { id, email, can_manage_host_private_event };
        }),
      };
    },
  }),

  operation({
    id: "userAssistantCreate",
    method: "POST",
    path: "/users/{userId}/assistants",
    label: "MEDIUM",
    scopes: { granular: ["user:write:assistant", "user:write:assistant:admin"], classic: mayWriteUsers },
    body: assistantsBody,
    success: 201,
    handle({ world, params, body }) {
      const added = addAssistants(world, findUser(world, params.userId), body.assistants);
      return { ids: added.map(({ assistant_id }) => assistant_id).join(","), add_at: zoomTime(world.clock.now()) };
    },
  }),

  operation({
    id: "userAssistantsDelete",
    method: "DELETE",
    path: "/users/{userId}/assistants",
    label: "LIGHT",
    scopes: mayDelete,
    success: 204,
    handle: ({ world, params }) => removeAssistants(world, findUser(world, params.userId)),
  }),

  operation({
    id: "userAssistantDelete",
    method: "DELETE",
    path: "/users/{userId}/assistants/{assistantId}",
    label: "LIGHT",
    scopes: mayDelete,
    success: 204,
    handle: ({ world, params }) => removeAssistant(world, findUser(world, params.userId), params.assistantId),
  }),

  operation({
    id: "userSchedulers",
    method: "GET",
    path: "/users/{userId}/schedulers",
    label: "MEDIUM",
    scopes: { granular: ["user:read:list_schedulers", "user:read:list_schedulers:admin"], classic: mayRead },
    success: 200,
    handle({ world, params }) {
      const assistant = findUser(world, params.userId);
      return {
        schedulers: world.store.assistantshipsByAssistant.all(assistant.id).map(({ host_id }) => {
          const { id, email, pmi } = world.store.users.get(host_id)!;
          return { id, email, pmi };
        }),
      };
    },
  }),
];
