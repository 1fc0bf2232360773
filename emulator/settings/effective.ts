import type { User } from "../entities/user.ts";
import { hasWebinars } from "../rules/users/licences.ts";
import type { PasswordRequirement } from "../rules/users/passwords.ts";
import type { World } from "../world.ts";
import { accountSettings } from "./account-settings.ts";
import { changesOf, initialValues, type Settings, type Values } from "./setting.ts";
import { userSettings, type SettingsView } from "./user-settings.ts";
import { merged } from "./values.ts";

const meetingCapacity = { free: 100, pro: 100, business: 300 } as const;

/** What the account's settings are. */
export const settingsOfAccount = (world: World, view: SettingsView): Values =>
  merged(
    merged(initialValues(accountSettings[view]), changedBy(world, world.account().id, view)),
    view === "usual" ? { feature: { meeting_capacity: meetingCapacity[world.policies.plan] } } : {},
  );

/** What a user's settings are: Zoom's, then the account's, then the user's own, then what the licence leaves of them. */
export function settingsOfUser(world: World, user: User, view: SettingsView): Values {
  const settings: Settings = userSettings[view];
  const inherited = changesOf(settings).parse(changedBy(world, world.account().id, view));
  const wanted = merged(merged(initialValues(settings), inherited), changedBy(world, user.id, view));
  return view === "usual" ? merged(wanted, licensedPart(world, user, wanted)) : wanted;
}

/** What was changed of one's own settings. */
export const changedBy = ({ store }: World, id: string, view: SettingsView): Values =>
  store.settings.get(`${id}:${view}`)?.changes ?? {};

export function keepChanges({ store }: World, id: string, view: SettingsView, changes: Values): void {
  store.settings.put({ id: `${id}:${view}`, changes });
}

export function forgetSettings({ store }: World, id: string): void {
  for (const view of Object.keys(userSettings)) store.settings.delete(`${id}:${view}`);
}

/** What the account asks of passwords. */
export function passwordRequirement(world: World): PasswordRequirement {
  const { security } = settingsOfAccount(world, "usual") as { security: { password_requirement: PasswordRequirement } };
  return security.password_requirement;
}

/** What the user's licence makes of the settings, whatever they were changed to. Cloud recording is for Licensed users. */
function licensedPart(world: World, user: User, { recording }: Values): Values {
  const webinar = hasWebinars(world, user);
  if (user.type === 2) return { feature: { webinar } };
  const { auto_recording } = recording as { auto_recording: string };
  return {
    feature: { webinar, large_meeting: false, zoom_events: false, concurrent_meeting: "None", meeting_capacity: 100 },
    recording: { cloud_recording: false, ...(auto_recording === "cloud" && { auto_recording: "none" }) },
  };
}
