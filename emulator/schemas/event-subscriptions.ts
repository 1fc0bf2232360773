import { z } from "zod";
import { paging } from "../api/query.ts";
import { customHeaderIn } from "../rules/custom-header.ts";

/** The list, the address, the scope and the header are checked by hand: Zoom refuses them with texts of their own. */
export const createSubscriptionBody = z.object({
  events: z.array(z.string()).optional(),
  event_webhook_url: z.string().optional(),
  event_subscription_name: z.string().optional(),
  subscription_scope: z.string().optional(),
  user_ids: z.array(z.string()).max(10).optional(),
  team_ids: z.array(z.string()).max(10).optional(),
  account_id: z.string().optional(),
  custom_header: z.record(z.string(), z.unknown()).transform(customHeaderIn).optional(),
});

export const listSubscriptionsQuery = z.object({
  user_id: z.string(),
  account_id: z.string(),
  subscription_scope: z.enum(["user", "account", "master_account", "team"]).optional(),
  team_id: z.string().optional(),
  ...paging(300),
});

export const updateSubscriptionBody = z.object({
  account_id: z.string(),
  user_ids: z.array(z.string()).max(10).default([]),
  team_ids: z.array(z.string()).max(10).default([]),
});

export const unsubscribeQuery = z.object({
  event_subscription_id: z.string(),
  account_id: z.string(),
  user_ids: z.string().optional(),
  team_ids: z.string().optional(),
});
