/** A text as code. */
export const code = (text) => `\`${text}\``;

/** Texts as code, one after the other; "none" where there are none. */
export const codes = (texts) => texts.map(code).join(" ") || "none";

/** A table: its headings, and rows of cells. */
export function table(headings, rows) {
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(headings), line(headings.map(() => "---")), ...rows.map(line)].join("\n");
}

/** What is shown on a click. */
export const folded = (summary, text) => `<details>\n<summary>${summary}</summary>\n\n${text}\n\n</details>`;

/**
 * The anchor that GitHub gives a heading.
 * @param {string} heading
 */
export const anchorOf = (heading) =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
    .replaceAll(/\s/g, "-");

/** A link to a heading, of this page or another. */
export const linkTo = (heading, { page = "", text = heading } = {}) => `[${text}](${page}#${anchorOf(heading)})`;
