import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { EmulatorInfo } from "../../emulator/index.ts";
import { startTestDatabase } from "../support/postgres.ts";
import { accountSources } from "./catalogue/account-sources.ts";
import { startCatalogue, type Catalogue, type Stories } from "./catalogue/catalogue.ts";
import { eventually } from "./support/whole.ts";
import { gapSources } from "./catalogue/gap-sources.ts";
import { sessionSources } from "./catalogue/session-sources.ts";
import { userSources } from "./catalogue/user-sources.ts";

const resources: Record<string, Stories> = {
  users: userSources,
  "the account": accountSources,
  "meetings and webinars": sessionSources,
  gaps: gapSources,
};

/** A story waits for several webhooks, on a machine that may have other tests to run. */
const patience = 60_000;

describe("The sources of the catalogue, deployed by the host for an emulated account", () => {
  let catalogue: Catalogue;
  beforeAll(async () => {
    const { url: databaseUrl } = await startTestDatabase();
    const sources = ({ appId }: EmulatorInfo) => ({
      "custom-events": { events: ["user.created"] },
      "webhook-gap-repair": { appId, timer: { intervalSeconds: 1 } },
    });
    catalogue = await startCatalogue({ databaseUrl, sources });
  }, patience);
  afterAll(() => catalogue.close());

  describe.each(Object.entries(resources))("%s:", (_resource, stories) => {
    it.each(Object.entries(stories))("%s", (_sentence, tell) => tell(catalogue), patience);
  });

  it(
    "has heard of every source",
    async () => {
      // What was emitted last may still be on its way through its workflow.
      const none = await eventually(async () => (await catalogue.unproven("source")).length === 0);
      expect(none).toBe(true);
    },
    patience,
  );
});
