import type { ZoomAdmin } from "../../zoom_admin.app.ts";
import type { Step } from "../define.ts";
import { MeetingNotFoundError, PendingUserError } from "../errors/causes.ts";
import { meetingsToCome } from "../scheduling/meetings-to-come.ts";
import { deleteMeeting } from "../operations/meetings.ts";
import { updateUserStatus } from "../operations/users.ts";
import { meetingOption, nameAndAddress } from "../props/option-labels.ts";
import { removeUser } from "./remove-user.ts";
import type { Meeting } from "../resources/meetings.ts";
import type { User } from "../resources/users.ts";
import type { Conduct } from "../schemas/deprovisioning.ts";
import type { Removal } from "../schemas/removal.ts";

/** One thing that deprovisioning does. */
export interface Measure {
  /** "Cancel the meeting Welcome (2026-03-02T09:00:00Z)" */
  inWords: string;
  take: () => Promise<unknown>;
}

export interface Leaving {
  user: User;
  conduct: Conduct;
  removal: Removal;
}

const verbs = {
  automatic: "Unlink (or delete, where Zoom does not unlink)",
  disassociate: "Unlink",
  delete: "Delete for good",
};

/** What is to be done for somebody to leave, in the order in which it is done. Asks Zoom, and changes nothing. */
export async function measuresFor(
  zoomAdmin: ZoomAdmin,
  $: Step,
  leaving: Leaving,
): Promise<{ measures: Measure[]; meetings: Meeting[] }> {
  const { user, conduct, removal } = leaving;
  if (user.status === "pending" && conduct.outcome === "deactivate") throw stillPending(user);
  const concerned = conduct.meetings !== "leave" && user.status !== "pending";
  const meetings = concerned ? await meetingsToCome(zoomAdmin, $, removal.userId) : [];
  const cancelled = conduct.meetings === "cancel" ? meetings : [];
  return {
    measures: [
      ...cancelled.map((meeting) => cancel(zoomAdmin, $, meeting, conduct)),
      ...parting(zoomAdmin, $, leaving),
    ],
    meetings,
  };
}

function cancel(zoomAdmin: ZoomAdmin, $: Step, meeting: Meeting, { remindRegistrants }: Conduct): Measure {
  const path = { meetingId: String(meeting.id) };
  const params = { cancel_meeting_reminder: remindRegistrants };
  return {
    inWords: `Cancel the meeting ${meetingOption(meeting).label}`,
    take: () => zoomAdmin.request(deleteMeeting, { $, path, params }).catch(unlessGone),
  };
}

function parting(zoomAdmin: ZoomAdmin, $: Step, { user, conduct, removal }: Leaving): Measure[] {
  const who = nameAndAddress(user);
  if (conduct.outcome !== "deactivate") {
    const { transfer, transferEmail } = removal;
    const passedOn = transfer.length ? `, passing on to ${transferEmail}: ${transfer.join(", ")}` : "";
    return [
      {
        inWords: `${verbs[conduct.outcome]}: ${who}${passedOn}`,
        take: () => removeUser(zoomAdmin, $, removal),
      },
    ];
  }
  if (user.status === "inactive") return [];
  const path = { userId: removal.userId };
  return [
    {
      inWords: `Deactivate ${who}`,
      take: () => zoomAdmin.request(updateUserStatus, { $, path, data: { action: "deactivate" } }),
    },
  ];
}

/** Takes the measures one by one. An error says what had been done before. */
export async function takeAll(measures: readonly Measure[]): Promise<void> {
  for (const [index, { take }] of measures.entries()) {
    try {
      await take();
    } catch (error) {
      const before = measures.slice(0, index).map(({ inWords }) => inWords);
      if (before.length > 0 && error instanceof Error) error.message += ` Done before: ${before.join("; ")}.`;
      throw error;
    }
  }
}

/** Somebody has cancelled it in the meantime. */
function unlessGone(error: unknown): void {
  if (!(error instanceof MeetingNotFoundError)) throw error;
}

function stillPending(user: User): PendingUserError {
  return new PendingUserError(
    `The user was not deactivated: ${nameAndAddress(user)} has not accepted the invitation yet. Take the outcome \`automatic\` instead, which takes the invitation back.`,
  );
}
