import type { Context } from "hono";
import { z } from "zod";
import type { Instance, ScheduledKind } from "../entities/instance.ts";
import type { Participant } from "../entities/participant.ts";
import type { Scheduled } from "../entities/scheduled.ts";
import { endInstance, liveInstance, startInstance, usualWishes } from "../rules/instances/instances.ts";
import { join, leave, participantsIn } from "../rules/instances/participants.ts";
import { canTurn, recordingState, recordingTurns, turnRecording } from "../rules/recordings/recording-turns.ts";
import { hasLapsed } from "../rules/scheduled/find-scheduled.ts";
import { scheduledOf } from "../rules/scheduled/scheduled-of.ts";
import { instanceAlert, qualityIssues } from "../webhooks/instance-events.ts";
import { publish } from "../webhooks/publish.ts";
import type { World } from "../world.ts";
import { controlBody } from "./control-body.ts";
import { ControlError, type ControlEndpoint } from "./endpoint.ts";

const wishes = z.strictObject({ recorded: z.boolean().optional(), summarised: z.boolean().optional() });
const joiner = z.strictObject({
  name: z.string().min(1),
  email: z.string().optional(),
  registrant_id: z.string().optional(),
});
const turning = z.strictObject({ action: z.enum(recordingTurns) });
const alert = z.strictObject({ issues: z.array(z.enum(qualityIssues)).min(1) });

/** What people do in Zoom's client: hold meetings and webinars, and take part in them. */
export const instanceActions: ControlEndpoint[] = (["meeting", "webinar"] as const).flatMap((kind) => [
  {
    method: "POST",
    path: `/${kind}s/:number/start`,
    about:
      `The host starts the ${kind} and joins it. Body, if any: recorded and summarised, whether there will be a ` +
      `recording and a summary (else as the ${kind}'s settings say).`,
    example: `curl {url}/_emulator/${kind}s/81234567890/start -d '{"recorded":true}'`,
    async handle({ world }, context) {
      const scheduled = found(world, kind, context);
      const usual = usualWishes(world, scheduled);
      const { recorded = usual.recorded, summarised = usual.summarised } = await controlBody(wishes, context);
      const running = liveInstance(world, scheduled.id);
      if (running) return context.json(instanceState(running));
      requireStartable(world, kind, scheduled);
      const started = world.store.transaction(() => startInstance(world, kind, scheduled, { recorded, summarised }));
      return context.json(instanceState(started));
    },
  },
  {
    method: "POST",
    path: `/${kind}s/:number/end`,
    about: `The host ends the ${kind} for all.`,
    example: `curl -X POST {url}/_emulator/${kind}s/81234567890/end`,
    handle({ world }, context) {
      const instance = running(world, kind, context);
      return context.json(instanceState(world.store.transaction(() => endInstance(world, instance))));
    },
  },
  {
    method: "GET",
    path: `/${kind}s/:number/participants`,
    about: `Who is in the ${kind} now.`,
    example: `curl {url}/_emulator/${kind}s/81234567890/participants`,
    handle({ world }, context) {
      const instance = running(world, kind, context);
      return context.json({ participants: participantsIn(world, instance).map(participantState) });
    },
  },
  {
    method: "POST",
    path: `/${kind}s/:number/participants`,
    about: `Somebody joins the ${kind}: name and, if known, email and registrant_id.`,
    example: `curl {url}/_emulator/${kind}s/81234567890/participants -d '{"name":"Jill Chill","email":"jchill@example.com"}'`,
    async handle({ world }, context) {
      const person = await controlBody(joiner, context);
      const instance = running(world, kind, context);
      const participant = world.store.transaction(() => join(world, instance, person));
      return context.json(participantState(participant), 201);
    },
  },
  {
    method: "DELETE",
    path: `/${kind}s/:number/participants/:participant`,
    about: `Somebody leaves the ${kind}, named by participant id or e-mail address.`,
    example: `curl -X DELETE {url}/_emulator/${kind}s/81234567890/participants/jchill@example.com`,
    handle({ world }, context) {
      const instance = running(world, kind, context);
      const name = context.req.param("participant") ?? "";
      const participant = participantsIn(world, instance).find(({ id, email }) => id === name || email === name);
      if (!participant) throw new ControlError(404, `Nobody in the ${kind} has the id or the address ${name}.`);
      world.store.transaction(() => leave(world, instance, participant, "own"));
      return context.body(null, 204);
    },
  },
  {
    method: "POST",
    path: `/${kind}s/:number/recording`,
    about: `The host turns the recording of the ${kind}; action: ${recordingTurns.join(", ")}.`,
    example: `curl {url}/_emulator/${kind}s/81234567890/recording -d '{"action":"pause"}'`,
    async handle({ world }, context) {
      const { action } = await controlBody(turning, context);
      const instance = running(world, kind, context);
      if (!canTurn(instance, action)) {
        const state = recordingState(instance);
        throw new ControlError(
          409,
          `The recording of the ${kind} ${instance.scheduled_id} is ${state}: it cannot ${action}.`,
        );
      }
      const turned = world.store.transaction(() => turnRecording(world, instance, action));
      return context.json({ ...instanceState(turned), recording: recordingState(turned) });
    },
  },
  {
    method: "POST",
    path: `/${kind}s/:number/alert`,
    about: `Zoom notices that the ${kind} goes badly; issues: ${qualityIssues.join(", ")}.`,
    example: `curl {url}/_emulator/${kind}s/81234567890/alert -d '{"issues":["Unstable audio quality"]}'`,
    async handle({ world }, context) {
      const { issues } = await controlBody(alert, context);
      const instance = running(world, kind, context);
      world.store.transaction(() => publish(world, instanceAlert(world, instance, issues)));
      return context.body(null, 204);
    },
  },
]);

function found(world: World, kind: ScheduledKind, context: Context): Scheduled {
  const number = context.req.param("number") ?? "";
  const scheduled = scheduledOf(world, kind).get(number);
  if (!scheduled) throw new ControlError(404, `The account has no ${kind} ${number}: give its number.`);
  return scheduled;
}

function requireStartable(world: World, kind: ScheduledKind, scheduled: Scheduled): void {
  const { id, host_id } = scheduled;
  if (hasLapsed(scheduled, world.clock.now())) throw new ControlError(409, `The ${kind} ${id} has expired.`);
  if (world.store.users.get(host_id)?.status === "active") return;
  throw new ControlError(409, `The ${kind} ${id} cannot be started: its host is not active.`);
}

function running(world: World, kind: ScheduledKind, context: Context): Instance {
  const { id } = found(world, kind, context);
  const instance = liveInstance(world, id);
  if (!instance) throw new ControlError(409, `The ${kind} ${id} is not running: start it first.`);
  return instance;
}

const instanceState = ({ id, scheduled_id, started_at, ended_at, recorded, summarised }: Instance) => ({
  id: scheduled_id,
  uuid: id,
  status: ended_at === undefined ? "started" : "ended",
  started_at: new Date(started_at).toISOString(),
  ...(ended_at !== undefined && { ended_at: new Date(ended_at).toISOString() }),
  ...{ recorded, summarised },
});

const participantState = ({ id, user_id, name, email }: Participant) => ({ id, user_id, name, email });
