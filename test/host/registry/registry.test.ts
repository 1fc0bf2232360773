import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

import { describe as describeComponent } from "../../../host/registry/describe.ts";
import { loadCodeStep } from "../../../host/registry/code-step.ts";
import { loadRegistry } from "../../../host/registry/registry.ts";

const fixtures = join(import.meta.dirname, "../execution/fixtures");

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "registry-"));
});
afterEach(() => rm(folder, { recursive: true }));

/** Writes a module below the folder. */
async function put(path: string, source: string): Promise<string> {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, source);
  return file;
}

const module = (fields: string) => `export default { name: "N", version: "0.0.1", ${fields}, run() {} };`;

test("Every action and source below the folder is found, and nothing else", async () => {
  await put("app/actions/b-two/b-two.mjs", module('key: "app-b-two", type: "action"'));
  await put("app/actions/common/shared.mjs", "export const shared = 1;");
  await put("app/sources/a-one/a-one.mjs", module('key: "app-a-one", type: "source", hooks: { activate() {} }'));
  await put("app/sources/a-one/test-event.mjs", "export default {};");
  await put("app/app.app.mjs", "export default {};");
  await put("app/actions/b-two/README.md", "no module");
  const registry = await loadRegistry(folder);
  expect(registry.list().map(({ key }) => key)).toEqual(["app-a-one", "app-b-two"]);
  expect(registry.get("app-b-two")).toMatchObject({ name: "N" });
});

test("A mistyped key is answered with those that may be meant", async () => {
  for (const name of ["create-user", "delete-user", "list-meetings"])
    await put(`zoom/actions/${name}/${name}.mjs`, module(`key: "zoom-${name}", type: "action"`));
  const registry = await loadRegistry(folder);
  expect(() => registry.get("zoom-creat-user")).toThrow(
    'There is no component with the key "zoom-creat-user". Did you mean zoom-create-user or zoom-delete-user?',
  );
  expect(() => registry.get("x")).toThrow("There are: zoom-create-user, zoom-delete-user, zoom-list-meetings.");
});

test.each([
  ["export const run = 1;", "it has no default export that is an object"],
  ["export default null;", "it has no default export that is an object"],
  ["export default { name: 'N', type: 'action' };", "it has no `run` function, no `key`, no `version` like 0.0.1"],
  [module('key: "k", type: "source"'), 'it has the type "source" in a folder of actions'],
  [module('key: "k"'), 'it has the type "source" in a folder of actions'],
  [module('key: "k", type: "action", methods: { a: 1 }'), "it has `methods` that are not all functions"],
  [module('key: "k", type: "action", props: []'), "it has `props` that is not an object"],
  [module('key: "k", type: "action", props: { p: { label: "P" } }'), 'it has a prop "p" without a type'],
  [module('key: "k", type: "action", props: { p: { type: "app" } }'), 'it has a prop "p" without a type'],
  [
    module(
      'key: "k", type: "action", props: { p: { propDefinition: [{ app: "zoom", propDefinitions: { q: {} } }, "r"] } }',
    ),
    'it has a prop that leads nowhere: The prop p refers to the prop definition "r", which the app zoom does not have. It has: q.',
  ],
  ["export default {", "Unexpected"],
])("A file that is no component is named with what is wrong: %s", async (source, fault) => {
  const file = await put("app/actions/odd/odd.mjs", source);
  await expect(loadRegistry(folder)).rejects.toThrow(`These files are not components.\n${file}: `);
  await expect(loadRegistry(folder)).rejects.toThrow(fault);
});

test("Two files with the same key are an error, and all errors are told at once", async () => {
  await put("app/actions/a/a.mjs", module('key: "app-a", type: "action"'));
  const second = await put("app/actions/b/b.mjs", module('key: "app-a", type: "action"'));
  const third = await put("app/actions/c/c.mjs", "export default 1;");
  await expect(loadRegistry(folder)).rejects.toThrow(
    `${second}: it has the key "app-a", as another file does\n${third}: it has no default export`,
  );
});

test("A component is described with its prop definitions followed and its functions turned into a flag", async () => {
  await put(
    "directory/actions/show-props/show-props.mjs",
    `export { default } from "${join(fixtures, "show-props.mjs")}";`,
  );
  const registry = await loadRegistry(folder);
  const description = describeComponent(registry.get("directory-show-props"));
  expect(description).toMatchObject({
    key: "directory-show-props",
    name: "Show Props",
    version: "0.0.1",
    component_type: "action",
  });
  const props = new Map(description.configurable_props.map((prop) => [prop.name, prop]));
  expect([...props.keys()].slice(0, 3)).toEqual(["directory", "text", "count"]);
  expect(props.get("directory")).toEqual({ name: "directory", type: "app", app: "directory" });
  expect(props.get("person")).toEqual({
    name: "person",
    type: "string",
    label: "Person",
    description: "Someone of the directory",
    useQuery: true,
    optional: true,
    remoteOptions: true,
  });
  expect(props.get("region")).toEqual({
    name: "region",
    type: "string",
    label: "Department",
    default: "North",
    options: ["Sales", "Support"],
    optional: true,
  });
  expect(props.get("size")).toEqual({ name: "size", type: "string", optional: true, remoteOptions: true });
  expect(props.get("notice")).toMatchObject({ type: "alert", alertType: "info" });
});

test("A component without a type is described as a trigger, and short props by their type", async () => {
  const file = await put("step.mjs", 'export default { key: "k", props: { db: "$.service.db" }, run() {} };');
  expect(describeComponent(await loadCodeStep(file))).toEqual({
    key: "k",
    name: "",
    version: "",
    component_type: "trigger",
    configurable_props: [{ name: "db", type: "$.service.db" }],
  });
});

test("A workflow's own step is loaded with defineComponent at hand", async () => {
  const file = await put(
    "entry.mjs",
    "export default defineComponent({ props: { a: { type: 'string' } }, run() { return 1; } });",
  );
  expect(await loadCodeStep(file)).toMatchObject({ props: { a: { type: "string" } } });
});

test("A file that is no step is named with what is wrong and how a step looks", async () => {
  const file = await put("entry.mjs", "export default defineComponent({ props: {} });");
  await expect(loadCodeStep(file)).rejects.toThrow(`${file} is not a step: it has no \`run\` function. A step file is`);
});
