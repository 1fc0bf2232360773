import { afterAll, beforeAll, describe, it } from "@jest/globals";
import { startTestDatabase } from "../support/postgres.ts";
import { anyOperation } from "./catalogue/any-operation.ts";
import { startCatalogue, type Catalogue, type Stories } from "./catalogue/catalogue.ts";
import { phone } from "./catalogue/phone.ts";
import { recordings } from "./catalogue/recordings.ts";
import { reports } from "./catalogue/reports.ts";
import { users } from "./catalogue/users.ts";
import { webinars } from "./catalogue/webinars.ts";

const resources: Record<string, Stories> = {
  users,
  webinars,
  recordings,
  reports,
  phone,
  "any operation": anyOperation,
};

describe("The catalogue, run by the host against an emulated account", () => {
  let catalogue: Catalogue;
  beforeAll(async () => {
    const { url: databaseUrl } = await startTestDatabase();
    catalogue = await startCatalogue({ databaseUrl, zoom: { managedDomains: ["managed.example"] } });
  }, 60_000);
  afterAll(() => catalogue.close());

  describe.each(Object.entries(resources))("%s:", (_resource, stories) => {
    it.each(Object.entries(stories))("%s", (_sentence, tell) => tell(catalogue));
  });
});
