import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { startTestDatabase } from "../support/postgres.ts";
import { anyOperation } from "./catalogue/any-operation.ts";
import { startCatalogue, type Catalogue, type Stories } from "./catalogue/catalogue.ts";
import { groups } from "./catalogue/groups.ts";
import { leaving } from "./catalogue/leaving.ts";
import { meetings } from "./catalogue/meetings.ts";
import { pastMeetings } from "./catalogue/past-meetings.ts";
import { phone } from "./catalogue/phone.ts";
import { recordings } from "./catalogue/recordings.ts";
import { registrants } from "./catalogue/registrants.ts";
import { reports } from "./catalogue/reports.ts";
import { series } from "./catalogue/series.ts";
import { userRights } from "./catalogue/user-rights.ts";
import { users } from "./catalogue/users.ts";
import { webinars } from "./catalogue/webinars.ts";

const resources: Record<string, Stories> = {
  users,
  "what users may": userRights,
  "users who leave": leaving,
  groups,
  meetings,
  series,
  registrants,
  "past meetings": pastMeetings,
  webinars,
  recordings,
  reports,
  phone,
  "any operation": anyOperation,
};

/** A story runs several workflows, each with a database, on a machine that may have other tests to run. */
const patience = 60_000;

describe("The catalogue, run by the host against an emulated account", () => {
  let catalogue: Catalogue;
  beforeAll(async () => {
    const { url: databaseUrl } = await startTestDatabase();
    catalogue = await startCatalogue({ databaseUrl, zoom: { managedDomains: ["managed.example"] } });
  }, patience);
  afterAll(() => catalogue.close());

  describe.each(Object.entries(resources))("%s:", (_resource, stories) => {
    it.each(Object.entries(stories))("%s", (_sentence, tell) => tell(catalogue), patience);
  });

  it("has run every action to its end", async () => {
    expect(await catalogue.unproven("http")).toEqual([]);
  });
});
