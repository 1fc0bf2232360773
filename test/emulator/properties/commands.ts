import { expect } from "@jest/globals";
import fc, { type Arbitrary, type AsyncCommand } from "fast-check";
import type { Answer } from "../support/zoom.ts";
import type { EmulatedAccount } from "./emulated-account.ts";
import { day, month, type KnownAccount, type KnownMeeting, type KnownUser } from "./known-account.ts";
import { always } from "./rules.ts";

export type Command = AsyncCommand<KnownAccount, EmulatedAccount>;

/** Something that is done to an account. It foretells the answer, and notes in what is known what must follow from it. */
function command<Choice extends object>(
  name: string,
  choices: { [Field in keyof Choice]: Arbitrary<Choice[Field]> },
  act: (known: KnownAccount, emulated: EmulatedAccount, choice: Choice) => Promise<void>,
): Arbitrary<Command> {
  return fc.record(choices).map((choice) => ({
    check: () => true,
    async run(known, emulated) {
      await act(known, emulated, choice);
      await always(known, emulated);
    },
    toString: () => `${name}(${JSON.stringify(choice)})`,
  }));
}

const any = fc.nat(999);
const type = fc.constantFrom(1, 2, 2);
const text = fc.string({ minLength: 1, maxLength: 20, unit: "grapheme" }).filter((each) => each.trim() !== "");
const address = fc.nat(5).map((number) => `person${number}@example.com`);
const guest = fc.nat(2).map((number) => `guest${number}@example.org`);

/** Whether an answer is the success that was foretold, or a refusal that was. */
function foretold({ status, body }: Answer, isDone: boolean): boolean {
  if (isDone ? status < 300 : status >= 400 && status < 500) return isDone;
  throw new Error(
    `It should have been ${isDone ? "done" : "refused"}; it was answered ${status} ${JSON.stringify(body)}`,
  );
}

const create = (action: "create" | "autoCreate") =>
  command(action, { email: address, type, first_name: text }, async (known, emulated, { email, type, first_name }) => {
    const holder = known.holderOf(email);
    const answer = await emulated.ask<{ id: string }>("POST", "/users", {
      action,
      user_info: { email, type, first_name, last_name: "Lee" },
    });
    if (!foretold(answer, (!holder || known.isExpired(holder)) && known.hasSeat(type))) return;
    if (holder) holder.status = "gone";
    const { id } = answer.body;
    expect(known.users.map((user) => user.id)).not.toContain(id);
    const status = action === "create" ? "pending" : "active";
    known.users.push({ id, email, type, first_name, status, expires: known.now + month });
    known.expect("user.created", id);
  });

const accept = command("accept", { pick: any }, async (known, emulated, { pick }) => {
  const user = known.user(pick);
  const isOwner = user === known.owner;
  const answer = await emulated.control("POST", `/users/${user.id}/accept-invitation`);
  if (!foretold(answer, !isOwner && ["pending", "active"].includes(user.status) && known.isThere(user))) return;
  if (user.status === "active") return;
  user.status = "active";
  known.expect("user.invitation_accepted", user.id);
});

const rename = command("rename", { pick: any, first_name: text }, async (known, emulated, { pick, first_name }) => {
  const user = known.user(pick);
  const answer = await emulated.ask("PATCH", `/users/${user.id}`, { first_name });
  if (!foretold(answer, known.isThere(user)) || user.status === "pending") return;
  user.first_name = first_name;
  known.expect("user.updated", user.id);
});

const convert = command("convert", { pick: any, type }, async (known, emulated, { pick, type }) => {
  const user = known.user(pick);
  const answer = await emulated.ask("PATCH", `/users/${user.id}`, { type });
  const isPossible = user.type === type || (user.status !== "inactive" && known.hasSeat(type));
  if (!foretold(answer, known.isThere(user) && (user.status === "pending" || isPossible))) return;
  if (user.status === "pending") return;
  user.type = type;
  known.expect("user.updated", user.id);
});

const switched = (action: "activate" | "deactivate", aim: "active" | "inactive") =>
  command(action, { pick: any }, async (known, emulated, { pick }) => {
    const user = known.user(pick);
    const answer = await emulated.ask("PUT", `/users/${user.id}/status`, { action });
    const isMember = user !== known.owner && (user.status === "active" || user.status === "inactive");
    if (!foretold(answer, isMember && (user.status === aim || aim === "inactive" || known.hasSeat(1)))) return;
    if (user.status === aim) return;
    user.status = aim;
    user.type = 1;
    known.expect(`user.${action}d`, user.id);
  });

const remove = command(
  "remove",
  { pick: any, action: fc.constantFrom("delete" as const, "disassociate" as const), heir: fc.option(any) },
  async (known, emulated, { pick, action, heir: pickOfHeir }) => {
    const user = known.user(pick);
    const heir = pickOfHeir === null ? undefined : known.user(pickOfHeir);
    const transfer = heir ? `&transfer_email=${encodeURIComponent(heir.email)}&transfer_meeting=true` : "";
    const answer = await emulated.ask("DELETE", `/users/${user.id}?action=${action}${transfer}`);
    const taker = heir && known.holderOf(heir.email);
    const hasTaker = !heir || (taker !== undefined && taker !== user && taker.email !== user.email && isJoined(taker));
    const isRemovable = user !== known.owner && !(user.status === "pending" && action === "delete");
    if (!foretold(answer, known.isThere(user) && isRemovable && hasTaker)) return;
    for (const meeting of known.hostedBy(user)) {
      if (taker && meeting.deleted === undefined) meeting.host = taker;
      else lose(known, meeting);
    }
    user.status = "gone";
    known.expect(action === "delete" ? "user.deleted" : "user.disassociated", user.id);
  },
);

const isJoined = ({ status }: KnownUser) => status === "active" || status === "inactive";

function lose(known: KnownAccount, meeting: KnownMeeting): void {
  if (meeting.running) known.end(meeting);
  meeting.lost = true;
}

interface MeetingBody {
  id: number;
  uuid: string;
  settings: { approval_type: number };
}

const schedule = command(
  "schedule",
  { pick: any, topic: text, approval_type: fc.constantFrom(0, 1, 2), recurring: fc.boolean() },
  async (known, emulated, { pick, topic, approval_type, recurring }) => {
    const host = known.user(pick);
    const start = known.now + day;
    const answer = await emulated.ask<MeetingBody & Record<string, unknown>>("POST", `/users/${host.id}/meetings`, {
      topic,
      start_time: `${new Date(start).toISOString().slice(0, 19)}Z`,
      settings: { approval_type },
      ...(recurring && { type: 8, recurrence: { type: 1, end_times: 2 } }),
    });
    if (!foretold(answer, host.status === "active")) return;
    const { id, uuid, settings } = answer.body;
    expect(known.meetings.map((meeting) => meeting.id)).not.toContain(id);
    const lastEnd = start + (recurring ? day : 0) + 60 * 60_000;
    known.meetings.push({
      ...{ id, uuid, host, topic, registrants: [] },
      ...(settings.approval_type !== 2 && { waitsForHost: settings.approval_type === 1 }),
      lapses: lastEnd + (recurring ? 365 : 30) * day,
    });
    note(known, uuid);
    known.expect("meeting.created", id);
  },
);

function note(known: KnownAccount, uuid: string): void {
  expect(known.uuids).not.toContain(uuid);
  known.uuids.add(uuid);
}

/** Something that is done to a meeting, any there has ever been. */
const toMeeting = <Choice extends object>(
  name: string,
  choices: { [Field in keyof Choice]: Arbitrary<Choice[Field]> },
  act: (known: KnownAccount, emulated: EmulatedAccount, meeting: KnownMeeting, choice: Choice) => Promise<void>,
) =>
  command<Choice & { pick: number }>(
    name,
    { ...choices, pick: any } as {
      [Field in keyof (Choice & { pick: number })]: Arbitrary<(Choice & { pick: number })[Field]>;
    },
    async (known, emulated, choice) => {
      const meeting = known.meeting(choice.pick);
      if (meeting) await act(known, emulated, meeting, choice);
    },
  );

const retitle = toMeeting("retitle", { topic: text }, async (known, emulated, meeting, { topic }) => {
  const answer = await emulated.ask("PATCH", `/meetings/${meeting.id}`, { topic });
  if (!foretold(answer, known.isFound(meeting))) return;
  meeting.topic = topic;
  // Settings are made effective anew, and registration needs a licensed host.
  if (meeting.host.type !== 2) delete meeting.waitsForHost;
  known.expect("meeting.updated", meeting.id);
});

const start = toMeeting(
  "start",
  { recorded: fc.constantFrom(true, true, false) },
  async (known, emulated, meeting, { recorded }) => {
    const answer = await emulated.control("POST", `/meetings/${meeting.id}/start`, { recorded });
    const isPossible = known.isFound(meeting) && meeting.host.status === "active";
    if (!foretold(answer, meeting.running !== undefined || isPossible)) return;
    if (!meeting.running) known.start(meeting, recorded);
  },
);

const end = toMeeting("end", {}, async (known, emulated, meeting) => {
  const answer = await emulated.ask("PUT", `/meetings/${meeting.id}/status`, { action: "end" });
  if (!foretold(answer, known.isFound(meeting)) || !meeting.running) return;
  known.end(meeting);
  await readUuid(known, emulated, meeting);
});

/** Who ends a meeting gives it another UUID, never used before. */
async function readUuid(known: KnownAccount, emulated: EmulatedAccount, meeting: KnownMeeting): Promise<void> {
  const { body } = await emulated.ask<MeetingBody>("GET", `/meetings/${meeting.id}`);
  note(known, body.uuid);
  meeting.uuid = body.uuid;
}

const cancel = toMeeting("cancel", {}, async (known, emulated, meeting) => {
  const answer = await emulated.ask("DELETE", `/meetings/${meeting.id}`);
  if (!foretold(answer, known.isFound(meeting))) return;
  if (meeting.running) {
    known.end(meeting);
    meeting.uuid = "";
  }
  meeting.deleted = known.now;
  known.expect("meeting.deleted", meeting.id);
});

const recover = toMeeting("recover", {}, async (known, emulated, meeting) => {
  const answer = await emulated.ask("PUT", `/meetings/${meeting.id}/status`, { action: "recover" });
  const { deleted, lost } = meeting;
  const isInTime = deleted === undefined ? known.isFound(meeting) : deleted + month >= known.now;
  if (!foretold(answer, !lost && isInTime) || deleted === undefined) return;
  delete meeting.deleted;
  known.expect("meeting.recovered", meeting.id);
  if (meeting.uuid === "" && known.isFound(meeting)) await readUuid(known, emulated, meeting);
});

const register = toMeeting("register", { email: guest }, async (known, emulated, meeting, { email }) => {
  const answer = await emulated.ask("POST", `/meetings/${meeting.id}/registrants`, { email, first_name: "Guest" });
  if (!foretold(answer, known.isFound(meeting) && meeting.waitsForHost !== undefined)) return;
  if (meeting.registrants.some((each) => each.email === email && each.status !== "denied")) return;
  meeting.registrants.push({ email, status: meeting.waitsForHost ? "pending" : "approved" });
  known.expect("meeting.registration_created", meeting.id);
});

const outcomes = { approve: "approved", deny: "denied", cancel: "cancelled" } as const;

const decide = toMeeting(
  "decide",
  { email: guest, action: fc.constantFrom("approve" as const, "deny" as const, "cancel" as const) },
  async (known, emulated, meeting, { email, action }) => {
    const answer = await emulated.ask("PUT", `/meetings/${meeting.id}/registrants/status`, {
      action,
      registrants: [{ email }],
    });
    if (!foretold(answer, known.isFound(meeting))) return;
    const outcome = outcomes[action];
    for (const registrant of meeting.registrants.filter((each) => each.email === email && each.status !== outcome)) {
      if (outcome === "cancelled") meeting.registrants.splice(meeting.registrants.indexOf(registrant), 1);
      else registrant.status = outcome;
      known.expect(`meeting.registration_${outcome}`, meeting.id);
    }
  },
);

const encoded = (uuid: string) => encodeURIComponent(encodeURIComponent(uuid));

/** Something that is done to all files of a recording. */
const toRecording = (
  verb: "trash" | "delete" | "recover",
  ask: (emulated: EmulatedAccount, path: string) => Promise<Answer>,
) =>
  command(`${verb} recording`, { pick: any }, async (known, emulated, { pick }) => {
    const recording = known.recording(pick);
    if (!recording) return;
    const { uuid, meeting } = recording;
    const [kept, recoverable] = [known.kept(recording), known.recoverable(recording)];
    const concerned = { trash: kept, delete: [...kept, ...recoverable], recover: recoverable }[verb];
    if (!foretold(await ask(emulated, `/meetings/${encoded(uuid)}/recordings`), concerned.length > 0)) return;
    if (verb === "delete") recording.files = recording.files.filter((file) => !concerned.includes(file));
    if (recording.files.length === 0) known.recordings.delete(uuid);
    if (verb === "trash") for (const file of concerned) file.trashed = known.now;
    if (verb === "recover") for (const file of concerned) delete file.trashed;
    known.expect(`recording.${{ trash: "trashed", delete: "deleted", recover: "recovered" }[verb]}`, meeting);
  });

const trash = toRecording("trash", (emulated, path) => emulated.ask("DELETE", `${path}?action=trash`));
const erase = toRecording("delete", (emulated, path) => emulated.ask("DELETE", `${path}?action=delete`));
const restore = toRecording("recover", (emulated, path) =>
  emulated.ask("PUT", `${path}/status`, { action: "recover" }),
);

const minute = 60_000;
const durations = [1000, minute, minute, 2 * minute, 2 * minute, 60 * minute, day, 4 * day, month, 12 * month];

const wait = command("wait", { ms: fc.constantFrom(...durations) }, async (known, emulated, { ms }) => {
  foretold(await emulated.control("POST", "/clock", { move_ms: ms }), true);
  known.moveTo(known.now + ms);
});

/** Everything that may be done; what is listed twice is done more often. */
export const commands: Arbitrary<Command>[] = [
  ...[create("create"), create("autoCreate"), create("autoCreate"), accept, accept, rename, convert, remove],
  ...[switched("activate", "active"), switched("deactivate", "inactive")],
  ...[schedule, schedule, retitle, start, start, start, end, end, end, cancel, recover],
  ...[register, register, decide, decide],
  ...[trash, trash, restore, restore, erase],
  ...[wait, wait, wait],
];
