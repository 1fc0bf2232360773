import type { Participant } from "../entities/participant.ts";
import type { User } from "../entities/user.ts";
import type { Usage } from "../rules/instances/usage.ts";
import { pastParticipant } from "./past-meetings.ts";

/** A row of a participants' report; the registrant is told only when asked for. */
export const reportedParticipant = (participant: Participant, include: "registrant_id" | undefined): object => ({
  ...withoutOrigin(pastParticipant(participant)),
  ...(participant.person_id !== undefined && { participant_user_id: participant.person_id }),
  ...(include && { registrant_id: participant.registrant_id }),
});

const withoutOrigin = ({ internal_user: _, registrant_id: __, ...row }: ReturnType<typeof pastParticipant>) => row;

/** A row of the hosts' report. */
export const reportedHost = ({ id, email, display_name, type, dept = "" }: User, usage: Usage) => ({
  id,
  email,
  user_name: display_name,
  type,
  dept,
  ...usage,
});
