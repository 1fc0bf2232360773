import { lastWordsIn } from "../../host/cli/log-file.ts";

const line = (level: number, msg: string, more = {}) => JSON.stringify({ level, msg, ...more });

describe("the last words of a program", () => {
  it.each([
    [
      "the plain text after its log",
      [line(30, "Starting"), "These files are bad.", "a.mjs"],
      "These files are bad.\na.mjs",
    ],
    [
      "the error that it did not catch, without the stack",
      [
        line(50, "before"),
        "file:///main.mjs:3",
        "  throw new Error()",
        "TypeError: no",
        "    at run (main.mjs:3)",
        "Node.js v20.19.0",
      ],
      "TypeError: no",
    ],
    [
      "the last error that it logged, with its cause",
      [line(50, "Lost", { err: { message: "gone" } }), line(30, "Bye")],
      "Lost: gone",
    ],
    ["nothing, where it logged no error", [line(30, "Starting")], ""],
    ["nothing, where it said nothing", [], ""],
  ])("are %s", (_, lines, words) => {
    expect(lastWordsIn(lines.map((each) => `${each}\n`).join(""))).toBe(words);
  });

  it("survive a line that was cut off", () => {
    expect(lastWordsIn(`{"level":50,"ms\n${line(50, "Lost")}\n`)).toBe("Lost");
  });
});
