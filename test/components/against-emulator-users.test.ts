import { expect, test } from "@jest/globals";
import activateUser from "../../components/zoom_admin/actions/activate-user/activate-user.ts";
import addGroupMembers from "../../components/zoom_admin/actions/add-group-members/add-group-members.ts";
import addUserAssistants from "../../components/zoom_admin/actions/add-user-assistants/add-user-assistants.ts";
import assignUserRole from "../../components/zoom_admin/actions/assign-user-role/assign-user-role.ts";
import checkUserEmail from "../../components/zoom_admin/actions/check-user-email/check-user-email.ts";
import createGroup from "../../components/zoom_admin/actions/create-group/create-group.ts";
import createMeeting from "../../components/zoom_admin/actions/create-meeting/create-meeting.ts";
import createUser from "../../components/zoom_admin/actions/create-user/create-user.ts";
import deactivateUser from "../../components/zoom_admin/actions/deactivate-user/deactivate-user.ts";
import deprovisionUser from "../../components/zoom_admin/actions/deprovision-user/deprovision-user.ts";
import getUser from "../../components/zoom_admin/actions/get-user/get-user.ts";
import getUserSummary from "../../components/zoom_admin/actions/get-user-summary/get-user-summary.ts";
import listGroups from "../../components/zoom_admin/actions/list-groups/list-groups.ts";
import listRoles from "../../components/zoom_admin/actions/list-roles/list-roles.ts";
import listUserAssistants from "../../components/zoom_admin/actions/list-user-assistants/list-user-assistants.ts";
import removeGroupMember from "../../components/zoom_admin/actions/remove-group-member/remove-group-member.ts";
import removeUserAssistant from "../../components/zoom_admin/actions/remove-user-assistant/remove-user-assistant.ts";
import revokeUserSsoToken from "../../components/zoom_admin/actions/revoke-user-sso-token/revoke-user-sso-token.ts";
import updateUser from "../../components/zoom_admin/actions/update-user/update-user.ts";
import updateUserPassword from "../../components/zoom_admin/actions/update-user-password/update-user-password.ts";
import { startZoom } from "../emulator/support/zoom.ts";
import { connected } from "./support/connected.ts";

/** Runs actions against an emulated account, and adds people to it. */
async function account() {
  const run = await connected(await startZoom());
  const add = (name: string) =>
    run<{ id: string; email: string }>(createUser, {
      action: "autoCreate",
      user_info: { email: `${name}@example.com`, first_name: name, type: 2 },
    });
  return { run, add };
}

test("a user is changed, counted, given a role, deactivated and brought back", async () => {
  const { run, add } = await account();
  const { id: userId, email } = await add("dana");
  await run(updateUser, { userId, department: "IT", moreFields: "job_title=Boss" });
  expect(await run(getUser, { userId })).toMatchObject({ dept: "IT", job_title: "Boss" });
  await run(updateUserPassword, { userId, password: "if42!LfH@" });
  await run(revokeUserSsoToken, { userId });
  expect(await run(checkUserEmail, { email })).toEqual({ existed_email: expect.any(Boolean) });
  expect(await run(getUserSummary)).toMatchObject({ licensed_users_count: expect.any(Number) });

  const roles = await run<{ id: string; name: string }[]>(listRoles);
  const admin = roles.find(({ name }) => name === "Admin")!;
  expect(await run(assignUserRole, { userId, roleId: admin.id })).toMatchObject({ changed: true });
  expect(await run(assignUserRole, { userId, roleId: "2" })).toMatchObject({ changed: true });
  expect(await run(getUser, { userId })).toMatchObject({ role_id: "2" });

  await run(deactivateUser, { userId });
  expect(await run(getUser, { userId })).toMatchObject({ status: "inactive" });
  await run(activateUser, { userId });
  expect(await run(getUser, { userId })).toMatchObject({ status: "active" });
});

test("fields of a user are emptied, and the display name is made of the names again", async () => {
  const { run, add } = await account();
  const { id: userId } = await add("dana");
  await run(updateUser, {
    userId,
    department: "IT",
    displayName: "Boss",
    lastName: "Lee",
    moreFields: "job_title=Boss",
  });
  expect(await run(getUser, { userId })).toMatchObject({ dept: "IT", display_name: "Boss", job_title: "Boss" });
  await run(updateUser, { userId, department: "", moreFields: { job_title: "" }, clear: ["display_name"] });
  expect(await run(getUser, { userId })).toMatchObject({ dept: "IT", display_name: "dana Lee", job_title: "" });
  await run(updateUser, { userId, clear: ["dept"] });
  expect(await run(getUser, { userId })).toMatchObject({ dept: "" });
});

test("people join and leave groups, and schedule for each other", async () => {
  const { run, add } = await account();
  const [dana, sam] = [await add("dana"), await add("sam")];
  const { id: groupId } = await run<{ id: string }>(createGroup, { name: "Staff" });
  const userIds = [dana.id, sam.email, "nobody@example.com"];
  expect(await run(addGroupMembers, { groupId, userIds })).toMatchObject({ added: [dana.id, sam.id] });
  expect(await run(removeGroupMember, { groupId, memberId: sam.id })).toMatchObject({ removed: true });
  expect(await run(listGroups)).toEqual([{ id: groupId, name: "Staff", total_members: 1 }]);

  await run(addUserAssistants, { userId: dana.id, assistantIds: [sam.email] });
  expect(await run(listUserAssistants, { userId: dana.id })).toMatchObject([{ id: sam.id, email: sam.email }]);
  await run(removeUserAssistant, { userId: dana.id, assistantId: sam.id });
  expect(await run(listUserAssistants, { userId: dana.id })).toEqual([]);
});

test("somebody leaves: first the plan, then a cancelled meeting, then another one handed over", async () => {
  const { run, add } = await account();
  const [dana, sam] = [await add("dana"), await add("sam")];
  const meeting = { userId: dana.id, topic: "Welcome", startTime: "2099-03-03T10:00:00Z" };
  await run(createMeeting, meeting);

  const leaving = { userId: dana.id, meetings: "cancel" };
  const plan = await run<{ steps: string[] }>(deprovisionUser, { ...leaving, planOnly: true });
  expect(plan.steps).toEqual([
    "Cancel the meeting Welcome (2099-03-03T10:00:00Z)",
    "Deactivate dana <dana@example.com>",
  ]);
  expect(await run(getUser, { userId: dana.id })).toMatchObject({ status: "active" });
  expect(await run(deprovisionUser, leaving)).toMatchObject({ steps: plan.steps });
  expect(await run(getUser, { userId: dana.id })).toMatchObject({ status: "inactive" });

  await run(activateUser, { userId: dana.id });
  await run(updateUser, { userId: dana.id, type: 2 });
  await run(createMeeting, { ...meeting, topic: "Handover" });
  const removal = { userId: dana.id, outcome: "delete", meetings: "transfer", transferEmail: sam.email };
  expect(await run(deprovisionUser, removal)).toMatchObject({ meetings: [{ topic: "Handover", fate: "transfer" }] });
  const handedOver = await run(deprovisionUser, { userId: sam.id, meetings: "cancel", planOnly: true });
  expect(handedOver).toMatchObject({ meetings: [{ topic: "Handover" }] });
});
