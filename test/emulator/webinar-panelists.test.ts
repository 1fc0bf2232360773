import { describe, expect, test } from "@jest/globals";
import { withWebinar } from "./support/webinars.ts";

interface Panelists {
  total_records: number;
  panelists: { id: string; email: string; name: string; join_url: string }[];
}

describe("A panelist", () => {
  test("is invited, listed with an own link, and removed by id or address", async () => {
    const { zoom, webinar } = await withWebinar();
    const path = `/webinars/${webinar.id}/panelists`;
    const panelists = ["jill", "jack", "joan"].map((name) => ({ name, email: `${name}@example.org` }));
    const answer = await zoom.call("POST", path, { panelists });
    expect(answer).toMatchObject({
      status: 201,
      body: { id: String(webinar.id), updated_at: "2026-03-02T09:30:00Z" },
    });
    const list = async () => (await zoom.call<Panelists>("GET", path)).body;
    const { total_records, panelists: rows } = await list();
    expect(total_records).toBe(3);
    expect(new Set(rows.map(({ join_url }) => join_url)).size).toBe(3);
    expect((await zoom.call("DELETE", `${path}/${rows[0]!.id}`)).status).toBe(204);
    expect((await zoom.call("DELETE", `${path}/jack@example.org`)).status).toBe(204);
    expect((await list()).panelists).toMatchObject([{ name: "joan" }]);
    expect((await zoom.call("DELETE", `${path}/jack@example.org`)).body["code"]).toBe(300);
    expect((await zoom.call("DELETE", path)).status).toBe(204);
    expect(await list()).toEqual({ total_records: 0, panelists: [] });
  });

  test("who is invited again keeps the id and gets the new name", async () => {
    const { zoom, webinar } = await withWebinar();
    const path = `/webinars/${webinar.id}/panelists`;
    const invite = (name: string) => zoom.call("POST", path, { panelists: [{ name, email: "jill@example.org" }] });
    await invite("Jill");
    const { body: before } = await zoom.call<Panelists>("GET", path);
    await invite("Jill Chill");
    const { body: after } = await zoom.call<Panelists>("GET", path);
    expect(after.panelists).toEqual([{ ...before.panelists[0], name: "Jill Chill" }]);
  });

  test("needs a name and an address, comes with at most 30 at a time, and is one of at most 100", async () => {
    const { zoom, webinar } = await withWebinar();
    const invite = (panelists: object[]) => zoom.call("POST", `/webinars/${webinar.id}/panelists`, { panelists });
    const some = (count: number, from = 0) =>
      Array.from({ length: count }, (_, n) => ({ name: "P", email: `p${from + n}@example.org` }));
    for (const wrong of [[], [{ name: "P" }], [{ email: "p@example.org" }], some(31)]) {
      expect((await invite(wrong)).body["code"]).toBe(300);
    }
    for (let n = 0; n < 90; n += 30) expect((await invite(some(30, n))).status).toBe(201);
    expect(await invite(some(11, 90))).toMatchObject({ status: 400, body: { code: 3000 } });
    expect((await invite(some(10, 90))).status).toBe(201);
  });
});

test("A deleted webinar's panelists and registrants are forgotten", async () => {
  const { zoom, webinar } = await withWebinar({ settings: { approval_type: 0 }, start_time: "2026-06-01T10:00:00Z" });
  const path = `/webinars/${webinar.id}`;
  const panelists = [{ name: "Jill", email: "jill@example.org" }];
  expect((await zoom.call("POST", `${path}/panelists`, { panelists })).status).toBe(201);
  const jack = { email: "jack@example.org", first_name: "Jack" };
  expect((await zoom.call("POST", `${path}/registrants`, jack)).status).toBe(201);
  expect((await zoom.call("DELETE", path)).status).toBe(204);
  const { collections } = zoom.snapshot();
  expect(collections).not.toHaveProperty("panelists");
  expect(collections).not.toHaveProperty("registrants");
});
