import { z } from "zod";
import type { Delivery } from "../entities/delivery.ts";
import { turns, WaitingFaults } from "./waiting-faults.ts";

/** Which deliveries go wrong and how, as POST /_emulator/delivery-faults takes it. */
export const deliveryFaultSchema = z.strictObject({
  match: z
    .strictObject({ subscription_id: z.string().optional(), event: z.string().optional(), ...turns })
    .prefault({}),
  effect: z
    .strictObject({
      duplicate: z.int().min(1).max(100).optional(),
      delay_ms: z.int().min(0).optional(),
      reorder: z.literal(true).optional(),
      drop: z.literal(true).optional(),
      signature: z.literal("wrong").optional(),
      age_s: z.int().optional(),
    })
    .refine((effect) => Object.keys(effect).length > 0, {
      message: "An effect has a duplicate, delay_ms, reorder, drop, signature or age_s.",
    }),
});

type DeliveryFault = z.output<typeof deliveryFaultSchema>;

/** The faults that lie in wait for webhooks. */
export class DeliveryFaults extends WaitingFaults<DeliveryFault, Delivery> {
  constructor() {
    super(matches);
  }
}

const matches = ({ subscription_id, event }: DeliveryFault["match"], delivery: Delivery): boolean =>
  (subscription_id ?? delivery.subscription_id) === delivery.subscription_id &&
  (event ?? delivery.event) === delivery.event;
