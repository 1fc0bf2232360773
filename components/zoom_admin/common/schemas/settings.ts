import * as z from "zod";
import { coerced, numbered, text, word } from "./coerced.ts";
import type { Relation } from "./related.ts";

export const object = () => coerced(z.record(z.string(), z.unknown(), "must be an object"));
export const list = () => coerced(z.array(z.unknown(), "must be a list"));

/** Lists of addresses may come as such; Zoom takes them in one text, with `separator` between them. */
export const joined = (separator: string) =>
  z.preprocess((given) => (Array.isArray(given) ? given.join(separator) : given), z.string("must be text or a list"));

/** The same schema under many names. */
export const each = <Name extends string, Schema extends z.ZodType>(names: readonly Name[], schema: Schema) =>
  Object.fromEntries(names.map((name) => [name, schema])) as Record<Name, Schema>;

/** The settings that meetings and webinars have alike. */
export const settingsOfBoth = () => ({
  approval_type: numbered({ 0: "automatic", 1: "manual", 2: "no registration" }),
  audio: word(["both", "telephony", "voip", "thirdParty"]),
  audio_conference_info: text(2048),
  authentication_domains: joined(","),
  authentication_option: text(256),
  auto_recording: word(["local", "cloud", "none"]),
  contact_email: text(128),
  contact_name: text(128),
  registration_type: numbered({ 1: "once for all occurrences", 2: "for each occurrence", 3: "once for several" }),
});

const muting = ["request_permission_to_unmute_participants", "allow_host_control_participant_mute_state"] as const;

/** Of these two, Zoom takes one at a time. */
export const eitherOfMuting: Relation<{ [setting in (typeof muting)[number]]?: boolean | undefined }> = {
  field: "request_permission_to_unmute_participants",
  wrong: (given) => muting.every((setting) => given[setting]),
  rule: "excludes `allow_host_control_participant_mute_state`",
};
