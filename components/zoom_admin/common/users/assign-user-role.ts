import type { Step } from "../define.ts";
import { assignRole, withdrawRole } from "../operations/roles.ts";
import { getUser } from "../operations/users.ts";
import { named } from "../wording/people.ts";
import type { ZoomClient } from "../request.ts";

/** Zoom's role of everybody who has no other. It is not handed out: whoever loses their role has it. */
const MEMBER = "2";

/** Gives a user a role; false where they had it already. */
export async function assignUserRole(
  zoom: ZoomClient,
  $: Step,
  { userId, roleId }: { userId: string; roleId: string },
): Promise<boolean> {
  if (roleId !== MEMBER) {
    const { ids } = await zoom.request(assignRole, { $, path: { roleId }, data: { members: [named(userId)] } });
    return ids !== "";
  }
  const user = await zoom.request(getUser, { $, path: { userId } });
  const present = user.role_id ?? MEMBER;
  if (present === MEMBER) return false;
  await zoom.request(withdrawRole, { $, path: { roleId: present, memberId: user.id ?? userId } });
  return true;
}
