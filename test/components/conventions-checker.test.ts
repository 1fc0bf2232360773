import userCreated from "../../components/zoom_admin/sources/user-created/user-created.ts";
import { faultsOf, type AnyComponent, type Place } from "./support/conventions.ts";
import { registryFaultsOf } from "./support/registry-lint.ts";
import { endsWithoutSummary } from "./support/summaries.ts";

const app = { type: "app", app: "zoom_admin", propDefinitions: { userId: { type: "string", label: "User" } } };

const action = {
  key: "zoom_admin-rename-user",
  name: "Rename User",
  description: "Gives a user another name. [See the documentation](https://example.com/docs)",
  version: "0.0.1",
  type: "action",
  annotations: { readOnlyHint: false, destructiveHint: false, openWorldHint: true, idempotentHint: true },
  props: { zoomAdmin: app, lastName: { type: "string", label: "Last Name", description: "The new one" } },
  run: () => undefined,
};
const source: AnyComponent = { ...userCreated };

const ofAction: Place = { kind: "actions", folder: "rename-user" };
const ofSource: Place = { kind: "sources", folder: "user-created" };
const lastName = (changes: object) => ({
  props: { zoomAdmin: app, lastName: { ...action.props.lastName, ...changes } },
});

describe("faultsOf", () => {
  it("finds nothing in components that keep the conventions", () => {
    expect(faultsOf(action, ofAction)).toEqual([]);
    expect(faultsOf(source, ofSource)).toEqual([]);
  });

  it.each<[string, AnyComponent]>([
    ["its key is not zoom_admin- and its folder", { key: "zoom_admin-rename" }],
    ["its type does not fit its folder", { type: "source" }],
    ["its name is not in Title Case", { name: "Rename user" }],
    ["its name has an article", { name: "Rename a User" }],
    ["its description does not end with a link to the documentation", { description: "Gives a user another name." }],
    ["its version is not like 0.0.1", { version: "0.0.{{ts}}" }],
    ["its annotations are not complete", { annotations: { readOnlyHint: false } }],
    [
      "a reader is said to destroy",
      { annotations: { ...action.annotations, readOnlyHint: true, destructiveHint: true } },
    ],
    ["the app is not its first prop", { props: { lastName: action.props.lastName, zoomAdmin: app } }],
    ["it has no run function", { run: undefined }],
    ["the prop lastName has no label", lastName({ label: "" })],
    ["the prop lastName has no description", lastName({ description: undefined })],
    ["the prop lastName has a type that forms cannot ask for", lastName({ type: "any" })],
    [
      "the prop lastName has options that are neither a list of scalars nor asked for",
      lastName({ options: [{ label: "Lee", value: { id: 1 } }] }),
    ],
    ["the prop user_info is not in camelCase", { props: { zoomAdmin: app, user_info: action.props.lastName } }],
    ["the prop userId has no description", { props: { zoomAdmin: app, userId: { propDefinition: [app, "userId"] } } }],
  ])("finds that %s", (fault, change) => {
    expect(faultsOf({ ...action, ...change }, ofAction)).toContain(fault);
  });

  it("finds a folder that is not in kebab case", () => {
    expect(faultsOf(action, { ...ofAction, folder: "renameUser" })).toContain("its folder is not in kebab case");
  });

  it.each<[string, AnyComponent]>([
    ['its name does not begin with "New "', { name: "User Created (Instant)" }],
    ['its name does not end with "(Instant)"', { name: "New User Created" }],
    ['its description does not begin with "Emit new "', { description: "Emits users." }],
    ["it has no dedupe strategy", { dedupe: undefined } as unknown as AnyComponent],
    ["it has no sample event", { sampleEmit: undefined }],
    ["it does not set itself up and take itself back", { hooks: { activate: () => undefined } }],
    ["nobody can give it a secret token", { props: { zoomAdmin: app, http: { type: "$.interface.http" } } }],
  ])("finds of a source that %s", (fault, change) => {
    expect(faultsOf({ ...source, ...change }, ofSource)).toContain(fault);
  });
});

describe("registryFaultsOf", () => {
  it("finds nothing in components that keep the registry's rules", () => {
    expect(registryFaultsOf(action)).toEqual([]);
    expect(registryFaultsOf(source)).toEqual([]);
  });

  it.each<[RegExp, AnyComponent]>([
    [/must export a type property/, (({ type: _, ...rest }) => rest)(action)],
    [/prop lastName must have a label/, { ...action, props: { lastName: { type: "string", description: "x" } } }],
    [/Source names should start with "New"/, { ...source, name: "User Created" }],
    [/Source descriptions should start with "Emit new"/, { ...source, description: "Users." }],
    [/\{\{ts\}\} macro/, { ...action, version: "0.0.{{ts}}" }],
  ])("finds what the registry says as %s", (message, component) => {
    expect(registryFaultsOf(component)).toEqual([expect.stringMatching(message)]);
  });
});

describe("endsWithoutSummary", () => {
  const run = (...lines: string[]) => `export default { async run({ $ }) {\n${lines.join("\n")}\n} };`;
  const summary = '$.export("$summary", "Did it");';

  it.each([
    ["exports it before the end", [summary, "return 1;"]],
    ["exports it on both ways", [`if (this.a) { ${summary} } else { ${summary} }`, "return 1;"]],
    ["exports it before each return", [`if (this.a) { ${summary} return 1; }`, summary, "return 2;"]],
    ["throws on the other way", ['if (this.a) throw new Error("no");', summary]],
    ["catches, and throws again", [`try { ${summary} } catch (error) { throw error; }`, "return 1;"]],
  ])("is content with a run that %s", (_, lines) => {
    expect(endsWithoutSummary(run(...lines))).toEqual([]);
  });

  it.each([
    ["has none", ["return 1;"], [2]],
    ["just ends", ["this.a();"], [3]],
    ["returns early", ["if (this.a) return 0;", summary, "return 1;"], [2]],
    ["exports it on one way only", [`if (this.a) { ${summary} }`, "return 1;"], [3]],
    ["exports it in a loop that may not run", [`for (const a of this.a) { ${summary} }`, "return 1;"], [3]],
    ["exports it in a function that may not be called", [`const done = () => { ${summary} };`, "return 1;"], [3]],
    ["exports it in a case only", [`switch (this.a) { case 1: ${summary} }`, "return 1;"], [3]],
    ["swallows an error before it", [`try { this.a(); ${summary} } catch {}`, "return 1;"], [3]],
    ["exports something else", ['$.export("sum", 1);', "return 1;"], [3]],
    ["exports it after the return", ["return 1;", summary], [2]],
  ])("finds the line where a run that %s ends", (_, lines, expected) => {
    expect(endsWithoutSummary(run(...lines))).toEqual(expected);
  });

  it("finds a component whose run it cannot read", () => {
    expect(endsWithoutSummary("export default { run: elsewhere };")).toEqual([1]);
  });
});
