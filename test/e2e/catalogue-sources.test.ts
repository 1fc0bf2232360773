import { afterAll, beforeAll, describe, it } from "@jest/globals";
import type { EmulatorInfo } from "../../emulator/index.ts";
import { startTestDatabase } from "../support/postgres.ts";
import { startCatalogue, type Catalogue, type Stories } from "./catalogue/catalogue.ts";
import { userSources } from "./catalogue/user-sources.ts";

const resources: Record<string, Stories> = { users: userSources };

describe("The sources of the catalogue, deployed by the host for an emulated account", () => {
  let catalogue: Catalogue;
  beforeAll(async () => {
    const { url: databaseUrl } = await startTestDatabase();
    const sources = ({ appId }: EmulatorInfo) => ({
      "custom-events": { events: ["user.created"] },
      "webhook-gap-repair": { appId },
    });
    catalogue = await startCatalogue({ databaseUrl, sources });
  }, 60_000);
  afterAll(() => catalogue.close());

  describe.each(Object.entries(resources))("%s:", (_resource, stories) => {
    it.each(Object.entries(stories))("%s", (_sentence, tell) => tell(catalogue));
  });
});
