import type { ZoomAdmin } from "../../zoom_admin.app.ts";
import type { Step } from "../define.ts";
import { findUser } from "./find-user.ts";
import { makeMeeting } from "../scheduling/make-meeting.ts";
import { makeUser, type MadeUser } from "./make-user.ts";
import type { Meeting } from "../resources/meetings.ts";
import type { User } from "../resources/users.ts";
import type { MeetingWish } from "../schemas/meeting.ts";
import { takeBackUser } from "./take-back-user.ts";
import { withStatus } from "./user-status.ts";
import type { userWish } from "./user-wish.ts";
import { waitUntilActive } from "./wait-until-active.ts";

export interface ProvisionWish {
  user: ReturnType<typeof userWish>;
  meeting: MeetingWish;
  waitSeconds: number;
  onFailure: "keep" | "undo";
}

export interface Provisioned {
  user: User;
  meeting: Meeting;
  /** Whether this call made the user. */
  created: boolean;
}

/**
 * A user and their first meeting. It converges: what an earlier call made is found and gone on with. Where it fails and
 * is to undo, it removes a user whom it has seen absent and then made, and nobody else.
 */
export async function provision(zoomAdmin: ZoomAdmin, $: Step, wish: ProvisionWish): Promise<Provisioned> {
  const { action, userInfo } = wish.user;
  const present = await findUser(zoomAdmin, $, userInfo.email);
  const { user, created }: MadeUser = present
    ? { user: present, created: false }
    : await makeUser(zoomAdmin, { $, action, userInfo });
  try {
    const host = await withStatus(zoomAdmin, $, user, action);
    const active = await waitUntilActive(zoomAdmin, { $, user: host, seconds: wish.waitSeconds });
    const meeting = await makeMeeting(zoomAdmin, {
      $,
      userId: active.id ?? active.email,
      wish: wish.meeting,
      lookFirst: !created,
      since: 0,
    });
    return { user: active, meeting, created };
  } catch (error) {
    if (created && wish.onFailure === "undo" && error instanceof Error) {
      error.message += ` ${await takeBackUser(zoomAdmin, $, user)}`;
    }
    throw error;
  }
}
