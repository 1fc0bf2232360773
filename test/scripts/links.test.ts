import { expect, test } from "@jest/globals";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { anchorOf } from "../../scripts/docs/markdown.mjs";

const written = ["docs", "components", "workflows"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => join(folder, file)),
);
const documents = [...readdirSync("."), ...written].filter((file) => file.endsWith(".md"));

const withoutCode = (text: string) => text.replaceAll(/^```.*?^```/gms, "");
const linksIn = (text: string) => [...withoutCode(text).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = ""]) => link);
const isOfOurs = (link: string) => !/^[a-z]+:/.test(link);

const anchorsIn = (file: string) => {
  const headings = withoutCode(readFileSync(file, "utf8")).matchAll(/^#+ (.+)$/gm);
  return new Set([...headings].map(([, heading = ""]) => anchorOf(heading)));
};

/** Why a link in a document leads nowhere; undefined where it leads somewhere. */
function fault(document: string, link: string): string | undefined {
  const [path = "", anchor] = link.split("#");
  const target = path === "" ? document : join(dirname(document), path);
  if (!existsSync(target)) return `there is no ${relative(".", target)}`;
  if (anchor !== undefined && !anchorsIn(target).has(anchor)) return `${target} has no heading #${anchor}`;
  return undefined;
}

test.each(documents)(
  "every link of %s within the repository leads to a file and a heading that are there",
  (document) => {
    const links = linksIn(readFileSync(document, "utf8")).filter(isOfOurs);
    expect(links.flatMap((link) => fault(document, link) ?? [])).toEqual([]);
  },
);

test("a link to a missing file or heading is noticed", () => {
  expect(fault("README.md", "docs/nowhere.md")).toBe("there is no docs/nowhere.md");
  expect(fault("README.md", "docs/running.md#nothing")).toBe("docs/running.md has no heading #nothing");
  expect(fault("README.md", "docs/running.md#webhooks-from-zoom")).toBeUndefined();
});

test("two headings of a page never share an anchor, which would lead to the first alone", () => {
  const twice = documents.filter((file) => {
    const headings = withoutCode(readFileSync(file, "utf8")).match(/^#+ .+$/gm) ?? [];
    return anchorsIn(file).size < headings.length;
  });
  expect(twice).toEqual([]);
});
