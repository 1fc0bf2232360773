import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { relative } from "node:path";
import ts from "typescript";
import { componentsOnDisk, hasTestEvent, packageFolder, sourceFiles } from "./support/components-on-disk.ts";
import { faultsOf } from "./support/conventions.ts";
import { registryFaultsOf } from "./support/registry-lint.ts";
import { endsWithoutSummary } from "./support/summaries.ts";

const components = await componentsOnDisk();
const actions = components.filter(({ kind }) => kind === "actions");
const sources = components.filter(({ kind }) => kind === "sources");

it.each(components)("$kind/$folder keeps the conventions", ({ component, ...place }) => {
  expect(faultsOf(component, place)).toEqual([]);
});

it.each(components)("$kind/$folder passes the linter of Pipedream's registry", ({ component }) => {
  expect(registryFaultsOf(component)).toEqual([]);
});

it.each(actions)("$folder exports a summary wherever it ends well", ({ file }) => {
  expect(endsWithoutSummary(readFileSync(file, "utf8"))).toEqual([]);
});

it.each(sources)("$folder has its sample event beside it", (place) => {
  expect(hasTestEvent(place)).toBe(true);
});

it("has each key once", () => {
  const keys = components.map(({ component }) => component.key);
  expect(new Set(keys).size).toBe(keys.length);
});

it("has both actions and sources", () => {
  expect(actions.length).toBeGreaterThan(0);
  expect(sources.length).toBeGreaterThan(0);
});

describe("any", () => {
  it("stands in no file of the package", () => {
    expect(sourceFiles().flatMap(placesOfAny)).toEqual([]);
  });

  it("is an error to the linter", () => {
    const eslint = ["node_modules/eslint/bin/eslint.js", "--print-config", `${packageFolder}/zoom_admin.app.ts`];
    const { rules } = JSON.parse(execFileSync(process.execPath, eslint, { encoding: "utf8" })) as {
      rules: Record<string, [severity: number]>;
    };
    expect(rules["@typescript-eslint/no-explicit-any"]?.[0]).toBe(2);
  });
});

function placesOfAny(path: string): string[] {
  const file = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true);
  const places: string[] = [];
  const visit = (node: ts.Node): void => {
    if (node.kind === ts.SyntaxKind.AnyKeyword) {
      places.push(`${relative(packageFolder, path)}:${file.getLineAndCharacterOfPosition(node.pos).line + 1}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return places;
}
