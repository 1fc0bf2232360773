import { describe, expect, test } from "@jest/globals";
import addPanelists from "../../../components/zoom_admin/actions/add-webinar-panelists/add-webinar-panelists.ts";
import addRegistrant from "../../../components/zoom_admin/actions/add-webinar-registrant/add-webinar-registrant.ts";
import listPanelists from "../../../components/zoom_admin/actions/list-webinar-panelists/list-webinar-panelists.ts";
import listParticipants from "../../../components/zoom_admin/actions/list-webinar-participants/list-webinar-participants.ts";
import listRegistrants from "../../../components/zoom_admin/actions/list-webinar-registrants/list-webinar-registrants.ts";
import removePanelist from "../../../components/zoom_admin/actions/remove-webinar-panelist/remove-webinar-panelist.ts";
import updateStatus from "../../../components/zoom_admin/actions/update-webinar-registrant-status/update-webinar-registrant-status.ts";
import { failureOf, runAction } from "../support/run-component.ts";
import { broken, zoom } from "../support/zoom.ts";

const webinarId = "853938470";
const path = `/webinars/${webinarId}`;
const dana = {
  id: "r1",
  email: "dana@example.com",
  first_name: "Dana",
  status: "approved",
  join_url: "https://x.io/1",
};

describe("add-webinar-registrant", () => {
  const run = (more: Record<string, unknown> = {}) =>
    runAction(addRegistrant, { props: { webinarId, email: dana.email, firstName: "Dana", ...more } });

  test("registers somebody for some occurrences, with answers", async () => {
    const answer = { id: 853938470, registrant_id: "r1", join_url: "https://x.io/1" };
    zoom()
      .post(`${path}/registrants?occurrence_ids=17%2C18`, { email: dana.email, first_name: "Dana", org: "X" })
      .reply(201, answer);
    const { returned, exports } = await run({ occurrenceIds: ["17", "18"], answers: { org: "X" } });
    expect(returned).toEqual(answer);
    expect(exports.$summary).toBe("Registered dana@example.com for webinar 853938470");
  });

  test("finds the registrant where Zoom's answer is lost", async () => {
    zoom()
      .post(`${path}/registrants`)
      .replyWithError(broken)
      .get(`${path}/registrants?page_size=300&status=approved`)
      .reply(200, { registrants: [dana] })
      .get(`${path}/registrants?page_size=300&status=pending`)
      .reply(200, {});
    expect((await run()).returned).toMatchObject({ registrant_id: "r1" });
  });

  test.each([
    [3000, "This webinar does not have registration as required: 853938470.", "needs no registration"],
    [3000, "You have reached the limit for the number of attendees you can add.", "as the host's licence allows"],
    [3000, "The Zoom REST API does not support paid registration.", "costs money"],
    [3000, "You have been invited as a panelist for the webinar, please check your email.", "is invited as a panelist"],
    [3027, "Host cannot register.", "that is the host"],
    [3034, "If you have been invited, please input your work email address.", "is invited as a panelist"],
    [3035, "Webinar has reached maximum attendee capacity.", "as many registrants as it can take"],
    [3038, "Webinar is over, you cannot register now.", "is over"],
  ])("explains %s %s", async (code, message, sentence) => {
    zoom().post(`${path}/registrants`).reply(400, { code, message });
    const error = await failureOf(run());
    expect(error).toMatchObject({ name: "RegistrationRefusedError", status: 400, code });
    expect(error.message).toContain("The registrant was not added: ");
    expect(error.message).toContain(sentence);
  });

  test("refuses what is no address before asking", async () => {
    expect(await failureOf(run({ email: "dana" }))).toMatchObject({ name: "ConfigurationError" });
  });
});

describe("list-webinar-registrants", () => {
  test("lists one status of an occurrence, to the end", async () => {
    const other = { ...dana, id: "r2" };
    const query = `${path}/registrants?page_size=300&status=pending&occurrence_id=17`;
    zoom()
      .get(query)
      .reply(200, { next_page_token: "t2", registrants: [dana] })
      .get(`${query}&next_page_token=t2`)
      .reply(200, { registrants: [other] });
    const props = { webinarId, status: "pending", occurrenceId: "17" };
    const { returned, exports } = await runAction(listRegistrants, { props });
    expect(returned).toEqual([dana, other]);
    expect(exports.$summary).toBe("Listed 2 registrants of webinar 853938470");
  });
});

describe("update-webinar-registrant-status", () => {
  test("approves registrants by id or address, with a body under Zoom's own path", async () => {
    zoom()
      .put(`${path}/registrants/status?occurrence_id=17`, {
        action: "approve",
        registrants: [{ id: "r1" }, { email: "sam@example.com" }],
      })
      .reply(204);
    const props = { webinarId, action: "approve", registrants: ["r1", "sam@example.com"], occurrenceId: "17" };
    expect((await runAction(updateStatus, { props })).exports.$summary).toBe(
      "Approved 2 registrants of webinar 853938470",
    );
  });
});

describe("add-webinar-panelists", () => {
  const sam = { name: "Sam Roe", email: "sam@example.com" };
  const run = (panelists: unknown) => runAction(addPanelists, { props: { webinarId, panelists } });

  test("adds panelists as people or as forms write them", async () => {
    const lee = { name: "Dana Lee", email: "dana@example.com", name_tag_pronouns: "she/her" };
    zoom()
      .post(`${path}/panelists`, { panelists: [sam, lee] })
      .reply(201, { id: webinarId, updated_at: "2026-03-01T10:00:00Z" });
    const { returned, exports } = await run(["Sam Roe <sam@example.com>", JSON.stringify(lee)]);
    expect(returned).toMatchObject({ id: webinarId, panelists: [sam, lee] });
    expect(exports.$summary).toBe("Added 2 panelists to webinar 853938470");
  });

  test("asks who is there before it asks again where an answer is lost", async () => {
    zoom()
      .post(`${path}/panelists`)
      .replyWithError(broken)
      .get(`${path}/panelists`)
      .reply(200, { panelists: [{ ...sam, id: "p1" }] });
    expect((await run([sam])).returned).toMatchObject({ id: webinarId });
  });

  test("explains that there are too many", async () => {
    const message = "You have reached the limit for the number of panelists you can add.";
    zoom().post(`${path}/panelists`).reply(400, { code: 3000, message });
    const error = await failureOf(run([sam]));
    expect(error).toMatchObject({ name: "WebinarRefusedError", code: 3000 });
    expect(error.message).toContain("has as many panelists as the host's licence allows");
  });

  test.each([
    [[], "`panelists` must be a list of at least one panelist"],
    [["sam@example.com"], "`panelists.0` must be `Dana Lee <dana@example.com>`"],
    [["Sam <sam>"], "`panelists.0.email` must be an e-mail address"],
  ])("refuses %j before asking", async (panelists, message) => {
    const error = await failureOf(run(panelists));
    expect(error.name).toBe("ConfigurationError");
    expect(error.message).toContain(message);
  });
});

test("list-webinar-panelists lists them all", async () => {
  zoom()
    .get(`${path}/panelists`)
    .reply(200, { total_records: 1, panelists: [{ id: "p1", email: "sam@example.com" }] });
  const { returned, exports } = await runAction(listPanelists, { props: { webinarId } });
  expect(returned).toEqual([{ id: "p1", email: "sam@example.com" }]);
  expect(exports.$summary).toBe("Listed 1 panelist of webinar 853938470");
});

test("remove-webinar-panelist removes one, by an encoded address", async () => {
  zoom().delete(`${path}/panelists/sam%2B1%40example.com`).reply(204);
  const props = { webinarId, panelistId: "sam+1@example.com" };
  const { returned, exports } = await runAction(removePanelist, { props });
  expect(returned).toEqual({ ...props, removed: true });
  expect(exports.$summary).toBe("Removed the panelist sam+1@example.com from webinar 853938470");
});

describe("list-webinar-participants", () => {
  test("lists each stay, to the end", async () => {
    const stay = { id: "p1", user_id: "16", name: "Dana", join_time: "2026-03-01T09:00:00Z" };
    const query = `/past_webinars/${webinarId}/participants?page_size=300`;
    zoom()
      .get(query)
      .reply(200, { next_page_token: "t2", participants: [stay] })
      .get(`${query}&next_page_token=t2`)
      .reply(200, { participants: [{ ...stay, user_id: "17" }] });
    const { exports } = await runAction(listParticipants, { props: { webinarId } });
    expect(exports.$summary).toBe("Listed 2 stays in webinar 853938470");
  });

  test("says that it may not have been held yet", async () => {
    zoom()
      .get(`/past_webinars/${webinarId}/participants?page_size=300`)
      .reply(404, { code: 3001, message: "Webinar does not exist." });
    const error = await failureOf(runAction(listParticipants, { props: { webinarId } }));
    expect(error.message).toContain("It may not have been held yet");
  });
});
