import fc from "fast-check";

import { coerce, unwrapLabels } from "../../../host/execution/form-values.ts";
import directory from "./fixtures/directory.app.mjs";
import showProps from "./fixtures/show-props.mjs";
import { fakeServices, run, step } from "./harness.ts";

/** The props as the fixture component saw them. */
async function seen(configuredProps: Record<string, unknown>) {
  const { returnValue, error } = await run(showProps, { text: "t", ...configuredProps });
  if (error) throw Object.assign(new Error(error.message), error);
  return (returnValue as { props: Record<string, unknown> }).props;
}

test("Methods of the component and of the app are called with the right this", async () => {
  const { returnValue } = await run(showProps, { text: "t" });
  expect(returnValue).toMatchObject({ greeting: "Hello, Dana", shout: "T?!" });
});

test("A prop that is not set has its default, and attributes beside a propDefinition win", async () => {
  expect(await seen({})).toEqual({ text: "t", department: "Sales", region: "North" });
  expect(await seen({ department: null, region: "South" })).toMatchObject({ department: "Sales", region: "South" });
});

test("What forms store is unwrapped and brought to the type of its prop", async () => {
  const form = {
    text: { __lv: { label: "Five", value: 5 } },
    count: "5",
    ratio: "0.5",
    sure: "true",
    counts: {
      __lv: [
        { label: "Seven", value: "7" },
        { label: "Eight", value: 8 },
      ],
    },
    words: '["a", "b"]',
    details: '{"a": {"b": 1}}',
    labelled: { __lv: { label: "Sheet", value: "s1" } },
    anything: { __lv: { label: "It", value: { deep: [1] } } },
  };
  expect(await seen(form)).toMatchObject({
    text: "5",
    count: 5,
    ratio: 0.5,
    sure: true,
    counts: [7, 8],
    words: ["a", "b"],
    details: { a: { b: 1 } },
    labelled: { label: "Sheet", value: "s1" },
    anything: { deep: [1] },
  });
});

test("False, nought and the empty text are values", async () => {
  expect(await seen({ count: 0, sure: false, anything: "" })).toMatchObject({ count: 0, sure: false, anything: "" });
});

test("An empty text is no number, and a text that is no JSON is left to the component", async () => {
  const props = await seen({ count: "", sure: "", details: "email: dana@example.com" });
  expect(props).toMatchObject({ details: "email: dana@example.com" });
  expect(props).not.toHaveProperty("count");
  expect(props).not.toHaveProperty("sure");
});

test.each([
  ["count", "five", 'The prop count must be a whole number; it was "five".'],
  ["count", 1.5, "The prop count must be a whole number; it was 1.5."],
  ["counts", ["1", "x"], 'The prop counts must be a whole number; it was "x".'],
  ["sure", "yes", 'The prop sure must be true or false; it was "yes".'],
])("A value that cannot be of the type of %s is a ConfigurationError", async (prop, value, message) => {
  await expect(seen({ [prop]: value })).rejects.toMatchObject({ name: "ConfigurationError", message });
});

test("All required props that are missing are named at once", async () => {
  const props = {
    first: { type: "string", label: "First" },
    second: { type: "integer" },
    third: { type: "string", default: "3" },
  };
  const { error } = await run({ ...step(() => "never", props), key: "directory-needy" }, { first: "" });
  expect(error).toEqual({
    name: "ConfigurationError",
    message: 'directory-needy needs first ("First"), second: these props are required and have no value.',
  });
});

test("What is missing is found before a token is fetched", async () => {
  const services = fakeServices();
  expect((await run(showProps, {}, { services })).error?.name).toBe("ConfigurationError");
  expect(services.asked).toEqual([]);
});

test("The account is the chosen one, or the default one of the app", async () => {
  const services = fakeServices({
    apn_1: [{ oauth_access_token: "token-one" }],
    apn_2: [{ oauth_access_token: "token-two" }],
  });
  await run(showProps, { text: "t", directory: { authProvisionId: "apn_2" } }, { services });
  await run(showProps, { text: "t" }, { services });
  expect(services.asked).toEqual(["apn_2", "apn_1"]);
});

test("Without any account the step says so before it runs", async () => {
  const { error } = await run(showProps, { text: "t" }, { services: fakeServices({}) });
  expect(error).toMatchObject({
    name: "ConfigurationError",
    message: expect.stringContaining("No account of the app directory") as string,
  });
});

test("A data store is found by its name", async () => {
  const services = fakeServices();
  services.dataStore("people");
  services.stores.get("people")!.set("dana", 7);
  const reader = step(
    function (this: { store: { get(key: string): Promise<unknown> } }) {
      return this.store.get("dana");
    },
    { store: { type: "data_store" } },
  );
  expect(await run(reader, { store: "people" }, { services })).toMatchObject({ returnValue: 7 });
});

test("A prop of a type that the host does not have is refused", async () => {
  const { error } = await run(
    step(() => 1, { query: { type: "sql" } }),
    {},
  );
  expect(error?.message).toBe("The prop query is of type sql, which this host does not offer.");
});

test("A component that changes its props changes neither the caller's values nor its own defaults", async () => {
  const configured = { list: ["a"] };
  const props = { list: { type: "string[]" }, more: { type: "string[]", default: ["x"] } };
  const changing = step(function (this: { list: string[]; more: string[] }) {
    return [this.list.push("b"), this.more.push("y")];
  }, props);
  await run(changing, configured);
  expect(await run(changing, configured)).toMatchObject({ returnValue: [2, 2] });
  expect(configured).toEqual({ list: ["a"] });
});

test("Unwrapping gives back any value that a select stored, alone, as a list, and element by element", () => {
  const scalar = fc.oneof(fc.string(), fc.integer(), fc.boolean());
  const choice = fc.record({ label: fc.string(), value: scalar });
  fc.assert(
    fc.property(fc.array(choice), (choices) => {
      const values = choices.map(({ value }) => value);
      expect(unwrapLabels({ __lv: choices })).toEqual(values);
      expect(unwrapLabels(choices.map((__lv) => ({ __lv })))).toEqual(values);
      expect(unwrapLabels({ __lv: choices }, true)).toEqual(choices);
    }),
  );
});

test("A value that has its type already stays as it is, and so does one that was written out", () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), fc.boolean(), fc.array(fc.maxSafeInteger()), (integer, boolean, integers) => {
      for (const spelling of [integer, String(integer)]) expect(coerce(spelling, "integer", "p")).toBe(integer);
      for (const spelling of [boolean, String(boolean)]) expect(coerce(spelling, "boolean", "p")).toBe(boolean);
      for (const spelling of [integers, integers.map(String), JSON.stringify(integers)])
        expect(coerce(spelling, "integer[]", "p")).toEqual(integers);
    }),
  );
});

test("A prop definition that the app does not have is named with those it has", async () => {
  const { error } = await run(step(() => 1, { who: { propDefinition: [directory, "persona"] } }));
  expect(error?.message).toMatch(/who refers to the prop definition "persona".*It has: person, department\./);
});
