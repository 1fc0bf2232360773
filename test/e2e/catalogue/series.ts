import { expect } from "@jest/globals";
import { addUser } from "../../emulator/support/zoom.ts";
import type { Catalogue, Stories } from "./catalogue.ts";

interface Series {
  id: number;
  occurrences: { occurrence_id: string; start_time: string; status: string }[];
}

/** Three meetings, on Mondays at ten. */
async function mondays({ run, zoom }: Catalogue, name: string): Promise<{ userId: string; series: Series }> {
  const userId = await addUser(zoom, { action: "autoCreate", email: `${name}@example.com`, type: 2 });
  const recurrence = { type: 2, weekly_days: "2", end_times: 3 };
  const wish = { userId, topic: "Mondays", type: 8, startTime: "2099-03-02T10:00:00Z", recurrence };
  return { userId, series: (await run<Series>("create-meeting", wish)).returned };
}

const startsOf = ({ occurrences }: Series) => occurrences.map(({ start_time }) => start_time);

export const series: Stories = {
  "a series has an occurrence for each of its days": async (catalogue) => {
    const { run } = catalogue;
    const { userId, series } = await mondays(catalogue, "mondays");
    const { returned } = await run<Series>("get-meeting", { meetingId: String(series.id) });
    expect(startsOf(returned)).toEqual(["2099-03-02T10:00:00Z", "2099-03-09T10:00:00Z", "2099-03-16T10:00:00Z"]);
    expect((await run<object[]>("list-meetings", { userId })).returned).toHaveLength(1);
    expect((await run<object[]>("list-meetings", { userId, everyOccurrence: true })).returned).toHaveLength(3);
  },

  "one occurrence is moved, and one deleted, and the others stay": async (catalogue) => {
    const { run } = catalogue;
    const { series } = await mondays(catalogue, "moved");
    const meetingId = String(series.id);
    const [first, second] = series.occurrences.map(({ occurrence_id }) => occurrence_id);
    await run("update-meeting", { meetingId, occurrenceId: first, startTime: "2099-03-03T11:00:00Z" });
    await run("delete-meeting", { meetingId, occurrenceId: second });
    const { returned } = await run<Series>("get-meeting", { meetingId });
    const left = returned.occurrences.filter(({ status }) => status !== "deleted");
    expect(left.map(({ start_time }) => start_time)).toEqual(["2099-03-03T11:00:00Z", "2099-03-16T10:00:00Z"]);
  },

  "a list that is longer than a page is read to its end": async ({ run, zoom }) => {
    const userId = await addUser(zoom, { action: "autoCreate", email: "pages@example.com", type: 2 });
    const recurrence = { type: 1, repeat_interval: 1, end_times: 50 };
    const daily = { type: 8, start_time: "2099-03-02T10:00:00Z", recurrence };
    for (let made = 0; made < 7; made++) await zoom.call("POST", `/users/${userId}/meetings`, daily);
    const { returned } = await run<object[]>("list-meetings", { userId, everyOccurrence: true });
    expect(returned).toHaveLength(7 * 50);
    expect((await run<object[]>("list-meetings", { userId })).returned).toHaveLength(7);
  },

  "an unknown occurrence is said to be unknown": async (catalogue) => {
    const { series } = await mondays(catalogue, "unknown");
    const one = { meetingId: String(series.id), occurrenceId: "1600000000000" };
    expect(await catalogue.refused("delete-meeting", one)).toContain("the meeting has no such occurrence");
    expect(await catalogue.refused("get-meeting", one)).toContain("the meeting has no such occurrence");
  },

  "a single meeting becomes a series": async (catalogue) => {
    const { run, zoom } = catalogue;
    const userId = await addUser(zoom, { action: "autoCreate", email: "becomes@example.com", type: 2 });
    const wish = { userId, topic: "Once", startTime: "2099-03-02T10:00:00Z" };
    const { returned } = await run<Series>("create-meeting", wish);
    const recurrence = { type: 1, repeat_interval: 1, end_times: 2 };
    const change = { meetingId: String(returned.id), type: 8, recurrence };
    expect(startsOf((await run<Series>("update-meeting", change)).returned)).toEqual([
      "2099-03-02T10:00:00Z",
      "2099-03-03T10:00:00Z",
    ]);
  },

  "a recurrence that contradicts itself is refused": async ({ refused }) => {
    const wish = { userId: "me@example.com", type: 8, startTime: "2099-03-02T10:00:00Z" };
    const sentence = await refused("create-meeting", { ...wish, recurrence: { type: 2, end_times: 2 } });
    expect(sentence).toContain("`recurrence.weekly_days` is needed for a weekly recurrence (type 2)");
  },
};
