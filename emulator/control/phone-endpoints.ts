import { z } from "zod";
import { callResults, type CallParty } from "../entities/call.ts";
import type { User } from "../entities/user.ts";
import { partyOf, recordCall } from "../rules/phone/calls.ts";
import { userOfAddress } from "../rules/users/find-user.ts";
import { newId } from "../rules/identifiers.ts";
import type { World } from "../world.ts";
import { controlBody } from "./control-body.ts";
import { ControlError, type ControlEndpoint } from "./endpoint.ts";
import { findMember } from "./find-member.ts";

const phoneNumber = z.string().regex(/^\+[1-9]\d{6,14}$/, "a number in E.164, such as +12059300920");

const newNumber = z.strictObject({
  number: phoneNumber,
  number_type: z.enum(["toll", "tollfree"]).default("toll"),
  display_name: z.string().default(""),
  location: z.string().default(""),
  user: z.string().optional(),
});

const seconds = z.number().int().min(0).max(86_400);

const newCall = z.strictObject({
  user: z.string(),
  with: z.string(),
  name: z.string().default(""),
  direction: z.enum(["inbound", "outbound"]).default("outbound"),
  call_type: z.enum(["general", "emergency"]).default("general"),
  result: z.enum(callResults).default("answered"),
  ring_seconds: seconds.default(5),
  talk_seconds: seconds.default(60),
  started_at: z.iso.datetime({ offset: true }).transform(Date.parse).optional(),
  recorded: z.boolean().default(false),
});

/** What happens in Zoom Phone outside the API. */
export const phoneEndpoints: ControlEndpoint[] = [
  {
    method: "POST",
    path: "/phone/numbers",
    about: "The account gets a phone number; user, if given, is who it is assigned to (with a phone licence).",
    example: `curl {url}/_emulator/phone/numbers -d '{"number":"+12059300920","user":"jchill@example.com"}'`,
    async handle({ world }, context) {
      const { user, ...asked } = await controlBody(newNumber, context);
      if (world.store.phoneNumbers.values().some(({ number }) => number === asked.number)) {
        throw new ControlError(409, `The account has the number ${asked.number} already.`);
      }
      const user_id = user === undefined ? undefined : phoneUser(world, user).id;
      const number = { id: newId(world.random), ...asked, user_id };
      return context.json(
        world.store.transaction(() => world.store.phoneNumbers.put(number)),
        201,
      );
    },
  },
  {
    method: "POST",
    path: "/phone/calls",
    about:
      "A user with a phone licence made (or, with direction inbound, got) a call. with: another such user, or a number, " +
      `whose owner's name may be given. result is one of ${callResults.join(", ")}. It ends now, unless started_at is given.`,
    example: `curl {url}/_emulator/phone/calls -d '{"user":"jchill@example.com","with":"+12059300920","talk_seconds":90}'`,
    async handle({ world }, context) {
      const { user, with: other, name, started_at, ...asked } = await controlBody(newCall, context);
      const own = endOf(world, phoneUser(world, user));
      const far = farEnd(world, other, name);
      const [caller, callee] = asked.direction === "outbound" ? [own, far] : [far, own];
      const begun = started_at ?? world.clock.now() - (asked.ring_seconds + asked.talk_seconds) * 1000;
      const call = world.store.transaction(() => recordCall(world, { ...asked, caller, callee, started_at: begun }));
      return context.json({ id: call.id, call_id: call.call_id }, 201);
    },
  },
];

function phoneUser(world: World, name: string): User {
  const user = findMember(world, name);
  if (!world.store.phoneLines.get(user.id)) {
    throw new ControlError(
      409,
      `${user.email} has no phone licence: give one with POST /_emulator/users/:user/licences.`,
    );
  }
  return user;
}

const endOf = (world: World, user: User): CallParty => partyOf(world, user, world.store.phoneLines.get(user.id)!);

function farEnd(world: World, other: string, name: string): CallParty {
  if (world.store.users.get(other) ?? userOfAddress(world, other)) return endOf(world, phoneUser(world, other));
  if (phoneNumber.safeParse(other).success) return { name, number: other };
  throw new ControlError(400, `with is a user's id or address, or a number such as +12059300920; it was "${other}".`);
}
