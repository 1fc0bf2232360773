import zoomAdmin from "../../zoom_admin.app.ts";

/** What every webhook source asks for: the account, its own address and memory, and what Zoom signs with. */
export const webhookProps = {
  zoomAdmin,
  http: { type: "$.interface.http", customResponse: true },
  db: "$.service.db",
  secretToken: {
    type: "string",
    label: "Secret Token",
    description:
      "Zoom signs its events with it, and nothing unsigned is accepted. You find it in the Zoom App Marketplace under" +
      " Manage > your app > Feature (in a General app: Features > Access). Leave it empty where the host keeps it with" +
      " the connected account: it is filled in from there.",
    secret: true,
    optional: true,
  },
} as const;

/** The choice among several events, all of them unless the builder says otherwise. */
export function eventsProp(events: Readonly<Record<string, { choice: string }>>) {
  return {
    type: "string[]",
    label: "Events",
    description: "Which of these to emit",
    options: Object.entries(events).map(([value, { choice }]) => ({ label: choice, value })),
    default: Object.keys(events),
    optional: true,
  } as const;
}
