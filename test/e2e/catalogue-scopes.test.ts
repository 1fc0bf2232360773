import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { startTestDatabase } from "../support/postgres.ts";
import { startCatalogue, type Catalogue } from "./catalogue/catalogue.ts";

/** A value for each prop that has the same meaning everywhere. */
const usual = {
  userId: "dana@example.com",
  email: "jo@example.org",
  firstName: "Jo",
  groupId: "group",
  memberId: "dana@example.com",
  assistantId: "dana@example.com",
  meetingId: "81234567890",
  webinarId: "91234567890",
  registrantId: "registrant",
  panelistId: "panelist",
  recordingId: "recording",
  roleId: "1",
  topic: "Welcome",
  startTime: "2099-03-03T10:00:00Z",
};

const newUser = { action: "autoCreate", user_info: { email: "jo@example.org", type: 1 } };

/** What else an action needs, as it means it. */
const particular: Record<string, object> = {
  "add-group-members": { userIds: ["dana@example.com"] },
  "add-meeting-registrants": { registrants: ['{"email":"jo@example.org","first_name":"Jo"}'] },
  "add-user-assistants": { assistantIds: ["sam@example.com"] },
  "add-webinar-panelists": { panelists: ['{"email":"jo@example.org","name":"Jo"}'] },
  "call-zoom-api": { method: "GET", path: "/groups" },
  "create-group": { name: "Staff" },
  "create-user": newUser,
  "download-meeting-recordings": { folder: "/tmp/recordings" },
  "provision-user": newUser,
  "update-meeting-registrant-status": { action: "approve", registrants: ["registrant"] },
  "update-user": { department: "IT" },
  "update-user-password": { password: "if42!LfH@" },
  "update-user-settings": { settings: { in_meeting: { chat: false } } },
  "update-webinar-registrant-status": { action: "approve", registrants: ["registrant"] },
};

interface DeclaredScopes {
  needed: { granular: string[]; classic: string[] };
}

describe("An action whose app has no scopes", () => {
  let catalogue: Catalogue;
  let declared: Record<string, DeclaredScopes>;
  beforeAll(async () => {
    const { url: databaseUrl } = await startTestDatabase();
    catalogue = await startCatalogue({ databaseUrl, zoom: { scopes: [] } });
    declared = JSON.parse(await readFile("dist/components/zoom_admin/scopes.json", "utf8")) as typeof declared;
  }, 60_000);
  afterAll(() => catalogue.close());

  /** An action for any operation declares none. */
  function isNeeded(scope: string, action: string): boolean {
    const { granular, classic } = declared[`zoom_admin-${action}`]!.needed;
    const needed = [...granular, ...classic];
    return needed.length > 0 ? needed.includes(scope) : scope !== "";
  }

  it("names a scope that it declares to need, and where that is added", async () => {
    const actions = await catalogue.unproven("http");
    const unclear = await Promise.all(
      actions.map(async (action) => {
        const sentence = await catalogue.refused(action, { ...usual, ...particular[action] });
        const scope = /Add the scope `([^`]+)` to your app in the Zoom Marketplace/.exec(sentence)?.[1] ?? "";
        return isNeeded(scope, action) ? [] : [{ action, sentence }];
      }),
    );
    expect(unclear.flat()).toEqual([]);
    expect(actions.length).toBeGreaterThan(0);
  }, 60_000);
});
