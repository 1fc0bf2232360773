import type { Instance } from "../../entities/instance.ts";
import type { Participant } from "../../entities/participant.ts";
import { participantJoined, participantLeft } from "../../webhooks/instance-events.ts";
import { publish } from "../../webhooks/publish.ts";
import type { World } from "../../world.ts";
import { userOfAddress } from "../users/find-user.ts";
import { newId } from "../identifiers.ts";

/** Who joins. The e-mail address tells users of the account and registrants; a guest may have none. */
export interface Joiner {
  name: string;
  email?: string | undefined;
  registrant_id?: string | undefined;
}

/** Numbers of participants as Zoom gives them: the first is 16778240, each next one 1024 more. */
const firstNumber = 16_778_240;
const numberStep = 1024;

/** Everybody who has been in an instance, in the order of joining. */
export const attendance = (world: World, { id }: Instance): Participant[] => world.store.participantsByInstance.all(id);

/** Who is in an instance now. */
export const participantsIn = (world: World, instance: Instance): Participant[] =>
  attendance(world, instance).filter(({ left_at }) => left_at === undefined);

/** How long a participant stayed, in milliseconds. */
export const stayOf = ({ joined_at, left_at = joined_at }: Participant): number => left_at - joined_at;

/** Minutes as Zoom counts them: each begun one. */
export const minutesIn = (milliseconds: number): number => Math.ceil(milliseconds / 60_000);

export function join(world: World, instance: Instance, { name, email = "", registrant_id }: Joiner): Participant {
  const person = email === "" ? undefined : userOfAddress(world, email);
  const participant = world.store.participants.put({
    id: newId(world.random),
    instance_id: instance.id,
    user_id: String(firstNumber + numberStep * attendance(world, instance).length),
    ...(person && { person_id: person.id }),
    ...(registrant_id !== undefined && { registrant_id }),
    name,
    email,
    joined_at: world.clock.now(),
  });
  publish(world, participantJoined(world, instance, participant));
  return participant;
}

export function leave(
  world: World,
  instance: Instance,
  participant: Participant,
  reason: "own" | "hostEnded",
): Participant {
  const gone = world.store.participants.put({ ...participant, left_at: world.clock.now() });
  publish(world, participantLeft(world, instance, gone, reason));
  return gone;
}
