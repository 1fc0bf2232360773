import { z } from "zod";
import type { SteerableClock } from "../steerable-clock.ts";
import type { Sender } from "../webhooks/sender.ts";
import { controlBody } from "./control-body.ts";
import { ControlError, type ControlEndpoint } from "./endpoint.ts";

const steps = z
  .strictObject({
    freeze: z.literal(true).optional(),
    move_ms: z.int().min(0).optional(),
    move_to: z.iso.datetime({ offset: true }).optional(),
    resume: z.literal(true).optional(),
  })
  .refine((asked) => Object.keys(asked).length > 0, { message: "Give freeze, move_ms, move_to or resume." })
  .refine(({ move_ms, move_to }) => move_ms === undefined || move_to === undefined, {
    message: "Give move_ms or move_to, not both.",
  });

/** How long a webhook's receiver is waited for when time jumps to it; Zoom waits as long. */
const patience = 3000;

/** Time, and what is scheduled in it: expiries, limits, retries of webhooks, and whatever else waits. */
export const clockEndpoints: ControlEndpoint[] = [
  {
    method: "GET",
    path: "/clock",
    about: "What time it is for the emulator.",
    example: "curl {url}/_emulator/clock",
    handle: ({ clock }, context) => context.json(stateOf(clock)),
  },
  {
    method: "POST",
    path: "/clock",
    about:
      "Steers time. freeze: it stands still. move_ms or move_to: it jumps ahead, and everything that is scheduled on the " +
      "way happens in its order. resume: it goes on from where it stands. They are done in this order; reset gives the real time back.",
    example: `curl {url}/_emulator/clock -d '{"move_ms":3600000}'`,
    async handle({ clock, world }, context) {
      const { freeze, move_ms, move_to, resume } = await controlBody(steps, context);
      const until = move_to === undefined ? clock.now() + (move_ms ?? 0) : Date.parse(move_to);
      if (until < clock.now()) throw new ControlError(400, "Time only moves ahead; reset gives the real time back.");
      if (until > latest) throw new ControlError(400, "The emulator's time ends with the year 9999.");
      if (freeze) clock.freeze();
      if (until > clock.now()) await clock.moveTo(until, () => settled(world.sender));
      if (resume) clock.resume();
      world.store.transaction(() => world.store.clocks.put(clock.setting));
      return context.json(stateOf(clock));
    },
  },
];

const latest = Date.UTC(9999, 11, 31);

const stateOf = (clock: SteerableClock) => ({
  now: new Date(clock.now()).toISOString(),
  frozen: clock.frozen,
  ahead_ms: clock.setting.ahead_ms,
});

/** Waits for the webhooks under way, in real time: a receiver that never answers holds the jump up for three seconds. */
async function settled(sender: Sender): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  await Promise.race([sender.settled(), new Promise((resume) => (timer = setTimeout(resume, patience)))]);
  clearTimeout(timer);
}
