import { settingsRefusals } from "../refusals/settings.ts";
import type { User } from "../entities/user.ts";

interface Features {
  large_meeting?: boolean;
  webinar?: boolean;
  zoom_events?: boolean;
  concurrent_meeting?: "None" | "Basic" | "Plus";
}

interface Rule {
  forbids: (asked: Features, user: User, has: Features) => boolean;
  refusal: () => Error;
}

const unlicensed = ({ type }: User) => type !== 2;

/** Which features Zoom refuses to switch on; the first rule that applies. */
const rules: Rule[] = [
  {
    forbids: (asked, user) => !!asked.large_meeting && unlicensed(user),
    refusal: settingsRefusals.largeMeetingUnlicensed,
  },
  { forbids: (asked, user) => !!asked.webinar && unlicensed(user), refusal: settingsRefusals.webinarUnlicensed },
  { forbids: (asked, user) => !!asked.zoom_events && unlicensed(user), refusal: settingsRefusals.eventsUnlicensed },
  {
    forbids: (asked, user) => (asked.concurrent_meeting ?? "None") !== "None" && unlicensed(user),
    refusal: settingsRefusals.concurrentUnlicensed,
  },
  {
    forbids: (asked, _, has) => !!asked.webinar && (asked.zoom_events ?? !!has.zoom_events),
    refusal: settingsRefusals.webinarBesideEvents,
  },
  {
    forbids: (asked, _, has) => !!asked.zoom_events && (asked.webinar ?? !!has.webinar),
    refusal: settingsRefusals.eventsBesideWebinar,
  },
];

/** Throws Zoom's refusal of features that the user's licence, or another feature, does not allow. */
export function requireAllowedFeatures(asked: Features, user: User, has: Features): void {
  const rule = rules.find(({ forbids }) => forbids(asked, user, has));
  if (rule) throw rule.refusal();
}
