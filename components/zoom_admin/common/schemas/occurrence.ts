import type * as z from "zod";

/** What of one occurrence of a meeting or webinar Zoom lets be changed; the time zone says how the start is meant. */
const fields = ["agenda", "start_time", "timezone", "duration", "settings"];

/** Refuses what, save for these settings, can be changed for a whole series only. */
export const onlyOfOccurrence =
  (settings: readonly string[]) =>
  (given: { settings?: object | undefined }, context: z.RefinementCtx): void => {
    const wrong = [
      ...Object.keys(given).filter((field) => !fields.includes(field)),
      ...Object.keys(given.settings ?? {})
        .filter((setting) => !settings.includes(setting))
        .map((setting) => `settings.${setting}`),
    ];
    for (const path of wrong) {
      const message = "cannot be changed for one occurrence alone, only for the series";
      context.addIssue({ code: "custom", path: path.split("."), message });
    }
  };
